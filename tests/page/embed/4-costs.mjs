// It costs the page nothing until it is wanted, and the page does not move.

import { element, inside, LIST, paste, pause, ready, TAG } from "../embed-tools.mjs";

const FAR = '<div class="far"></div>';
const SHEET = '<link rel="stylesheet" href="/host.css">';
const SCRIPT = '<script type="module" src="/tse/teams-scope-explainer.js"></script>';
const sheet = (body) => ({ "/host.css": () => ({ headers: { "content-type": "text/css" }, body }) });
const far = sheet(".far{height:6000px}");
const loaded = ({ requests }) => requests.filter((path) => path.startsWith("/tse/") && !path.endsWith(`${TAG}.js`));
const wasm = ({ requests }) => requests.filter((path) => path.endsWith(".wasm")).length;

export const cases = [
  {
    title: "far below it loads nothing until it comes near",
    head: SHEET + SCRIPT,
    body: FAR + element(),
    pages: far,
    async does({ page, site, assert }) {
      await pause(page);
      assert.deepEqual(loaded(site), []);
      await page.evaluate(() => scrollTo(0, 6000 - innerHeight - 200));
      await ready(page);
      assert.equal(wasm(site), 1);
    },
  },
  {
    title: "eager: at once",
    head: SHEET + SCRIPT,
    body: FAR + element('loading="eager"'),
    pages: far,
    async does({ page, site, assert }) {
      await page.waitForFunction((tag) => document.querySelector(tag).explanation, TAG);
      assert.equal(wasm(site), 1);
    },
  },
  {
    title: "interaction: when the reader clicks something in it",
    body: element('loading="interaction" id="one"', "<button>Check</button>") + element('loading="interaction" id="two"', "<button>Check</button>"),
    async does({ page, site, assert }) {
      await pause(page);
      assert.deepEqual(loaded(site), []);
      assert.ok((await page.locator("#one").boundingBox()).height < 100, "no room is kept for what may never come");
      await page.locator("#one button").click();
      await ready(page, "#one");
      assert.equal(await inside(page, "#two").count(), 0);
      // Who goes by with Tab has asked for nothing.
      await page.locator("#two button").focus();
      await pause(page);
      assert.equal(await inside(page, "#two").count(), 0);
      await page.keyboard.press("Enter");
      await ready(page, "#two");
      assert.equal(wasm(site), 1);
    },
  },
  {
    title: "however many elements, each file loads once",
    body: Array.from({ length: 8 }, () => element('loading="eager"')).join(""),
    async does({ page, site, assert }) {
      await page.waitForFunction((tag) => [...document.querySelectorAll(tag)].every((it) => it.explanation), TAG);
      const twice = loaded(site).filter((path, at, all) => all.indexOf(path) !== at);
      assert.deepEqual(twice, []);
    },
  },
  {
    title: "the page's own words show until then, and to readers without JavaScript",
    body: element(),
    context: { javaScriptEnabled: false },
    async does({ page, assert }) {
      assert.equal(await page.getByText("Our own words.").isVisible(), true);
    },
  },
  {
    title: "after 300 ms it shows that it is loading, and the page's own words with it",
    body: element('loading="eager"'),
    async does({ page, assert }) {
      let go;
      const gone = new Promise((told) => (go = told));
      await page.route(/_bg-.*\.wasm$/, async (route) => {
        await gone;
        await route.continue();
      });
      await page.reload();
      const busy = page.locator(`${TAG} [aria-busy=true][part=loading]`);
      await busy.waitFor();
      assert.equal(await page.getByText("Our own words.").isVisible(), true);
      go();
      await ready(page);
      assert.equal(await busy.count(), 0);
      assert.equal(await page.getByText("Our own words.").isVisible(), false);
    },
  },
  ...[360, 560, 800, 1280].map((width) => ({
    title: `at a width of ${width} the page does not move when the widget comes`,
    // A tall window: all that could move is in sight.
    context: { viewport: { width, height: 4400 } },
    // As docs/embedding.md has it for pages where nothing may move.
    head: SHEET + SCRIPT.replace("<script ", '<script blocking="render" '),
    pages: sheet("body{margin:0;font:16px/1.5 sans-serif}main{max-width:50rem;margin:auto;padding:1rem}"),
    body: `<main><p>Before</p>${element('mode="enterprise"')}<p id="after">After</p></main>`,
    init: () => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput, sources } of list.getEntries()) {
          const what = sources.map(({ node, previousRect, currentRect }) => [node?.outerHTML?.slice(0, 80), previousRect, currentRect]);
          if (!hadRecentInput) shifts.push({ value, what: JSON.stringify(what) });
        }
      }).observe({ type: "layout-shift", buffered: true });
    },
    async does({ page, assert }) {
      await ready(page);
      await pause(page);
      assert.deepEqual(await page.evaluate(() => shifts), []);
      // And what is kept is not much too high either.
      const [kept, used] = await page.evaluate((tag) => {
        const { shadowRoot } = document.querySelector(tag);
        return [shadowRoot.firstElementChild, shadowRoot.querySelector(".widget")].map((it) => it.getBoundingClientRect().height);
      }, TAG);
      assert.ok(kept < used * 1.3, `kept ${kept} for ${used}: mend the heights in web/place.js`);
      // When the reader acts, no more is kept than is used.
      await paste(page, LIST);
      // Both at once: what is told of the paste comes a moment later.
      const [height, widget] = await page.locator(TAG).evaluate((it) => [it, it.shadowRoot.querySelector(".widget")].map((one) => one.getBoundingClientRect().height));
      assert.ok(Math.abs(height - widget) < 2, `${height}, ${widget}`);
    },
  })),
];
