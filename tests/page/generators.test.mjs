// Sites that real generators make, by what docs/embedding.md says, with the
// widget on a page that readers come to by the site's own navigation.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { browser, dist, paste, root, serve } from "./harness.mjs";

const TAG = "teams-scope-explainer";
const folder = (name) => join(root, "tests/page/generators", name);
const exists = (path) => existsSync(path) && path;

/** The snippet of the guide, without its script: the generator's settings name that. */
function snippet() {
  const guide = readFileSync(join(root, "docs/embedding.md"), "utf8");
  const [, html] = guide.match(/<!-- fallback:.*?```html\n(.*?)```/s);
  return html.replace(/<script.*<\/script>\n/, "");
}

/** Puts what the zip holds, and a page with the snippet, where the site has them. */
function prepare(site, { files, page }) {
  const to = join(folder(site), files, TAG);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const names = Object.keys(JSON.parse(readFileSync(join(dist, "integrity.json"), "utf8")).files);
  for (const name of names) cpSync(join(dist, name), join(to, name));
  writeFileSync(join(folder(site), page), `# Which scopes?\n\nBefore it.\n\n${snippet()}\nAfter it: [something else](other.md).\n`);
}

function build(program, args, site, url) {
  try {
    const env = { ...process.env, CI: "true", SITE_URL: url, NO_UPDATE_NOTIFIER: "1", NODE_ENV: "production" };
    execFileSync(program, args, { cwd: folder(site), env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new Error(`${site} does not build:\n${error.stdout}\n${error.stderr}`);
  }
}

const GENERATORS = [
  {
    name: "MkDocs",
    tool: exists(join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "mkdocs/bin/mkdocs")),
    made: join(folder("mkdocs"), "site"),
    make(tool, url) {
      prepare("mkdocs", { files: "docs", page: "docs/scopes.md" });
      build(tool, ["build", "--strict", "--quiet"], "mkdocs", url);
    },
  },
  {
    name: "Docusaurus",
    tool: exists(join(folder("docusaurus"), "node_modules/@docusaurus/core/bin/docusaurus.mjs")),
    made: join(folder("docusaurus"), "build"),
    make(tool, url) {
      prepare("docusaurus", { files: "static", page: "docs/scopes.md" });
      build("node", [tool, "build", "--no-minify"], "docusaurus", url);
    },
  },
];

let chromium;
before(async () => (chromium = await browser()));
after(() => chromium.close());

for (const { name, tool, made, make } of GENERATORS) {
  const skip = !tool && `SKIPPED: ${name} is not installed (cargo xtask page installs it where python3 and npm are)`;
  if (skip) console.log(skip);
  test(`${name}: the snippet on a page, navigated client-side`, { skip }, async () => {
    // Some navigate client-side only at the address that they were made for.
    const site = await serve({ folders: { "/": made } });
    make(tool, `${site.url}/`);
    const page = await chromium.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    try {
      await page.goto(`${site.url}/`);
      await page.waitForLoadState("networkidle");
      // Docusaurus says when its links are its own.
      await page.waitForFunction(() => document.documentElement.dataset.hasHydrated !== "false");
      await page.evaluate(() => (globalThis.sameDocument = true));
      const go = async (text) => {
        await page.getByRole("link", { name: text, exact: true }).first().click();
      };
      // By a link, back and forward again.
      for (let time = 0; time < 3; time++) {
        await go("Which scopes?");
        await page.locator(`${TAG} textarea`).waitFor();
        await paste(page, "OnlineMeetings.ReadWrite.All");
        const { mode, summary } = await page.evaluate((tag) => document.querySelector(tag).explanation, TAG);
        assert.deepEqual([mode, summary.calendar], ["enterprise", "none"]);
        await go("something else");
        await page.locator(TAG).waitFor({ state: "detached" });
        await page.getByText("Back to").waitFor();
        await page.goBack();
        await page.locator(`${TAG} textarea`).waitFor();
        await page.goBack();
        await page.locator(TAG).waitFor({ state: "detached" });
      }
      assert.equal(await page.evaluate(() => globalThis.sameDocument), true, "it was client-side all along");
      assert.equal(site.requests.filter((path) => path.includes("widget_bg")).length, 1);
      // Straight to the page: what the server sent is what stands there, whole.
      await page.goto(`${site.url}/scopes`, { waitUntil: "networkidle" }).catch(() => {});
      if (!(await page.locator(TAG).count())) await page.goto(`${site.url}/scopes/`, { waitUntil: "networkidle" });
      await page.locator(`${TAG} textarea`).waitFor();
      const inside = await page.evaluate((tag) => document.querySelector(tag).textContent.replace(/\s+/g, " ").trim(), TAG);
      assert.match(inside, /^Individual Connect asks for .* calendars\.$/);
      assert.deepEqual(errors.filter((text) => !text.includes("404")), []);
    } finally {
      await page.close();
      await site.close();
    }
  });
}
