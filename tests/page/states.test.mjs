// Every state of the widget in the built page: nothing that axe objects to,
// nothing that sticks out, nothing too small to hit.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { axe, forAll, objections, root } from "./harness.mjs";
import { STATES, open, outside, pages, pseudo, unfold } from "./states.mjs";

const { chromium, site } = await forAll({ pages });

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
          .filter(([element, box]) => box.width > 0 && !element.closest("p > a, .skip"))
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

test("whatever opens shows that it does, at its end of the line, and not on paper", () =>
  visit({}, async (page) => {
    const marks = () =>
      page.evaluate(() => {
        const root = document.querySelector("teams-scope-explainer").shadowRoot;
        return [...root.querySelectorAll("summary")]
          .filter((summary) => summary.checkVisibility())
          .map((summary) => {
            const { display, content, width, borderRightWidth, borderRightColor, rotate, left } = getComputedStyle(summary, "::before");
            const seen = content !== "none" && display !== "none" && parseFloat(width) > 4 && parseFloat(borderRightWidth) > 0;
            const row = summary.matches(".rows *");
            const side = parseFloat(left) > summary.clientWidth / 2 ? "right" : "left";
            return { open: summary.parentElement.open, seen, drawn: borderRightColor, rotate, row, side };
          });
      });
    for (const [dir, shut, side] of [["ltr", "-45deg", "right"], ["rtl", "135deg", "left"]]) {
      for (const forcedColors of ["none", "active"]) {
        await page.emulateMedia({ forcedColors });
        await open(page, site.url, STATES.find(({ name }) => name === "incomplete-and-extra"), { query: { dir } });
        const before = await marks();
        assert.ok(before.filter(({ row }) => row).length > 10);
        assert.deepEqual(before.filter(({ seen, open, rotate }) => !seen || (!open && rotate !== shut)), [], dir);
        assert.deepEqual(before.filter((mark) => mark.row && mark.side !== side), [], dir);
        // A page's colours are not forced upon what is drawn without any.
        assert.deepEqual(before.filter(({ drawn }) => /, 0\)|transparent/.test(drawn)), []);
        await unfold(page);
        assert.deepEqual((await marks()).filter(({ rotate }) => rotate !== "45deg"), [], dir);
      }
    }
    await page.emulateMedia({ media: "print", forcedColors: "none" });
    assert.deepEqual((await marks()).filter(({ row, seen }) => row && seen), []);
  }));

for (const forcedColors of ["none", "active"]) {
  test(`what would be looks other than what is, with ${forcedColors === "none" ? "its own" : "forced"} colours`, () =>
    visit({ forcedColors }, async (page) => {
      const looks = async (name) => {
        await open(page, site.url, STATES.find((state) => state.name === name));
        return page.evaluate(() => {
          const root = document.querySelector("teams-scope-explainer").shadowRoot;
          const style = (selector) => getComputedStyle(root.querySelector(selector));
          const [circle, path] = ["circle", "path"].map((it) => style(`.rows svg.conferred ${it}, .rows svg.conditional ${it}`));
          return {
            lane: style("[data-summary=conferencing] .line").borderTopStyle,
            full: circle.fill !== "none",
            // What is drawn on the circle is told apart from what is behind it.
            drawn: path.stroke !== (circle.fill === "none" ? style(".widget").backgroundColor : circle.fill),
          };
        });
      };
      const is = await looks("ready");
      assert.deepEqual([is.lane, is.full, is.drawn], ["solid", true, true]);
      for (const name of ["empty-individual", "declared"]) {
        const would = await looks(name);
        assert.deepEqual([would.lane, would.full, would.drawn], ["double", false, true], name);
      }
      // With a second part that wants something, both are drawn.
      await open(page, site.url, STATES.find((state) => state.name === "empty-enterprise"));
      const parts = await page.locator("teams-scope-explainer [data-summary=conferencing] .line").evaluate((line) =>
        ["::before", "::after"].map((part) => getComputedStyle(line, part).borderTopStyle),
      );
      assert.deepEqual(parts, ["double", "dashed"]);
    }));
}

test("the colours that docs/embedding.md has as a sample can be read in both themes", () =>
  visit({}, async (page) => {
    const guide = await readFile(join(root, "docs/embedding.md"), "utf8");
    const sample = guide.slice(guide.indexOf("## Theming")).match(/```css\n(.*?)```/s)[1];
    assert.match(sample, /--tse-accent/);
    await page.addInitScript({ content: axe });
    for (const theme of ["light", "dark"]) {
      await open(page, site.url, STATES[0], { theme });
      await page.evaluate((sample) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(sample);
        document.adoptedStyleSheets.push(sheet);
      }, sample);
      assert.deepEqual(await objections(page), [], theme);
    }
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
