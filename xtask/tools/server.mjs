// Serves folders as an ordinary web server would: dist/ for `cargo xtask serve`,
// and whatever the tests of the built page want beside it.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Browsers refuse modules and wasm of another type. */
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
 * Serves folders on a port of this machine's own address.
 *
 * @param {object} options
 * @param {Record<string, string>} options.folders - path prefix to folder
 * @param {Record<string, string | ((request) => {status?: number, headers?: object, body?: string | Buffer})>} [options.pages]
 *   whole pages by path, looked at first
 * @param {Record<string, string>} [options.headers] - sent with everything
 * @param {number} [options.port] - 0 is one that is free
 * @returns {Promise<{url: string, requests: string[], close: () => Promise<void>}>}
 */
export async function serve({ folders, pages = {}, headers = {}, port = 0 }) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const send = (status, type, body, more = {}) => {
      // What is shown is what was built last.
      response.writeHead(status, { "content-type": type, "cache-control": "no-store", ...headers, ...more });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    const path = pathOf(request.url);
    requests.push(path);
    const page = pages[path];
    if (typeof page === "string") return send(200, TYPES[".html"], page);
    if (page) {
      const { status = 200, headers = {}, body = "" } = page(request);
      return send(status, headers["content-type"] ?? TYPES[".html"], body, headers);
    }
    if (!["GET", "HEAD"].includes(request.method)) return send(405, "text/plain", "only GET\n");
    const file = find(folders, path);
    try {
      send(200, TYPES[extname(file)] ?? "application/octet-stream", await readFile(file));
    } catch {
      send(404, "text/plain", "not found\n");
    }
  });
  await new Promise((ready, failed) => server.once("error", failed).listen(port, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}

/** The path of an address, or an empty one where it is none. */
function pathOf(address) {
  try {
    return decodeURIComponent(new URL(address, "http://x").pathname);
  } catch {
    return "";
  }
}

/** The file that a path stands for, never one outside of its folder. */
export function find(folders, path) {
  // The longest prefix that fits.
  const fits = Object.keys(folders).filter((prefix) => path.startsWith(prefix));
  const [prefix] = fits.sort((left, right) => right.length - left.length);
  if (prefix === undefined || path.includes("\0")) return undefined;
  const folder = resolve(folders[prefix]) + sep;
  const file = resolve(folder, `./${path.slice(prefix.length)}`, path.endsWith("/") ? "index.html" : "");
  return file.startsWith(folder) ? file : undefined;
}

// `node server.mjs FOLDER PORT`
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, port] = process.argv.slice(2);
  const { url } = await serve({ folders: { "/": folder }, port: Number(port) });
  console.error(`\nserving on ${url} (Ctrl-C ends it)`);
}
