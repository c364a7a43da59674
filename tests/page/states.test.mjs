// Every state of the widget in the built page: nothing that axe objects to,
// nothing that sticks out, nothing too small to hit.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { forAll } from "./harness.mjs";
import { STATES, open, outside, pages, pseudo, unfold } from "./states.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const { chromium, site } = await forAll({ pages });

/** What axe objects to, in a line each. */
async function objections(page) {
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

async function visit(options, visitor) {
  const context = await chromium.newContext({ viewport: { width: 800, height: 900 }, ...options });
  const page = await context.newPage();
  const crashes = [];
  page.on("pageerror", (error) => crashes.push(`${error}`));
  try {
    await visitor(page);
    assert.deepEqual(crashes, []);
  } finally {
    await context.close();
  }
}

for (const state of STATES) {
  test(`${state.name}: axe finds nothing, in both themes, in English and half as long again`, () =>
    visit({}, async (page) => {
      await page.addInitScript({ content: axe });
      for (const theme of ["light", "dark"]) {
        await open(page, site.url, state, { theme });
        assert.deepEqual(await objections(page), [], theme);
        await unfold(page);
        await pseudo(page);
        assert.deepEqual(await objections(page), [], `${theme}, pseudo, unfolded`);
      }
    }));

  test(`${state.name}: nothing sticks out, down to 320 px and from right to left`, () =>
    visit({}, async (page) => {
      for (const [width, dir] of [
        [320, "ltr"],
        [320, "rtl"],
        [900, "rtl"],
      ]) {
        await page.setViewportSize({ width, height: 800 });
        await open(page, site.url, state, { query: { dir } });
        await unfold(page);
        assert.deepEqual(await outside(page), [], `${width} ${dir}`);
        await pseudo(page);
        assert.deepEqual(await outside(page), [], `${width} ${dir}, half as long again`);
      }
    }));
}

test("what can be hit is 24 px wide and high, or a link in a sentence", () =>
  visit({ viewport: { width: 360, height: 800 } }, async (page) => {
    for (const state of STATES.filter((state) => state.picture)) {
      await open(page, site.url, state);
      await unfold(page);
      const small = await page.evaluate(() => {
        const root = document.querySelector("teams-scope-explainer").shadowRoot;
        return [...root.querySelectorAll("button, summary, label:has(input), textarea, a, select")]
          .map((element) => [element, element.getBoundingClientRect()])
          .filter(([element, box]) => box.width > 0 && !element.closest("p > a"))
          .filter(([, box]) => box.width < 24 || box.height < 24)
          .map(([element, box]) => `${element.textContent}: ${box.width} x ${box.height}`);
      });
      assert.deepEqual(small, [], state.name);
    }
  }));

test("forced colours keep every verdict apart", () =>
  visit({ forcedColors: "active" }, async (page) => {
    await page.addInitScript({ content: axe });
    await open(page, site.url, STATES.find((state) => state.name === "all-open"));
    assert.deepEqual(await objections(page), []);
    const shapes = await page.evaluate(() => {
      const root = document.querySelector("teams-scope-explainer").shadowRoot;
      return [...new Set([...root.querySelectorAll("svg path")].map((path) => path.getAttribute("d")))].length;
    });
    assert.ok(shapes >= 4, `${shapes} shapes`);
  }));

test("nothing moves where less motion is asked for", () =>
  visit({ reducedMotion: "reduce" }, async (page) => {
    await open(page, site.url, STATES[0]);
    const moving = await page.evaluate(() => {
      const root = document.querySelector("teams-scope-explainer").shadowRoot;
      const moves = (style) => [style.transitionDuration, style.animationDuration].some((time) => parseFloat(time) > 0);
      return [...root.querySelectorAll("*")].filter(
        (element) => moves(getComputedStyle(element)) || moves(getComputedStyle(element, "::before")),
      ).length;
    });
    assert.equal(moving, 0);
  }));

test("at 400 % of a window of 1280 px all of it can be used", () =>
  visit({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, async (page) => {
    for (const state of STATES.filter((state) => state.picture)) {
      await open(page, site.url, state);
      await unfold(page);
      assert.deepEqual(await outside(page), [], state.name);
    }
  }));

test("twice the text size changes the size of all of it", () =>
  visit({ viewport: { width: 800, height: 900 } }, async (page) => {
    await open(page, site.url, STATES[3]);
    await unfold(page);
    const before = await page.locator("teams-scope-explainer").boundingBox();
    await page.evaluate(() => document.body.style.setProperty("font-size", "32px"));
    assert.deepEqual(await outside(page), []);
    const after = await page.locator("teams-scope-explainer").boundingBox();
    assert.ok(after.height > before.height * 1.8, `${before.height} to ${after.height}`);
  }));
