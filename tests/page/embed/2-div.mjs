// The plain way in: a div, for editors that strip unknown tags.

import { explanation, inside, LIST, paste, ready } from "../embed-tools.mjs";

const DIV = "[data-teams-scope-explainer]";
const div = (attributes = "") => `<div data-teams-scope-explainer ${attributes}><p>Our own words.</p></div>`;

export const cases = [
  {
    title: "a div with the attribute is a widget, in a shadow root of its own",
    body: div('data-mode="enterprise" data-theme="dark"'),
    async does({ page, assert }) {
      await ready(page, DIV);
      assert.equal((await explanation(page, DIV)).mode, "enterprise");
      const heard = page.evaluate(
        (div) =>
          new Promise((told) =>
            document.addEventListener("explain", ({ target, detail }) => told([target.matches(div), detail.mode])),
          ),
        DIV,
      );
      await paste(page, LIST, DIV);
      assert.deepEqual(await heard, [true, "enterprise"]);
      assert.equal(await page.evaluate((div) => document.querySelector(div).innerHTML, DIV), "<p>Our own words.</p>");
      assert.equal(
        await page.locator(`${DIV} .widget`).evaluate((widget) => getComputedStyle(widget).colorScheme),
        "dark",
      );
    },
  },
  {
    title: "its attributes may change at any time",
    body: div(),
    async does({ page, assert }) {
      await ready(page, DIV);
      assert.equal((await explanation(page, DIV)).mode, "individual");
      await page.evaluate((div) => {
        document.querySelector(div).dataset.mode = "enterprise";
        document.querySelector(div).dataset.scopes = "Calendars.Read";
      }, DIV);
      await page.waitForFunction((div) => document.querySelector(div).explanation.summary.calendar === "read", DIV);
      assert.equal((await explanation(page, DIV)).mode, "enterprise");
    },
  },
  {
    title: "one that comes later, by script or navigation, is found; one that goes leaves, and may come back",
    body: "<main></main>",
    async does({ page, assert }) {
      // With a mode: a section that holds a div. Without: another page.
      const show = (mode) =>
        page.evaluate((mode) => {
          const inner = document.createElement(mode ? "div" : "p");
          const outer = document.createElement("section");
          outer.append(inner);
          if (mode) Object.assign(inner.dataset, { teamsScopeExplainer: "", mode });
          document.querySelector("main").replaceChildren(outer);
        }, mode);
      await show("enterprise");
      await ready(page, DIV);
      await paste(page, LIST, DIV);
      await page.evaluate((div) => (globalThis.kept = document.querySelector(div)), DIV);
      await show();
      await page.waitForFunction(() => kept.explanation === null);
      await show("individual");
      await ready(page, DIV);
      assert.equal(await inside(page, DIV).inputValue(), "", "nothing of another's reader is in it");
      await page.evaluate(() => document.querySelector("main").replaceChildren(kept));
      await ready(page, DIV);
      assert.equal(await inside(page, DIV).inputValue(), LIST);
      // One that gets its attribute when it stands there already.
      await page.evaluate(() => {
        const div = document.createElement("div");
        document.querySelector("main").replaceChildren(div);
        setTimeout(() => div.setAttribute("data-teams-scope-explainer", ""), 50);
      });
      await ready(page, DIV);
    },
  },
];
