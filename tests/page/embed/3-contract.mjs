// The element's contract: attributes, properties, event, parts, registration.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { element, explanation, inside, LIST, paste, pause, ready, TAG } from "../embed-tools.mjs";
import { dist, root, shipped } from "../harness.mjs";

const documented = () => JSON.parse(readFileSync(join(dist, "custom-elements.json"), "utf8")).modules[0].declarations[0];
const names = (list) => list.map(({ name }) => name).sort();

export const cases = [
  {
    title: "attributes may change at any time",
    body: element(),
    async does({ page, assert }) {
      await ready(page);
      const set = (name, value) => page.evaluate(([tag, name, value]) => document.querySelector(tag).setAttribute(name, value), [TAG, name, value]);
      await set("mode", "enterprise");
      await page.waitForFunction((tag) => document.querySelector(tag).explanation.mode === "enterprise", TAG);
      await set("scopes", "Calendars.Read");
      await page.waitForFunction((tag) => document.querySelector(tag).explanation.summary.calendar === "read", TAG);
      await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector("textarea").value === "Calendars.Read", TAG);
      const scheme = () => page.locator(`${TAG} .widget`).evaluate((widget) => getComputedStyle(widget).colorScheme);
      await set("theme", "dark");
      assert.equal(await scheme(), "dark");
      await set("theme", "light");
      assert.equal(await scheme(), "light");
    },
  },
  {
    title: "every attribute is a property, also where it was set before the tag was known",
    head: "",
    body: element(),
    async does({ page, assert }) {
      const values = { mode: "enterprise", scopes: "Calendars.Read", theme: "dark", loading: "eager", lang: "en", "heading-level": "2" };
      // As a property it is written as JavaScript does: headingLevel.
      const properties = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), value]),
      );
      await page.evaluate(([tag, properties]) => Object.assign(document.querySelector(tag), properties), [TAG, properties]);
      await page.evaluate(() => import("/tse/teams-scope-explainer.js"));
      await ready(page);
      const found = await page.evaluate(
        ([tag, names]) => names.map((name) => [name, document.querySelector(tag).getAttribute(name)]),
        [TAG, Object.keys(values)],
      );
      assert.deepEqual(Object.fromEntries(found), values);
      assert.deepEqual((await explanation(page)).summary, { conferencing: "incomplete", calendar: "read" });
      // Those that are documented, and no others.
      const attributes = names(documented().attributes).filter((name) => name !== "state");
      assert.deepEqual(attributes, Object.keys(values).sort());
      // A framework that takes a value away.
      await page.evaluate((tag) => (document.querySelector(tag).mode = undefined), TAG);
      assert.equal(await page.evaluate((tag) => document.querySelector(tag).hasAttribute("mode"), TAG), false);
    },
  },
  {
    title: "explain fires for the reader only, bubbles out of shadow roots, and carries the answer",
    body: element('scopes="User.Read"'),
    async does({ page, assert }) {
      await page.evaluate(() => {
        globalThis.heard = [];
        document.addEventListener("explain", (event) =>
          heard.push({ bubbles: event.bubbles, composed: event.composed, same: event.detail === event.target.explanation }),
        );
      });
      await ready(page);
      await page.evaluate((tag) => document.querySelector(tag).setAttribute("mode", "enterprise"), TAG);
      await page.evaluate((tag) => (document.querySelector(tag).scopes = "Calendars.Read"), TAG);
      await pause(page);
      assert.deepEqual(await page.evaluate(() => heard), []);
      await page.evaluate(() => document.addEventListener("explain", ({ detail }) => (globalThis.detail = JSON.stringify(detail))));
      await paste(page, `${LIST}\nMy very own sentence.`);
      // A second one, where it could be read better when a table had come.
      await pause(page, 1000);
      const after = await page.evaluate(() => heard);
      assert.deepEqual(after[0], { bubbles: true, composed: true, same: true });
      assert.ok(!(await page.evaluate(() => detail)).includes(LIST));
      await page.locator(`${TAG} input[value=individual]`).check();
      await page.waitForFunction((count) => heard.length > count, after.length);
      await pause(page);
      assert.equal(await page.evaluate(() => heard.length), after.length + 1);
    },
  },
  {
    title: "the parts and custom properties are those that are documented",
    body: element('mode="individual"'),
    async does({ page, assert }) {
      const parts = new Set();
      const collect = async () => {
        const found = await page.evaluate(
          (tag) => [...document.querySelector(tag).shadowRoot.querySelectorAll("[part]")].flatMap((it) => [...it.part]),
          TAG,
        );
        for (const part of found) parts.add(part);
      };
      await ready(page);
      await collect();
      for (const text of [LIST, "User.ReadBasic.All\nOnlineMeetings.ReadWrite.All\nOrganization.Read.All", "OnlineMeetings.ReadWrite.All (application)\nCalendars.ReadWrite", "User.Raed\nCalendars.ReadWrite\nMail.Read", "eyJhbGciOiJub25lIn0.eyJzY3AiOiJVc2VyLlJlYWQifQ.x"]) {
        await paste(page, text);
        await collect();
        await page.locator(`${TAG} input[value=enterprise]`).check();
        await collect();
        await page.locator(`${TAG} input[value=individual]`).check();
      }
      // What a kept answer is compared with.
      await page.locator(`${TAG} [data-action=keep]`).click();
      await paste(page, "User.Read, Mail.Read");
      await page.locator(`${TAG} [part=changes]`).waitFor();
      await collect();
      const known = names(documented().cssParts).filter((name) => !["loading", "linked"].includes(name));
      assert.deepEqual([...parts].sort(), known);
      const css = readFileSync(shipped("widget.css"), "utf8") + readFileSync(join(dist, TAG + ".js"), "utf8");
      assert.deepEqual([...new Set(css.match(/--tse-[\w-]+/g))].sort(), names(documented().cssProperties));
      // With the values that they have when a page sets none.
      const sources = ["styles/widget.css", "web/place.js"].map((file) => readFileSync(join(root, file), "utf8")).join("\n");
      const plain = sources.replaceAll(", ", ",");
      const other = documented().cssProperties.filter(
        ({ name, default: value }) => !plain.includes(`var(${name},${value.replaceAll(", ", ",")})`),
      );
      assert.deepEqual(other, []);
    },
  },
  {
    title: "a second copy on the page changes nothing, and another version is named",
    head: '<script type="module" src="/tse/teams-scope-explainer.js"></script><script type="module" src="/again/teams-scope-explainer.js"></script><script type="module" src="/old.js"></script>',
    body: element(),
    folders: { "/again/": dist },
    pages: {
      "/old.js": () => ({
        headers: { "content-type": "text/javascript" },
        body: readFileSync(join(dist, `${TAG}.js`), "utf8").replace(/"\d+\.\d+\.\d+"/, '"0.0.1"').replaceAll('"./', '"/tse/'),
      }),
    },
    async does({ page, seen, assert }) {
      await ready(page);
      await paste(page, LIST);
      assert.equal(seen.warnings.length, 1, seen.warnings.join("\n"));
      const { version } = JSON.parse(readFileSync(join(dist, "package.json"), "utf8"));
      assert.match(seen.warnings[0], /0\.0\.1/);
      assert.ok(seen.warnings[0].includes(version), seen.warnings[0]);
    },
  },
  {
    title: "it can be registered under another name, by a module that registers nothing itself",
    head: "",
    body: "<scope-check mode=enterprise><p>Our own words.</p></scope-check>",
    async does({ page, assert }) {
      const before = await page.evaluate(async () => {
        const { define } = await import("/tse/explain.js");
        const registered = !!customElements.get("teams-scope-explainer");
        define("scope-check");
        define("scope-check");
        return registered;
      });
      assert.equal(before, false);
      await ready(page, "scope-check");
      assert.equal((await explanation(page, "scope-check")).mode, "enterprise");
    },
  },
  {
    title: "explain(mode, text) answers in a page without a widget, with tables where a text needs them",
    head: "",
    body: "<p>A page</p>",
    async does({ page, site, assert }) {
      const answers = await page.evaluate(async () => {
        const { explain } = await import("/tse/explain.js");
        const fine = await Promise.all([
          explain("individual", "User.Read\nOnlineMeetings.ReadWrite\noffline_access"),
          explain("enterprise", "b8bb2037-6e08-44ac-a4ea-4674e010e2a4 application"),
        ]);
        const wrong = await explain("neither", "").then(
          () => "an answer",
          (error) => error.constructor.name,
        );
        return { fine, wrong };
      });
      assert.deepEqual(answers.fine[0].summary, { conferencing: "ready", calendar: "none" });
      assert.equal(answers.fine[1].reading.grants[0].permission, "OnlineMeetings.ReadWrite.All");
      assert.equal(answers.wrong, "RangeError");
      assert.equal(site.requests.filter((path) => path.includes("/ids-")).length, 1);
      // The readers come for the second text only, each file once, the widget never.
      const modules = site.requests.filter((path) => path.endsWith(".wasm")).map((path) => path.match(/\w+_bg/)[0]);
      assert.deepEqual(modules.sort(), ["reader_bg", "sharing_bg"]);
      assert.equal(await page.evaluate(() => customElements.get("teams-scope-explainer")), undefined);
    },
  },
];
