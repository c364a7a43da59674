// When it cannot run, the reader sees the page's own words, the author one
// message on the console, with the cause and the paragraph that mends it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { element, LIST, paste, path, ready, TAG } from "../embed-tools.mjs";
import { dist, root, shipped, STRICT } from "../harness.mjs";

const guide = readFileSync(join(root, "docs/embedding.md"), "utf8");
const js = (file) => ({ headers: { "content-type": "text/javascript" }, body: readFileSync(file) });
/** All of the package but the module itself is answered so. */
const allBut = (answer) =>
  Object.fromEntries(
    readdirSync(dist)
      .filter((name) => !name.startsWith(TAG))
      .map((name) => [`/tse/${name}`, answer]),
  );
const gone = () => ({ status: 404, headers: { "content-type": "text/plain" }, body: "not found" });
const policy = (from, to) => ({ headers: { "content-security-policy": STRICT.replace(from, to) } });

/** The element has failed, in sight of the reader and of the author. */
async function failed({ page, seen, assert }, anchor, cause) {
  await page.locator(`${TAG}[state=failed]`).first().waitFor();
  await page.waitForFunction(() => globalThis.heard?.length);
  await page.waitForTimeout(300);
  assert.equal(await page.getByText("Our own words.").first().isVisible(), true);
  const said = seen.errors.filter((text) => text.includes(`<${TAG}>`));
  assert.equal(said.length, 1, JSON.stringify(seen.errors));
  assert.match(said[0], cause);
  // By both names that the text has: npm's, and the zip's (package.test.mjs).
  assert.match(said[0], new RegExp(`docs/embedding\\.md#${anchor} \\(in the zip: embedding\\.txt\\)`));
  // There is such a paragraph, and nothing but the event says the same.
  assert.ok(guide.includes(`<a id="${anchor}"></a>`), `docs/embedding.md has no paragraph #${anchor}`);
  const heard = await page.evaluate(() => heard);
  assert.ok(heard.every((message) => said[0].startsWith(message)), JSON.stringify(heard));
}

const init = () => {
  globalThis.heard = [];
  addEventListener("error", (event) => event.target instanceof HTMLElement && heard.push(event.message), true);
};

const failing = (title, anchor, cause, { does, ...more }) => ({
  title,
  body: element('loading="eager"') + element('loading="eager"'),
  init,
  fails: true,
  async does(all) {
    await does?.(all);
    await failed(all, anchor, cause);
  },
  ...more,
});

export const cases = [
  failing("no WebAssembly", "no-webassembly", /no WebAssembly/, {
    init: `(${init})(); delete globalThis.WebAssembly;`,
  }),
  failing("a policy without 'wasm-unsafe-eval'", "policy", /wasm-unsafe-eval/, policy(" 'wasm-unsafe-eval'", "")),
  failing("a policy that lets nothing be fetched", "policy", /connect-src/, policy("connect-src 'self'", "connect-src 'none'")),
  failing("a policy that lets only this one script run", "policy", /script-src/, policy("script-src 'self'", `script-src http://127.0.0.1:*/tse/${TAG}.js`)),
  failing("the wasm under a wrong type", "type", /_bg-.*as application\/octet-stream.*application\/wasm/, {
    pages: {
      [path("widget_bg.wasm")]: () => ({
        headers: { "content-type": "application/octet-stream" },
        body: readFileSync(shipped("widget_bg.wasm")),
      }),
    },
  }),
  failing("a script under a wrong type", "type", /widget-.*as text\/plain.*text\/javascript/, {
    pages: { [path("widget.js")]: () => ({ ...js(shipped("widget.js")), headers: { "content-type": "text/plain" } }) },
  }),
  failing("the wasm is missing", "missing", /_bg-.*404/, { pages: { [path("widget_bg.wasm")]: gone } }),
  failing("a page comes in place of the wasm", "missing", /_bg-.*page/, {
    pages: { [path("widget_bg.wasm")]: () => ({ headers: { "content-type": "text/html" }, body: "<!doctype html>Welcome" }) },
  }),
  failing("the wasm is not the one that belongs to it", "missing", /belongs to this version/, {
    pages: {
      [path("widget_bg.wasm")]: () => ({ headers: { "content-type": "application/wasm" }, body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]) }),
    },
  }),
  failing("only the module itself was copied", "missing", /404/, { pages: allBut(gone) }),
  failing("a browser without what the style sheet needs", "old-browser", /older than Chrome and Edge 123/, {
    init: `(${init})(); CSS.supports = () => false;`,
  }),
  failing("files of another version lie there", "missing", /another version/, {
    pages: { [path("widget.js")]: () => ({ headers: { "content-type": "text/javascript" }, body: "export const begin = () => { throw new WebAssembly.LinkError('x') }" }) },
  }),
  {
    ...failing("offline", "offline", /network/, {}),
    body: element('loading="interaction"', "<button>Our own words.</button>"),
    async does(all) {
      const { page, context, assert } = all;
      await page.waitForFunction((tag) => customElements.get(tag), TAG);
      await context.setOffline(true);
      await page.locator("button").click();
      await failed(all, "offline", /network|cannot be reached/);
      // Another try, with more luck.
      await context.setOffline(false);
      await page.evaluate((tag) => {
        const again = document.querySelector(tag);
        again.remove();
        setTimeout(() => document.body.append(again), 50);
      }, TAG);
      await page.locator("button").click();
      await ready(page);
      assert.equal(await page.locator(`${TAG}[state]`).count(), 0);
    },
  },
  failing("a crash inside: all elements of the page, and those that come later", "crash", /crashed/, {
    crashes: ["memory access out of bounds"],
    async does({ page, assert }) {
      await ready(page);
      await paste(page, LIST);
      // A real trap: a widget that lies far outside of the memory.
      await page.evaluate(async (glue) => {
        const { Mounted } = await import(glue);
        setTimeout(() => Mounted.prototype.again.call({ __wbg_ptr: 0xfffffff0 }, true));
      }, path("widget.js"));
      await page.locator(`${TAG}[state=failed]`).first().waitFor();
      assert.equal(await page.locator(`${TAG}[state=failed]`).count(), 2);
      await page.evaluate((tag) => {
        const late = document.createElement(tag);
        late.loading = "eager";
        late.append("Our own words.");
        document.body.append(late);
      }, TAG);
      await page.waitForFunction((tag) => document.querySelectorAll(`${tag}[state=failed]`).length === 3, TAG);
    },
  }),
];
