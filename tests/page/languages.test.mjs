// The languages in the built page: which one is spoken, that all of it comes, that it
// can change at any time, and that it fits.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { forAll, root } from "./harness.mjs";
import { STATES, open, outside, pages, settled, unfold } from "./states.mjs";

const LANGUAGES = readdirSync(join(root, "locales"))
  .filter((name) => name.endsWith(".ftl") && name !== "en.ftl")
  .map((name) => name.slice(0, -".ftl".length))
  .sort();
const WIDTHS = [360, 768, 1280];
/** A folder for pictures of all that, to be looked at by somebody who speaks it. */
const { LOOK } = process.env;
const NAMES = ["empty-enterprise", "ready-with-policy", "incomplete-and-extra", "declared", "user-token"];

/** A page whose author says some of it otherwise, and some of it wrongly. */
const ownPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Own words</title>
<script type="module" src="/teams-scope-explainer.js"></script>
<teams-scope-explainer loading="eager">
<script type="application/json" slot="messages">{ "trust": "<b>Ours</b> & only ours", "no-message": "A", "clear": "Clear {names}",
"read": "Read.", "undo": "a | b", "more-names": { "by": "number", "one": "one more {number}" } }</script>
<script type="application/json" slot="messages" lang="fr">{ "trust": "La nôtre" }</script>
<script type="application/json" slot="messages" lang="fr">{ no JSON }</script>
</teams-scope-explainer></html>`;

const { chromium, site } = await forAll({ pages: { ...pages, "/own": () => ({ body: ownPage }) } });

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
          if (LOOK) await page.screenshot({ path: `${LOOK}/${lang}-${name}-${width}.png`, fullPage: true });
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
      // Another theme is no other language.
      await page.evaluate(() => document.querySelector("teams-scope-explainer").setAttribute("theme", "dark"));
      await settled(page);
      assert.equal(await spoken(page), lang);
      await page.evaluate(() => document.querySelector("teams-scope-explainer").removeAttribute("theme"));
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

test("what is set while the words come is what is spoken in the end", () =>
  visit(async (page) => {
    const held = [];
    await page.route("**/words-de-*.txt", (route) => void held.push(route));
    await page.goto(`${site.url}/own`);
    await speaks(page, "en");
    await page.evaluate(() => {
      const next = document.createElement("teams-scope-explainer");
      Object.assign(next, { lang: "de", loading: "eager" });
      document.querySelector("teams-scope-explainer").replaceWith(next);
    });
    for (let look = 0; look < 500 && !held.length; look++) await page.waitForTimeout(20);
    await speak(page, "ja");
    await own(page, OWN);
    await held[0].continue();
    await speaks(page, "ja");
    await page.locator("teams-scope-explainer").getByText(OWN.trust).waitFor();
  }, { expected: 5 }));

test("a language that does not load is English, with one message for the author", () =>
  visit(
    async (page) => {
      await page.route("**/words-de-*.txt", (route) => route.abort());
      await open(page, site.url, state("ready"));
      const told = page.waitForEvent("console", (message) => message.text().includes('words for "de"'));
      await speak(page, "de");
      await told;
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

// ------------------------------------------------- on paper, in a frame

for (const lang of LANGUAGES) {
  test(`${lang}: printed on two pages at most, with the day as the language has it`, () =>
    visit(async (page) => {
      await page.addInitScript(() => {
        window.print = () => (window.dispatchEvent(new Event("beforeprint")), (window.printed = true));
      });
      await open(page, site.url, state("ready-with-policy"));
      await speak(page, lang);
      await speaks(page, lang);
      await settled(page);
      await page.locator("teams-scope-explainer [data-share=print]").click();
      await page.waitForFunction(() => window.printed);
      await page.emulateMedia({ media: "print" });
      const day = await page.locator("teams-scope-explainer time").last().textContent();
      assert.equal(day, await page.evaluate((lang) => new Date().toLocaleDateString(lang, { dateStyle: "long" }), lang));
      const pdf = (await page.pdf({ format: "A4", margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" } })).toString("latin1");
      assert.ok(pdf.match(/\/Type\s*\/Page\b/g).length <= 2);
    }));

  test(`${lang}: a frame speaks it, and a message to the administrator is in it`, () =>
    visit(
      async (page) => {
        await page.goto(`${site.url}/frame.html?lang=${lang}&mode=enterprise&scopes=User.ReadBasic.All`);
        await speaks(page, lang);
        const widget = page.locator("teams-scope-explainer");
        await settled(page);
        await widget.locator("[data-share=message]").first().click();
        await widget.locator(".told select").waitFor();
        const message = await clipboard(page);
        assert.match(message, /OnlineMeetings\.ReadWrite\.All/);
        await widget.locator(".told select").selectOption("en");
        await page.waitForFunction(async (before) => (await navigator.clipboard.readText()) !== before, message);
        assert.match(await clipboard(page), /Microsoft permissions for Cronofy/);
        // No line of the one is one of the other, but names and commands.
        const english = new Set((await clipboard(page)).split("\n"));
        const same = message.split("\n").filter((line) => english.has(line) && /\p{L}{3,} \p{L}{3,} \p{L}{3,}/u.test(line));
        assert.deepEqual(same.filter((line) => !/Cs|Connect-|New-|Grant-/.test(line)), []);
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));
}

// ------------------------------------------------- in the author's own words

const OWN = {
  trust: "Stays here. Questions? help@example.com",
  // Of the module that comes with the first paste.
  "summary-title": "Teams and {mode}",
  "more-names": { by: "number", one: "one more", other: "{number} further" },
};

const own = (page, messages) => page.evaluate((messages) => (document.querySelector("teams-scope-explainer").messages = messages), messages);

test("an author's own messages are said, wherever they stand, and gone when they go", () =>
  visit(
    async (page) => {
      await open(page, site.url, state("ready"));
      const widget = page.locator("teams-scope-explainer");
      await own(page, OWN);
      await widget.getByText(OWN.trust).waitFor();
      assert.equal(await spoken(page), "en");
      await widget.locator("[data-share=text]").click();
      await widget.getByText("Copied.").first().waitFor();
      assert.match(await clipboard(page), /^#? ?Teams and Individual Connect/);
      // In another language they are the author's, and all else is that language.
      await speak(page, "de");
      await widget.getByText("Bleibt in diesem Browser").waitFor({ state: "detached" });
      await speaks(page, "de");
      await widget.getByText(OWN.trust).waitFor();
      await own(page, { ...OWN, trust: "Fragen? hilfe@example.com" });
      await widget.getByText("Fragen? hilfe@example.com").waitFor();
      await own(page, null);
      await widget.getByText("Fragen?").waitFor({ state: "detached" });
      assert.equal(await widget.locator("textarea").inputValue(), state("ready").text);
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  ));

test("two elements that come at once each say their own words", () =>
  visit(async (page) => {
    await open(page, site.url, state("ready"));
    const says = ["One of its own", "Another of its own"];
    await page.evaluate((says) => {
      for (const trust of says) {
        const next = document.createElement("teams-scope-explainer");
        Object.assign(next, { loading: "eager", messages: { trust } });
        document.body.append(next);
      }
    }, says);
    for (const [at, trust] of says.entries()) await page.locator("teams-scope-explainer").nth(at + 1).getByText(trust).waitFor();
  }));

test("messages that the element holds are said in their language, and what is wrong is told to the author", async () => {
  const told = [];
  await visit(
    async (page) => {
      page.on("console", (message) => message.type() === "warning" && told.push(message.text()));
      await page.goto(`${site.url}/own`);
      const widget = page.locator("teams-scope-explainer");
      await widget.getByText("<b>Ours</b> & only ours").waitFor();
      await speak(page, "fr");
      await speaks(page, "fr");
      await widget.getByText("La nôtre").waitFor();
      // Where all is well it is said as ever, and no HTML is made of it.
      assert.equal(await widget.locator("b", { hasText: "Ours" }).count(), 0);
    },
    { expected: 6 },
  );
  for (const why of [
    'the message "no-message" does not exist',
    'the message "clear" has no argument {names}',
    'the message "read" leaves out {number}, {ways}',
    'the message "undo" has a | in it',
    'the message "more-names" is a choice without "other"',
    "messages that are no JSON are not said",
  ]) {
    assert.equal(told.filter((text) => text.includes(why)).length, 1, `${why}: ${told.join("\n")}`);
  }
});
