// What every test of the built page needs: dist/ served as an ordinary web
// server would, with any headers, and a quiet headless Chromium.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { accessSync } from "node:fs";
import { after } from "node:test";
import { chromium } from "playwright-core";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const dist = join(root, "dist");

/** The policy under which the widget must work. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/**
 * Serves folders on a port of their own.
 *
 * @param {object} options
 * @param {Record<string, string>} [options.folders] - path prefix to folder; default: `/` is dist/
 * @param {Record<string, string | ((request) => {status?: number, headers?: object, body?: string | Buffer})>} [options.pages]
 *   whole pages by path, looked at first
 * @param {Record<string, string>} [options.headers] - sent with everything
 * @returns {Promise<{url: string, requests: string[], close: () => Promise<void>}>}
 */
export async function serve({ folders = { "/": dist }, pages = {}, headers = {} } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    requests.push(path);
    const send = (status, type, body, more = {}) => {
      response.writeHead(status, { "content-type": type, "cache-control": "no-store", ...headers, ...more });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    const page = pages[path];
    if (typeof page === "string") return send(200, TYPES[".html"], page);
    if (page) {
      const { status = 200, headers = {}, body = "" } = page(request);
      return send(status, headers["content-type"] ?? TYPES[".html"], body, headers);
    }
    // The longest prefix that fits.
    const prefix = Object.keys(folders)
      .filter((prefix) => path.startsWith(prefix))
      .sort((left, right) => right.length - left.length)[0];
    if (prefix === undefined) return send(404, "text/plain", "not found\n");
    let file = normalize(join(folders[prefix], path.slice(prefix.length)));
    if (!`${file}${sep}`.startsWith(normalize(folders[prefix]))) return send(404, "text/plain", "not found\n");
    if (path.endsWith("/")) file = join(file, "index.html");
    try {
      send(200, TYPES[extname(file)] ?? "application/octet-stream", await readFile(file));
    } catch {
      send(404, "text/plain", "not found\n");
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}

/** Starts Chromium; close it when done. */
export async function browser(more = []) {
  const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"].find(
    (path) => {
      try {
        accessSync(path);
        return true;
      } catch {
        return false;
      }
    },
  );
  if (!executablePath) throw new Error("no Chromium: run `cargo xtask setup`");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}

/**
 * Chromium, and dist/ under the strict policy with the file's own pages beside
 * it, for all tests of a file: both are closed after them.
 *
 * @param {object} [options]
 * @param {object} [options.pages] - as `serve` takes them
 * @param {string[]} [options.args] - more arguments for Chromium
 */
export async function forAll({ pages, args } = {}) {
  const all = await Promise.all([browser(args), serve({ pages, headers: { "content-security-policy": STRICT } })]);
  after(() => Promise.all(all.map((one) => one.close())));
  const [chromium, site] = all;
  return { chromium, site };
}

/** Waits until the (first) element has its answer for what stands in its text area. */
export async function answered(page, selector = "teams-scope-explainer") {
  await page.waitForFunction((selector) => document.querySelector(selector)?.explanation != null, selector);
}

/** Fills the text area and waits for the answer to it. */
export async function paste(page, text, selector = "teams-scope-explainer") {
  await answered(page, selector);
  const area = page.locator(`${selector} textarea`).first();
  const before = await page.evaluateHandle((selector) => document.querySelector(selector).explanation, selector);
  await area.fill(text);
  await page.waitForFunction(
    ([selector, before]) => document.querySelector(selector).explanation !== before,
    [selector, before],
  );
}
