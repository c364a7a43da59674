// The way in for editors that allow only iframes.

import { STRICT } from "../harness.mjs";

const POLICY = STRICT.replace("default-src 'none'", "default-src 'none'; frame-src *");
const frame = (more = "") => `<iframe src="/tse/frame.html?mode=enterprise${more}" title="Check permissions"></iframe>`;
const HOST = '<script type="module" src="/tse/frame-host.js"></script>';

/** Waits until the iframe is as high as what is in it. */
const fits = (page) =>
  page.waitForFunction(async () => {
    const frame = document.querySelector("iframe");
    const body = frame.contentDocument?.body.getBoundingClientRect().height;
    return body > 100 && Math.abs(frame.clientHeight - body) < 2;
  });

export const cases = [
  {
    title: "the height follows up and down, at any width",
    head: `<link rel="stylesheet" href="/host.css">${HOST}`,
    pages: { "/host.css": () => ({ headers: { "content-type": "text/css" }, body: "iframe{width:100%;border:0}" }) },
    headers: { "content-security-policy": POLICY },
    body: frame(),
    async does({ page, assert }) {
      const inner = page.frames()[1];
      await inner.waitForFunction(() => document.querySelector("teams-scope-explainer")?.explanation);
      assert.equal(await inner.evaluate(() => document.querySelector("teams-scope-explainer").explanation.mode), "enterprise");
      const heights = [];
      for (const width of [1200, 700, 420, 320, 900]) {
        await page.setViewportSize({ width, height: 700 });
        await fits(page);
        heights.push(await page.locator("iframe").evaluate((frame) => frame.clientHeight));
      }
      assert.ok(heights[3] > heights[0], `narrow is higher: ${heights}`);
      assert.ok(heights[4] < heights[3], `and wide again is lower: ${heights}`);
      const fill = async (text) => {
        await inner.locator("textarea").fill(text);
        await inner.waitForFunction((text) => document.querySelector("teams-scope-explainer").explanation.reading.grants.length === text.split("\n").length, text);
        await fits(page);
        return page.locator("iframe").evaluate((frame) => frame.clientHeight);
      };
      const many = await fill(Array.from({ length: 30 }, (_, at) => ["User.Read", "Mail.Read", "Files.Read", "Chat.Read"][at % 4]).slice(0, 4).join("\n"));
      const few = await fill("User.Read");
      assert.ok(few < many, `${few} < ${many}`);
    },
  },
  {
    title: "with a theme in its address all of it is light or dark, also around the widget",
    head: "",
    headers: { "content-security-policy": POLICY },
    context: { colorScheme: "light" },
    body: frame("&loading=eager&theme=dark"),
    async does({ page, assert }) {
      const inner = page.frames()[1];
      await inner.waitForFunction(() => document.querySelector("teams-scope-explainer")?.explanation);
      assert.equal(await inner.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "dark");
    },
  },
  {
    title: "a frame that is to wait for a click loads all the same: it has nothing to click",
    head: "",
    headers: { "content-security-policy": POLICY },
    body: frame("&loading=interaction"),
    async does({ page }) {
      await page.frames()[1].waitForFunction(() => document.querySelector("teams-scope-explainer")?.explanation);
    },
  },
  {
    title: "a host script that comes after the frame asks for its height",
    head: "",
    headers: { "content-security-policy": POLICY },
    body: frame("&loading=eager"),
    async does({ page, assert }) {
      await page.frames()[1].waitForFunction(() => document.querySelector("teams-scope-explainer")?.explanation);
      assert.equal(await page.locator("iframe").evaluate((frame) => frame.style.height), "");
      await page.evaluate(() => import("/tse/frame-host.js"));
      await fits(page);
    },
  },
  {
    title: "it believes only its own iframe, and only the frame's origin",
    head: HOST,
    headers: { "content-security-policy": POLICY },
    body: `${frame()}<iframe src="/other.html" title="Another"></iframe>`,
    pages: { "/other.html": "<!doctype html><title>Another</title>" },
    async does({ page, assert }) {
      await fits(page);
      const before = await page.locator("iframe").first().evaluate((frame) => frame.style.height);
      const lie = { "teams-scope-explainer": { height: 7 } };
      // From the page itself, from another iframe, and as if from the frame but of another origin.
      await page.evaluate((lie) => postMessage(lie, "*"), lie);
      await page.frames()[2].evaluate((lie) => parent.postMessage(lie, "*"), lie);
      await page.evaluate((data) => {
        const source = document.querySelector("iframe").contentWindow;
        dispatchEvent(new MessageEvent("message", { data, source, origin: "https://example.com" }));
      }, lie);
      await page.waitForTimeout(200);
      const heights = await page.locator("iframe").evaluateAll((frames) => frames.map((frame) => frame.style.height));
      assert.deepEqual(heights, [before, ""]);
      // The same from the frame's own origin is believed: it is not for another reason that the above was not.
      await page.evaluate((data) => {
        const source = document.querySelector("iframe").contentWindow;
        dispatchEvent(new MessageEvent("message", { data, source, origin: location.origin }));
      }, lie);
      assert.equal(await page.locator("iframe").first().evaluate((frame) => frame.style.height), "7px");
    },
  },
];
