// The languages in the built page: which one is spoken, that all of it comes, that it
// can change at any time, and that it fits.

import assert from "node:assert/strict";
import { test } from "node:test";
import { forAll } from "./harness.mjs";
import { STATES, open, outside, pages, settled, unfold } from "./states.mjs";

const LANGUAGES = ["de", "es", "fr", "ja", "pt-BR"];
const WIDTHS = [360, 768, 1280];
const NAMES = ["empty-enterprise", "ready-with-policy", "incomplete-and-extra", "declared", "user-token"];

const { chromium, site } = await forAll({ pages });

/** `expected`: how many messages for the author stand in the console. */
async function visit(visitor, { expected = 0, ...options } = {}) {
  const context = await chromium.newContext({ viewport: { width: 800, height: 900 }, ...options });
  const page = await context.newPage();
  const [crashes, told] = [[], []];
  page.on("pageerror", (error) => crashes.push(`${error}`));
  page.on("console", (message) => message.text().startsWith("<teams-scope-explainer>") && told.push(message.text()));
  try {
    await visitor(page, context);
    assert.deepEqual(crashes, []);
    assert.equal(told.length, expected, told.join("\n"));
  } finally {
    await context.close();
  }
}

const state = (name) => STATES.find((state) => state.name === name);
const spoken = (page) => page.evaluate(() => document.querySelector("teams-scope-explainer").shadowRoot.querySelector(".widget")?.lang);
const speak = (page, lang) => page.evaluate((lang) => document.querySelector("teams-scope-explainer").setAttribute("lang", lang), lang);
const speaks = (page, lang) =>
  page.waitForFunction(
    (lang) => document.querySelector("teams-scope-explainer").shadowRoot.querySelector(".widget")?.lang === lang,
    lang,
  );

/** All that is said: no code, nothing of the reader's, no titles of sources. */
const said = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("teams-scope-explainer").shadowRoot;
    const walk = document.createTreeWalker(root.querySelector(".widget"), NodeFilter.SHOW_TEXT);
    const texts = new Set();
    while (walk.nextNode()) {
      const text = walk.currentNode.data.trim();
      const skip = "code, pre, textarea, .marked, .source a, .described, .modes, dt, [translate=no]";
      // What a product is called is no language.
      if (text && text !== "Microsoft Graph:" && !walk.currentNode.parentElement.closest(skip)) texts.add(text);
    }
    for (const element of root.querySelectorAll("[aria-label], [placeholder]")) {
      for (const name of ["aria-label", "placeholder"]) if (element.hasAttribute(name)) texts.add(element.getAttribute(name));
    }
    return [...texts];
  });

for (const lang of LANGUAGES) {
  test(`${lang}: nothing is left in English, and nothing sticks out, in five states at three widths`, () =>
    visit(async (page) => {
      for (const name of NAMES) {
        await open(page, site.url, state(name));
        await settled(page);
        const english = new Set(await said(page));
        await speak(page, lang);
        await speaks(page, lang);
        await settled(page);
        const left = (await said(page)).filter((text) => english.has(text) && /\p{L}{3,}.*[ :].*\p{L}{3,}/u.test(text));
        assert.deepEqual(left, [], name);
        assert.ok(!(await said(page)).some((text) => /[{}|]/.test(text)), name);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await unfold(page);
          assert.deepEqual(await outside(page), [], `${name} ${width}`);
        }
      }
    }));
}

test("another language leaves the text, the corrections, the kept answer and the focus", () =>
  visit(async (page) => {
    await open(page, site.url, state("ready"));
    await settled(page);
    const widget = page.locator("teams-scope-explainer");
    await widget.locator("[data-action=keep]").click();
    await widget.locator("[part=reading] > summary").click();
    await widget.locator("[data-grant] input[value=not-granted]").first().check();
    await settled(page);
    const before = await page.evaluate(() => JSON.stringify(document.querySelector("teams-scope-explainer").explanation));
    await widget.locator("textarea").focus();
    for (const lang of ["de", "ja", "en"]) {
      await speak(page, lang);
      await speaks(page, lang);
      await settled(page);
      assert.equal(await widget.locator("textarea").inputValue(), state("ready").text);
      assert.equal(await widget.locator("[data-corrected]").count(), 1, lang);
      assert.equal(await widget.locator("[part=changes]").count(), 1, lang);
      assert.equal(await page.evaluate(() => document.querySelector("teams-scope-explainer").shadowRoot.activeElement?.localName), "textarea");
      assert.equal(await page.evaluate(() => JSON.stringify(document.querySelector("teams-scope-explainer").explanation)), before);
    }
  }));

test("without an attribute the page's language is spoken, and one that there is not is English", () =>
  visit(async (page) => {
    await open(page, site.url, state("ready"));
    assert.equal(await spoken(page), "en");
    for (const [lang, tag] of [["de-AT", "de"], ["pt", "pt-BR"], ["FR-ca", "fr"], ["tlh", "en"], ["ja", "ja"], ["en-US", "en"]]) {
      await page.evaluate((lang) => (document.documentElement.lang = lang), lang);
      await speaks(page, tag);
    }
    // The attribute comes before the page.
    await page.evaluate(() => (document.documentElement.lang = "de"));
    await speak(page, "es");
    await speaks(page, "es");
  }));

test("where no page says which, the browser's language is spoken", () =>
  visit(
    async (page) => {
      await open(page, site.url, state("ready"));
      await page.evaluate(() => document.documentElement.removeAttribute("lang"));
      await speaks(page, "fr");
    },
    { locale: "fr-FR" },
  ));

test("a language that does not load is English, with one message for the author", () =>
  visit(
    async (page) => {
      await page.route("**/words-de-*.txt", (route) => route.abort());
      await open(page, site.url, state("ready"));
      await speak(page, "de");
      await page.waitForTimeout(300);
      await speak(page, "de-DE");
      await page.waitForTimeout(300);
      assert.equal(await spoken(page), "en");
      await page.getByText("Complete: this is enough").first().waitFor();
    },
    { expected: 1 },
  ));

const clipboard = (page) => page.evaluate(async () => navigator.clipboard.readText());

test("copies are in the language, and the message to the administrator can be in another", () =>
  visit(
    async (page) => {
      await open(page, site.url, state("empty-enterprise"));
      await speak(page, "fr");
      await speaks(page, "fr");
      const widget = page.locator("teams-scope-explainer");
      await widget.locator("[data-share=text]").click();
      await widget.getByText("Copié.").first().waitFor();
      assert.match(await clipboard(page), /ce que permettent ces autorisations Microsoft/);
      await widget.locator("[data-share=message]").first().click();
      const choice = widget.locator(".told select");
      await choice.waitFor();
      assert.match(await clipboard(page), /^Autorisations Microsoft pour Cronofy/);
      await choice.selectOption("ja");
      await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith("Cronofy 用の"));
      assert.equal(await spoken(page), "fr");
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  ));
