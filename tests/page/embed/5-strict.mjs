// Strict pages. (All other cases run under the strict policy as well, and the
// driver looks for what breaks it.)

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { element, LIST, paste, ready, TAG } from "../embed-tools.mjs";
import { dist } from "../harness.mjs";

export const cases = [
  {
    title: "it asks for its own files, each once, and for nothing else, whatever is pasted",
    body: element(),
    async does({ page, site, assert }) {
      await ready(page);
      await paste(page, LIST);
      await paste(page, "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1&scope=User.Read");
      await paste(page, "b8bb2037-6e08-44ac-a4ea-4674e010e2a4");
      await paste(page, "This app would like to: Read all users' basic profiles");
      const all = ["ids", "prompts-en", "later"].map((name) => new RegExp(`/${name}-`));
      for (let look = 0; look < 100 && !all.every((name) => site.requests.some((path) => name.test(path))); look++) {
        await page.waitForTimeout(100);
      }
      await page.waitForTimeout(500);
      const { files } = JSON.parse(readFileSync(join(dist, "integrity.json"), "utf8"));
      const asked = site.requests.filter((path) => path !== "/");
      const known = Object.keys(files).map((name) => `/tse/${name}`);
      assert.deepEqual(asked.filter((path) => !known.includes(path)), []);
      assert.deepEqual(asked.filter((path, at) => asked.indexOf(path) !== at), []);
      // What it loads at all: so that a file too many is seen here.
      const sources = asked.map((path) => files[path.slice(5)].source).sort();
      const prompts = ["de", "en", "es", "fr", "ja", "pt"].map((lang) => `prompts-${lang}.tsv`);
      const wanted = ["ids.bin", ...prompts.filter((name) => sources.includes(name)), "reader.js", "reader_bg.wasm"];
      // What tells more comes with the first paste, and its looks.
      wanted.push("sharing.js", "sharing_bg.wasm", "later.css", "load.js", "teams-scope-explainer.js", "widget.css", "widget.js", "widget_bg.wasm");
      assert.deepEqual(sources, wanted.sort());
    },
  },
  {
    title: "no inline style, and no script that writes markup or evaluates text",
    body: element(),
    async does({ page, assert }) {
      await ready(page);
      await paste(page, LIST);
      assert.equal(await page.locator(`${TAG} [style], ${TAG} style`).count(), 0);
      for (const name of readdirSync(dist).filter((name) => name.endsWith(".js"))) {
        const script = readFileSync(join(dist, name), "utf8");
        // Yew's glue names innerHTML, for markup that an app gives as text: ours gives none.
        if (!name.startsWith("widget-")) assert.doesNotMatch(script, /innerHTML|outerHTML|insertAdjacentHTML|document\.write/, name);
        assert.doesNotMatch(script, /\beval\(|new Function\(|\.style\s*=|setAttribute\("style"/, name);
      }
    },
  },
];
