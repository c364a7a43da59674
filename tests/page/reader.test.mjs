// The modules beside the widget's: each comes when a text or a click needs it, and
// a crash of the readers is no crash of the widget.

import assert from "node:assert/strict";
import { test } from "node:test";
import { PNG } from "pngjs";
import { answered, forAll, paste } from "./harness.mjs";

const { chromium, site } = await forAll();

const PROSE = "Calendars.ReadWrite was granted, but not User.Read.";
const verdict = (page, id) => page.locator(`teams-scope-explainer [data-capability="${id}"]`).getAttribute("data-verdict");

test("plain lists never ask for it, the first other text does, once", async () => {
  const page = await chromium.newPage();
  await page.goto(`${site.url}/`);
  await answered(page);
  site.requests.length = 0;
  await paste(page, "User.Read, OnlineMeetings.ReadWrite\noffline_access");
  await paste(page, "- Calendars.Read");
  // What tells more of an answer comes with the first paste, and no reader.
  assert.deepEqual(site.requests.filter((path) => !/\/(load-|later-|sharing)/.test(path)), []);
  await paste(page, PROSE);
  assert.equal(await verdict(page, "create-events"), "conferred");
  assert.equal(site.requests.filter((path) => path.includes("reader_bg")).length, 1);
  const before = site.requests.length;
  await paste(page, `${PROSE} Chat.Read is missing.`);
  assert.equal(site.requests.length, before);
  await page.close();
});

test("what passes an answer on comes once, and without the readers", async () => {
  const page = await chromium.newPage();
  await page.goto(`${site.url}/`);
  site.requests.length = 0;
  await answered(page);
  await paste(page, "User.Read");
  for (let copies = 0; copies < 2; copies += 1) {
    await page.getByRole("button", { name: "Copy summary" }).click();
    await page.getByText(/Copied\.|Copy it from here/).first().waitFor();
  }
  const asked = (part) => site.requests.filter((path) => path.includes(part)).length;
  assert.deepEqual([asked("sharing_bg"), asked("reader")], [1, 0]);
  await page.close();
});

test("a text on which it crashes is one that could not be read", async () => {
  const page = await chromium.newPage();
  const told = [];
  page.on("console", (message) => message.type() === "error" && told.push(message.text()));
  await page.route(/reader-[^/]*\.js$/, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: "export default async () => {}; export const setTable = () => {}; export const read = () => { throw new WebAssembly.RuntimeError('unreachable'); };",
    }),
  );
  await page.goto(`${site.url}/`);
  await answered(page);
  await paste(page, PROSE);
  // Nothing is claimed of what was not read.
  const unread = await page.evaluate(() => document.querySelector("teams-scope-explainer").explanation);
  assert.equal(unread.capabilities.find(({ id }) => id === "create-events").verdict, "cannot-tell");
  assert.equal(await page.locator("teams-scope-explainer [data-capability]").count(), 0);
  assert.ok(told.some((text) => text.includes("could not read this text")), told.join("\n"));
  await page.getByText("could not be read").first().waitFor();
  // The widget itself goes on.
  await paste(page, "Calendars.ReadWrite");
  assert.equal(await verdict(page, "create-events"), "conferred");
  assert.equal(await page.locator("teams-scope-explainer").getAttribute("state"), null);
  await page.close();
});

test("marks lie behind their names in texts that are longer than what is in sight", async () => {
  const page = await chromium.newPage({ viewport: { width: 500, height: 800 } });
  await page.goto(`${site.url}/`);
  await answered(page);
  for (const text of ["User.Read\n\n".repeat(40) + "Calendars.Read", `${PROSE}\n`.repeat(40) + "And Mail.Read as well."]) {
    await paste(page, text);
    const { inside, marks, names } = await page.evaluate(() => {
      const root = document.querySelector("teams-scope-explainer").shadowRoot;
      const [area, marked] = ["textarea", ".marked"].map((it) => root.querySelector(it));
      return {
        // The text area itself must have nothing to scroll.
        inside: [area.scrollTop, area.scrollHeight - area.clientHeight],
        marks: [marked.clientWidth, marked.clientHeight],
        names: [area.clientWidth, area.clientHeight],
      };
    });
    assert.deepEqual(inside, [0, 0]);
    assert.deepEqual(marks, names);
  }
  await page.close();
});

test("the line under a name leaves its underscores to be seen", async () => {
  const page = await chromium.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.url}/`);
  await answered(page);
  await paste(page, "offline_access\nMail.Read");
  const clip = await page.evaluate(() => {
    const root = document.querySelector("teams-scope-explainer").shadowRoot;
    // Where the underscore stands, and some room below.
    const range = new Range();
    range.setStart(root.querySelector("mark").firstChild, 7);
    range.setEnd(root.querySelector("mark").firstChild, 8);
    const { left, top, width, height } = range.getBoundingClientRect();
    const { backgroundColor, borderBottomColor } = getComputedStyle(root.querySelector("mark"));
    return { x: left + scrollX, y: top + scrollY, width, height: height + 8, backgroundColor, borderBottomColor };
  });
  const { data, width, height } = PNG.sync.read(await page.screenshot({ clip, fullPage: true }));
  const middle = width >> 1;
  const rows = Array.from({ length: height }, (_, y) => {
    const at = 4 * (y * width + middle);
    const near = (colour) => colour.match(/\d+/g).slice(0, 3).every((part, index) => Math.abs(part - data[at + index]) < 40);
    return near(clip.borderBottomColor) ? "line" : near(clip.backgroundColor) ? "ground" : "letter";
  });
  const line = rows.lastIndexOf("line");
  const letter = rows.indexOf("letter");
  assert.ok(letter >= 0 && letter < line, rows.join(" "));
  assert.ok(rows.slice(letter, line).includes("ground"), rows.join(" "));
  await page.close();
});
