// Good manners: other people's style sheets, hotkeys, forms, and places.

import { element, explanation, inside, LIST, paste, pause, ready, TAG } from "../embed-tools.mjs";

const SCRIPT = '<script type="module" src="/tse/teams-scope-explainer.js"></script>';
const css = (body) => ({ "/host.css": () => ({ headers: { "content-type": "text/css" }, body }) });
const SHEET = '<link rel="stylesheet" href="/host.css">';

/** Does what a reader does: pastes a list, and chooses the other mode. */
async function use(page) {
  await ready(page);
  await paste(page, LIST);
  await page.locator(`${TAG} input[value=enterprise]`).check();
}

/** How the widget looks: what a page's rules could have changed. */
const looks = (page) =>
  page.locator(`${TAG} .widget`).evaluate((widget) => {
    const all = [widget, ...widget.querySelectorAll("*")];
    return all
      .filter((it) => it.checkVisibility())
      .map((it) => {
        const { width, height } = it.getBoundingClientRect();
        const { display, lineHeight, letterSpacing, color, fontWeight, textTransform, textAlign, whiteSpace, wordBreak, textIndent } =
          getComputedStyle(it);
        const of = [display, lineHeight, letterSpacing, color, fontWeight, textTransform, textAlign, whiteSpace, wordBreak, textIndent];
        return [it.localName, Math.round(width), Math.round(height), ...of].join(" ");
      });
  });

const plain = "body{margin:0;font:16px/1.5 sans-serif}";
const HOSTILE = [
  "*, *::before, *::after { all: unset } head, title, script, link { display: none } body { display: block; font: 16px/1.5 sans-serif }",
  "* { line-height: 3.5 !important }",
  "button, textarea, input, details, summary, label, fieldset { display: none !important }",
  "body { letter-spacing: .3em; word-spacing: 1em; text-transform: uppercase; text-align: center; text-indent: 3em; white-space: pre; font-weight: 900; font-style: italic; color: red; word-break: break-all; hyphens: auto; cursor: wait; list-style: square; border-collapse: collapse; -webkit-text-fill-color: red; text-shadow: 1px 1px red; font-variant: small-caps; tab-size: 1; writing-mode: inherit }",
  "* { box-sizing: content-box !important; margin: 9px !important; padding: 9px } body, html { margin: 0 !important; padding: 0 }",
  `${TAG} { display: inline; contain: none; line-height: 9 }`,
];

export const cases = [
  {
    title: "a page's style sheet does not change how it looks, but for font and size",
    head: SHEET + SCRIPT,
    body: element(),
    pages: css(plain),
    async does({ page, assert }) {
      await page.setViewportSize({ width: 900, height: 800 });
      await ready(page);
      await paste(page, LIST);
      // What is told beside the answer comes a little later.
      await page.locator(`${TAG} [part=capabilities] .source`).filter({ visible: true }).first().waitFor();
      const before = await looks(page);
      assert.ok(before.length > 50);
      for (const rules of HOSTILE) {
        const set = (text) =>
          page.evaluate((text) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(text);
            document.adoptedStyleSheets = [sheet];
          }, text);
        await set(rules);
        // The page's own rules may give the element another width; all else stays.
        await page.locator(TAG).evaluate((it) => it.shadowRoot.querySelector(".widget").getBoundingClientRect());
        const width = await page.locator(`${TAG} .widget`).evaluate((it) => it.getBoundingClientRect().width);
        await page.setViewportSize({ width: 900 + Math.round(900 - width), height: 800 });
        assert.deepEqual(await looks(page), before, rules);
        await set("");
        await page.setViewportSize({ width: 900, height: 800 });
      }
      // Passed on, on purpose.
      const font = await page.evaluate((tag) => {
        document.body.style.font = "20px/1 monospace";
        const { fontSize, fontFamily } = getComputedStyle(document.querySelector(tag).shadowRoot.querySelector(".widget"));
        return [fontSize, fontFamily];
      }, TAG);
      assert.deepEqual(font, ["20px", "monospace"]);
    },
  },
  {
    title: "hidden hides it, whatever the page says of its elements",
    head: SHEET + SCRIPT,
    pages: css(`${TAG} { display: block }`),
    body: element("hidden"),
    async does({ page, assert }) {
      await page.waitForFunction((tag) => customElements.get(tag), TAG);
      assert.equal(await page.locator(TAG).isVisible(), false);
      await page.evaluate((tag) => (document.querySelector(tag).hidden = false), TAG);
      await ready(page);
    },
  },
  {
    title: "keys typed in it do not set off the page's hotkeys; Escape and Tab go through",
    body: element(),
    async does({ page, assert }) {
      await ready(page);
      await page.evaluate(() => {
        globalThis.heard = [];
        for (const type of ["keydown", "keypress", "keyup"]) document.addEventListener(type, ({ key }) => heard.push(`${type} ${key}`));
      });
      await inside(page).focus();
      for (const key of ["s", "/", "?", "Enter", "Control+k", "ArrowDown"]) await page.keyboard.press(key);
      assert.deepEqual(await page.evaluate(() => heard), []);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Tab");
      assert.deepEqual(await page.evaluate(() => heard.filter((it) => it.startsWith("keydown"))), ["keydown Escape", "keydown Tab"]);
    },
  },
  {
    title: "the page's own keys still work in its own words",
    body: element('loading="interaction"', "<input>"),
    async does({ page, assert }) {
      await page.evaluate(() => {
        globalThis.heard = 0;
        document.addEventListener("keydown", () => heard++);
        document.querySelector("input").dispatchEvent(new KeyboardEvent("keydown", { key: "s", bubbles: true, composed: true }));
      });
      assert.equal(await page.evaluate(() => heard), 1);
    },
  },
  {
    title: "moved, it keeps what the reader typed, and the very same text area",
    body: `${element()}<section></section>`,
    async does({ page, assert }) {
      await use(page);
      const same = await page.evaluate(async (tag) => {
        const it = document.querySelector(tag);
        const area = it.shadowRoot.querySelector("textarea");
        document.querySelector("section").append(it);
        await new Promise((done) => setTimeout(done, 100));
        // As frameworks do: out, and in again at once.
        it.remove();
        document.body.append(it);
        await new Promise((done) => setTimeout(done, 100));
        return it.shadowRoot.querySelector("textarea") === area && area.value;
      }, TAG);
      assert.equal(same, LIST);
      assert.equal((await explanation(page)).mode, "enterprise");
    },
  },
  {
    title: "taken out and put back a second later, it goes on where it was",
    body: element(),
    async does({ page, assert }) {
      await use(page);
      await page.evaluate((tag) => {
        globalThis.it = document.querySelector(tag);
        it.remove();
      }, TAG);
      await pause(page, 1000);
      assert.equal(await page.evaluate(() => it.explanation), null);
      await page.evaluate(() => document.body.append(it));
      await ready(page);
      assert.equal(await inside(page).inputValue(), LIST);
      assert.equal((await explanation(page)).mode, "enterprise");
      await paste(page, "Calendars.Read");
      assert.equal((await explanation(page)).summary.calendar, "read");
    },
  },
  {
    title: "nothing of one reader's is left for the next element",
    body: element(),
    async does({ page, assert }) {
      await ready(page);
      const open = () => page.locator(`${TAG} details`).evaluateAll((all) => all.map((it) => it.open));
      const fresh = await open();
      await use(page);
      await page.locator(`${TAG} details summary`).first().click();
      await page.evaluate((tag) => {
        const next = document.createElement(tag);
        document.querySelector(tag).remove();
        setTimeout(() => document.body.append(next), 100);
      }, TAG);
      await ready(page);
      assert.equal(await inside(page).inputValue(), "");
      assert.equal((await explanation(page)).mode, "individual");
      assert.equal((await explanation(page)).reading.grants.length, 0);
      assert.deepEqual(await open(), fresh);
      assert.equal(await page.locator(`${TAG} input:checked`).getAttribute("value"), "individual");
      await paste(page, "Calendars.Read");
      assert.equal((await explanation(page)).summary.calendar, "read");
      // And what the page says of the next one holds for it.
      await page.evaluate((tag) => {
        const next = document.createElement(tag);
        next.mode = "enterprise";
        next.scopes = "Mail.Read";
        document.querySelector(tag).remove();
        setTimeout(() => document.body.append(next), 100);
      }, TAG);
      await ready(page);
      await page.waitForFunction((tag) => document.querySelector(tag).explanation?.mode === "enterprise", TAG);
      await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector("textarea").value !== "", TAG);
      assert.equal(await inside(page).inputValue(), "Mail.Read");
    },
  },
  {
    title: "inside another shadow root it works, and the answer is heard outside",
    body: "<section></section>",
    async does({ page, assert }) {
      await page.evaluate((tag) => {
        const root = document.querySelector("section").attachShadow({ mode: "open" });
        root.append(document.createElement(tag));
        globalThis.heard = new Promise((told) => document.addEventListener("explain", ({ detail }) => told(detail.summary)));
      }, TAG);
      await page.locator("textarea").fill(LIST);
      assert.deepEqual(await page.evaluate(() => heard), { conferencing: "ready", calendar: "none" });
    },
  },
  ...[
    ["interaction", "button", element('loading="interaction" mode="enterprise"', '<button type="button">Check what was granted</button>')],
    ["lazy", "link", element('mode="enterprise"', '<a href="#">Our own words</a>')],
    ["lazy, a div", "link", '<div data-teams-scope-explainer data-mode="enterprise"><a href="#">Our own words</a></div>'],
  ].map(([loading, role, body]) => ({
    title: `${loading}: the focus goes on in the widget where it was in what the widget replaces`,
    body: `<a href="#">Before</a>${body}<a href="#">After</a>`,
    async does({ page, assert }) {
      let go;
      const gone = new Promise((told) => (go = told));
      await page.route(/_bg-.*\.wasm$/, async (route) => {
        await gone;
        await route.continue();
      });
      await page.reload();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      assert.ok(await page.getByRole(role, { name: "Our own words" }).or(page.getByRole(role, { name: "Check" })).evaluate((it) => it === document.activeElement));
      // Nothing happens to who only goes by, and all that is needed to a key.
      if (role === "button") await page.keyboard.press("Enter");
      go();
      await page.locator("textarea").waitFor();
      const focused = () =>
        page.evaluate(() => {
          const { activeElement } = document;
          const inner = activeElement.shadowRoot?.activeElement;
          return inner ? inner.value || inner.localName : activeElement.textContent;
        });
      for (let look = 0; look < 100 && (await focused()) !== "enterprise"; look++) await pause(page, 100);
      assert.equal(await focused(), "enterprise");
      await page.keyboard.press("Tab");
      assert.equal(await focused(), "summary");
    },
  })),
  {
    title: "the focus stays where it is when the widget comes elsewhere",
    body: `<input id="own" autofocus>${element()}`,
    async does({ page, assert }) {
      await ready(page);
      await pause(page);
      assert.equal(await page.evaluate(() => document.activeElement.id), "own");
    },
  },
  {
    title: "in a dialog and in closed details it comes when they open",
    body: `<dialog>${element()}</dialog><details><summary>More</summary>${element()}</details>`,
    async does({ page, site, assert }) {
      await pause(page);
      assert.equal(site.requests.filter((path) => path.endsWith(".wasm")).length, 0);
      await page.evaluate(() => document.querySelector("dialog").showModal());
      await ready(page, "dialog");
      await paste(page, LIST, `dialog ${TAG}`);
      // Escape still closes the dialog.
      await inside(page, "dialog").focus();
      await page.keyboard.press("Escape");
      assert.equal(await page.evaluate(() => document.querySelector("dialog").open), false);
      await page.locator("body > details > summary").click();
      await ready(page, "details");
      await paste(page, LIST, `details ${TAG}`);
    },
  },
  {
    title: "in a form it neither submits nor is submitted",
    body: `<form action="/gone"><input name="page" value="own">${element()}<button>Send</button></form>`,
    pages: { "/gone": "<!doctype html><title>Gone</title>" },
    async does({ page, site, assert }) {
      await ready(page);
      await page.evaluate(() => {
        globalThis.submitted = 0;
        document.querySelector("form").addEventListener("submit", () => submitted++);
      });
      await paste(page, LIST);
      await page.locator(`${TAG} input[value=enterprise]`).focus();
      await page.keyboard.press("Enter");
      await inside(page).press("Enter");
      for (const button of await page.locator(`${TAG} button`).all()) if (await button.isVisible()) await button.evaluate((it) => it.click());
      await pause(page, 200);
      assert.equal(await page.evaluate(() => submitted), 0);
      assert.deepEqual(await page.evaluate(() => [...new FormData(document.querySelector("form")).keys()]), ["page"]);
      assert.ok(!site.requests.includes("/gone"));
    },
  },
  {
    title: "in a document that is right-to-left it is laid out from right to left",
    html: `<!doctype html><html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>مساعدة</title>${SCRIPT}</head><body>${element()}</body></html>`,
    async does({ page, assert }) {
      await ready(page);
      await paste(page, LIST);
      const [direction, over, last, first] = await page.locator(`${TAG} .widget`).evaluate((widget) => [
        getComputedStyle(widget).direction,
        document.documentElement.scrollWidth > innerWidth,
        ...["enterprise", "individual"].map((mode) => widget.querySelector(`input[value=${mode}]`).getBoundingClientRect().left),
      ]);
      assert.equal(direction, "rtl");
      assert.equal(over, false);
      assert.ok(last < first, "the first mode stands on the right");
    },
  },
];
