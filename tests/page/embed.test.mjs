// The cases of tests/page/embed/, each a small page that includes the built
// package, and what must hold there. Whatever a case does not say otherwise:
// the page is under the strict policy, asks for nothing but its own files,
// breaks no rule of its policy, throws nothing, logs no error, and nothing is
// added to the page's own markup.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { browser, dist, serve, STRICT } from "./harness.mjs";

const folder = new URL("./embed/", import.meta.url);
const wanted = process.env.CASE ?? "";
let chromium;
before(async () => {
  chromium = await browser(["--js-flags=--expose-gc"]);
});
after(() => chromium.close());

for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith(".mjs") || !name.includes(wanted)) continue;
  const { cases } = await import(new URL(name, folder));
  for (const it of cases) test(`${name.slice(0, -4)}: ${it.title}`, () => run(it));
}

/** Shows the page of a case, does what the case does, and checks the rest. */
async function run({ body, head = SCRIPT, html, lang = "en", headers, pages, folders, context, init, fails, crashes = [], does }) {
  const site = await serve({
    folders: { "/tse/": dist, ...folders },
    pages: { "/": html ?? page({ head, body, lang }), ...pages },
    headers: { "content-security-policy": STRICT, ...headers },
  });
  const browsing = await chromium.newContext(context);
  const page_ = await browsing.newPage();
  const seen = { errors: [], warnings: [], crashes: [], foreign: [] };
  page_.on("console", (message) => {
    // What the browser itself says of a missing file, and of a policy.
    if (message.type() === "error" && !(fails && message.location().url && !ours(message))) seen.errors.push(message.text());
    if (message.type() === "warning") seen.warnings.push(message.text());
  });
  page_.on("pageerror", (error) => seen.crashes.push(error));
  page_.on("request", (request) => {
    if (!request.url().startsWith(`${site.url}/`)) seen.foreign.push(request.url());
  });
  await page_.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
  });
  if (init) await page_.addInitScript(init);
  try {
    await page_.goto(`${site.url}/`);
    await does({ page: page_, site, seen, context: browsing, assert });
    if (!fails) {
      assert.deepEqual(seen.errors, [], "errors on the console");
      const violations = context?.javaScriptEnabled === false ? [] : await page_.evaluate(() => globalThis.violations);
      assert.deepEqual(violations, [], "a policy was broken");
    }
    const uncaught = seen.crashes.map((error) => error.message);
    assert.deepEqual(uncaught, crashes, "errors that nobody caught");
    assert.deepEqual(seen.foreign, [], "requests to elsewhere");
  } finally {
    await browsing.close();
    await site.close();
  }
}

const SCRIPT = '<script type="module" src="/tse/teams-scope-explainer.js"></script>';
const ours = (message) => message.text().includes("<teams-scope-explainer>");

function page({ head, body, lang }) {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A help page</title>${head}</head><body>${body}</body></html>`;
}
