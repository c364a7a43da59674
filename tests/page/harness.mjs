// What every test of the built page needs: dist/ served as an ordinary web
// server would, with any headers, and a quiet headless Chromium.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after } from "node:test";
import { chromium } from "playwright-core";
import { serve as start } from "../../xtask/tools/server.mjs";
import { installed, QUIET } from "./installed.mjs";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const dist = join(root, "dist");

/** The file of dist/ that the sources know by a name. */
export function shipped(source) {
  const { files, playground } = JSON.parse(readFileSync(join(dist, "integrity.json"), "utf8"));
  const [name] = Object.entries({ ...files, ...playground }).find(([, file]) => file.source === source);
  return join(dist, name);
}

/** The policy under which the widget must work. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** Serves dist/, or other folders, on a port of their own: `serve` of the server. */
export const serve = (options) => start({ folders: { "/": dist }, ...options });

/** The script of axe, for a page that `objections` is to look at. */
export const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe objects to, in a line each. */
export async function objections(page) {
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.flat().join(" ")}: ${node.failureSummary}`),
    );
  }, TAGS);
}

/** How long anything may take, in ms: machines are shared, and no test is about time. */
const PATIENCE = 120_000;

/** Starts Chromium; close it when done. */
export async function browser(more = []) {
  const started = await chromium.launch({ executablePath: installed("chromium"), args: [...QUIET, ...more], timeout: PATIENCE });
  const make = started.newContext.bind(started);
  // A page of its own has a context of its own, which is made by the same function.
  started.newContext = async (...options) => {
    const context = await make(...options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return started;
}

/** Waits until what follows from an answer has been done, too: Yew does that when the
 * browser has drawn, and on a busy machine in a task of its own. */
export const drawn = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 20)));

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
  await drawn(page);
}
