// What readers paste here is theirs, and what the page shows is ours: each promise
// of SECURITY.md that takes a browser to see.

import { readFileSync } from "node:fs";
import { element, explanation, inside, LIST, paste, path, pause, ready, TAG } from "../embed-tools.mjs";
import { shipped } from "../harness.mjs";

const gone = () => ({ status: 404, headers: { "content-type": "text/plain" }, body: "not found" });

const SECRET = "Zq9xV4tBk27LmW0sHd8RfYc3";
const TEXT = `client_secret=${SECRET}`;
const HIDDEN = "client_secret=[hidden: client secret]";

const markup = (page) => page.evaluate((tag) => document.querySelector(tag).shadowRoot.innerHTML, TAG);
const holds = (text) => (value) => value.includes(text);
const shown = (page, text) =>
  page.waitForFunction(
    ([tag, text]) => document.querySelector(tag).shadowRoot.querySelector("textarea").value === text,
    [TAG, text],
  );
/** Types as a keyboard or a clipboard does, so that the browser can undo it. */
const type = async (page, text) => {
  await inside(page).first().focus();
  await page.keyboard.insertText(text);
};

/** Waits until the page's own words stand there for good; what the author was told, once. */
async function failed(page, seen, assert) {
  await page.locator(`${TAG}[state=failed]`).waitFor();
  assert.equal(await page.getByText("Our own words.").isVisible(), true);
  const told = () => seen.errors.filter((text) => text.includes(`<${TAG}>`));
  for (let look = 0; look < 100 && !told().length; look++) await pause(page, 100);
  await pause(page);
  assert.equal(told().length, 1, JSON.stringify(seen.errors));
  return told()[0];
}

let back = false;

/** The wasm with a part more that changes nothing of what it does. */
const altered = (source) => ({
  [path(source)]: () => ({
    headers: { "content-type": "application/wasm" },
    body: Buffer.concat([readFileSync(shipped(source)), Buffer.from([0, 2, 1, 120])]),
  }),
});

export const cases = [
  {
    title: "the readers do not come: the paste stands in one place, the reader is warned, and nothing brings it back",
    body: element('loading="eager"'),
    pages: { [path("reader_bg.wasm")]: gone },
    fails: true,
    async does({ page, assert }) {
      await ready(page);
      await paste(page, TEXT);
      await page.getByText("Secrets in it are not hidden").first().waitFor();
      assert.equal(holds(SECRET)(await markup(page)), false, "it stands in the page a second time");
      await page.getByRole("button", { name: "Clear" }).click();
      await shown(page, "");
      assert.equal(await page.getByRole("button", { name: /^Undo/ }).count(), 0);
      await inside(page).focus();
      await page.keyboard.press("Control+z");
      await pause(page);
      assert.equal(await inside(page).inputValue(), "");
    },
  },
  {
    title: "the network is back: it is read, and its secrets are hidden",
    body: element('loading="eager"'),
    pages: {
      [path("reader_bg.wasm")]: () =>
        back
          ? { headers: { "content-type": "application/wasm" }, body: readFileSync(shipped("reader_bg.wasm")) }
          : gone(),
    },
    fails: true,
    async does({ page }) {
      back = false;
      await ready(page);
      await paste(page, TEXT);
      await page.getByText("Secrets in it are not hidden").first().waitFor();
      back = true;
      await page.evaluate(() => dispatchEvent(new Event("online")));
      await shown(page, HIDDEN);
    },
  },
  {
    title: "what does not come is asked for again with the next text, and not without end",
    body: element('loading="eager"'),
    pages: { [path("reader_bg.wasm")]: gone, [path("sharing_bg.wasm")]: gone },
    fails: true,
    async does({ page, site, assert }) {
      const asked = () => site.requests.filter((path) => /(reader|sharing)_bg/.test(path)).length;
      await ready(page);
      await paste(page, "scp: User.Read");
      await page.getByText("could not be read").first().waitFor();
      await pause(page, 1000);
      const once = asked();
      assert.ok(once >= 2 && once < 8, `${once} requests`);
      await pause(page, 1000);
      assert.equal(asked(), once);
      await paste(page, "scp: Mail.Read");
      await pause(page, 1000);
      assert.ok(asked() > once);
    },
  },
  {
    title: "a text of the page's own, and one of an element that moved while it loaded, are no markup",
    body: `${element(`loading="eager" scopes="${TEXT}"`)}<section></section>`,
    pages: { [path("reader_bg.wasm")]: gone },
    fails: true,
    async does({ page, assert }) {
      await ready(page);
      await shown(page, TEXT);
      assert.equal(holds(SECRET)(await markup(page)), false);
      await page.evaluate(async (tag) => {
        const it = document.querySelector(tag);
        it.remove();
        await new Promise((done) => setTimeout(done, 50));
        document.querySelector("section").append(it);
      }, TAG);
      await ready(page);
      await shown(page, TEXT);
      assert.equal(holds(SECRET)(await markup(page)), false);
    },
  },
  {
    title: "what is pasted stands in the text area only: beside it are names, and nothing else of the text",
    body: element('loading="eager"'),
    async does({ page, assert }) {
      const text = "Dear colleagues, yesterday Bartholomew Featherstonehaugh wrote to us.\n\nUser.Read\nMailSend\n\nYours sincerely";
      await ready(page);
      await paste(page, text);
      await page.locator(`${TAG} .marked mark.odd`).waitFor();
      // What was read is listed, and each name in it, unfolded or not.
      const all = await page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector(".seat").outerHTML, TAG);
      const rest = text.replace(/User\.Read|MailSend/g, "\n");
      const stands = [...rest].map((_, at) => rest.slice(at, at + 8)).filter((piece) => piece.length === 8 && /^[A-Za-z ,.]+$/.test(piece) && all.includes(piece));
      assert.deepEqual(stands, []);
      // The marks lie behind their names all the same.
      const [marked, marks] = await page.evaluate((tag) => {
        const root = document.querySelector(tag).shadowRoot;
        return [root.querySelector(".marked").textContent, [...root.querySelectorAll(".marked mark")].map((it) => it.textContent)];
      }, TAG);
      assert.deepEqual(marks, ["User.Read", "MailSend"]);
      assert.equal(marked.indexOf("MailSend"), text.indexOf("MailSend"));
      assert.equal(marked.length, text.length + 1);
    },
  },
  {
    title: "a secret that is typed is hidden with its tail",
    body: element('loading="eager"'),
    async does({ page, assert }) {
      await ready(page);
      await type(page, "client_secret=");
      for (const letter of SECRET) await page.keyboard.insertText(letter);
      await shown(page, HIDDEN);
      await pause(page);
      assert.equal(await inside(page).inputValue(), HIDDEN);
      for (const piece of [SECRET.slice(0, 8), SECRET.slice(-8)]) assert.equal(holds(piece)(await markup(page)), false);
    },
  },
  {
    title: "undo and redo bring no secret back, nor double what stands in its place",
    body: element('loading="eager"'),
    async does({ page, assert }) {
      await ready(page);
      await type(page, TEXT);
      await shown(page, HIDDEN);
      for (const keys of ["Control+z", "Control+z", "Control+Shift+z", "Control+y", "Control+Shift+z"]) {
        await page.keyboard.press(keys);
        await pause(page, 100);
        assert.equal(await inside(page).inputValue(), HIDDEN, keys);
      }
    },
  },
  {
    title: "the page hears nothing of what is pasted or typed, but that there is an answer",
    body: element('loading="eager"'),
    async does({ page, assert }) {
      await ready(page);
      await page.evaluate((tag) => {
        globalThis.heard = [];
        const host = document.querySelector(tag);
        const types = ["paste", "drop", "dragstart", "beforeinput", "input", "textInput", "compositionupdate"];
        for (const target of [host, document.body, document, window]) {
          for (const type of [...types, "explain"]) target.addEventListener(type, () => heard.push(type));
        }
      }, TAG);
      await type(page, LIST);
      await page.evaluate((tag) => {
        const area = document.querySelector(tag).shadowRoot.querySelector("textarea");
        const data = new DataTransfer();
        data.setData("text", "User.Read");
        const all = { bubbles: true, composed: true, cancelable: true };
        area.dispatchEvent(new ClipboardEvent("paste", { ...all, clipboardData: data }));
        area.dispatchEvent(new DragEvent("drop", { ...all, dataTransfer: data }));
        area.dispatchEvent(new DragEvent("dragstart", { ...all, dataTransfer: data }));
        area.dispatchEvent(new CompositionEvent("compositionupdate", { ...all, data: "User.Read" }));
      }, TAG);
      await pause(page);
      const heard = await page.evaluate(() => heard);
      assert.deepEqual([...new Set(heard)], ["explain"], JSON.stringify(heard));
    },
  },
  {
    title: "nobody alters the answer that others are given",
    body: element('loading="eager"'),
    async does({ page, assert }) {
      await ready(page);
      await page.evaluate(() => {
        addEventListener("explain", ({ detail }) => {
          const tries = [
            () => (detail.summary.calendar = "none"),
            () => (detail.capabilities[0].verdict = "conferred"),
            () => detail.reading.grants.push("x"),
            () => delete detail.mode,
          ];
          const before = JSON.stringify(detail);
          for (const alter of tries) {
            try {
              alter();
            } catch {
              // As it should be, in strict scripts.
            }
          }
          globalThis.altered = JSON.stringify(detail) !== before;
        });
      });
      await paste(page, "Calendars.ReadWrite");
      assert.equal(await page.evaluate(() => altered), false);
      const answer = await explanation(page);
      assert.equal(answer.summary.calendar, "write");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(`${TAG} [data-share=json]`).evaluate((button) => button.click()),
      ]);
      assert.deepEqual(JSON.parse(readFileSync(await download.path(), "utf8")), answer);
    },
  },
  {
    title: "what a page puts on Object.prototype is no answer of ours",
    body: element('loading="eager"'),
    init: () => {
      for (const [name, value] of [["get", () => "x"], ["mode", "enterprise"], ["scopes", "User.Read"], ["value", "x"]]) {
        // As a script assigns it, but out of the way of the test's own loops.
        Object.defineProperty(Object.prototype, name, { __proto__: null, value, writable: true, configurable: true, enumerable: false });
      }
    },
    async does({ page, assert }) {
      await ready(page);
      await page.waitForFunction((tag) => document.querySelector(tag).explanation, TAG);
      assert.equal(await inside(page).inputValue(), "");
      assert.equal((await explanation(page)).mode, "individual");
      await paste(page, `${TEXT} Calendars.Read was granted.`);
      await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector("textarea").value.includes("[hidden"), TAG);
    },
  },
  {
    title: "where no shadow root can be had, the page's own words stay and the author is told",
    body: element('loading="eager"'),
    init: () => {
      Element.prototype.attachShadow = () => {
        throw new DOMException("no shadow root here", "NotSupportedError");
      };
    },
    fails: true,
    async does({ page, seen, assert }) {
      await failed(page, seen, assert);
    },
  },
  {
    title: "where scripts can make no style sheets, the page's own words stay and the author is told",
    body: element('loading="eager"'),
    init: () => {
      globalThis.CSSStyleSheet = class {
        constructor() {
          throw new TypeError("Illegal constructor");
        }
      };
    },
    fails: true,
    async does({ page, seen, assert }) {
      assert.match(await failed(page, seen, assert), /older than .*#old-browser/);
    },
  },
  {
    title: "many elements at once: all are measured before one is changed",
    body: element('loading="eager"').repeat(4),
    init: () => {
      globalThis.steps = [];
      const measure = Element.prototype.getBoundingClientRect;
      Element.prototype.getBoundingClientRect = function () {
        if (this.className === "seat") steps.push("measure");
        return measure.call(this);
      };
      const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, "className");
      Object.defineProperty(Element.prototype, "className", {
        configurable: true,
        get,
        set(value) {
          if (value === "" && this.querySelector(".seat")) steps.push("change");
          set.call(this, value);
        },
      });
    },
    async does({ page, assert }) {
      await page.waitForFunction((tag) => [...document.querySelectorAll(tag)].every((it) => it.explanation), TAG);
      await pause(page);
      const steps = (await page.evaluate(() => steps)).join(" ");
      assert.match(steps, /^(measure ){4}(change ?)+$/);
    },
  },
  {
    title: "a wasm of another content does not run, also where it would",
    body: element('loading="eager"'),
    pages: altered("widget_bg.wasm"),
    fails: true,
    async does({ page, assert }) {
      await page.locator(`${TAG}[state=failed]`).waitFor();
      assert.equal(await page.getByText("Our own words.").isVisible(), true);
    },
  },
  {
    title: "readers of another content read nothing",
    body: element('loading="eager"'),
    pages: altered("reader_bg.wasm"),
    fails: true,
    async does({ page }) {
      await ready(page);
      await paste(page, TEXT);
      await page.getByText("Secrets in it are not hidden").first().waitFor();
    },
  },
  {
    title: "the browser's own helpers are not asked for what is pasted",
    body: element('loading="eager"'),
    async does({ page, assert }) {
      await ready(page);
      for (const [name, value] of [["spellcheck", "false"], ["autocomplete", "off"], ["writingsuggestions", "false"], ["translate", "no"]]) {
        assert.equal(await inside(page).getAttribute(name), value, name);
      }
    },
  },
];
