import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answered, browser, paste, serve, STRICT } from "./harness.mjs";

let chromium, site;
before(async () => {
  [chromium, site] = await Promise.all([browser(), serve({ headers: { "content-security-policy": STRICT } })]);
});
after(() => Promise.all([chromium.close(), site.close()]));

test("the built page answers a pasted list, under the strict policy", async () => {
  const page = await chromium.newPage();
  const crashes = [];
  page.on("pageerror", (error) => crashes.push(error));
  await page.goto(`${site.url}/`);
  await answered(page);
  await paste(page, "User.Read\nOnlineMeetings.ReadWrite\noffline_access");
  const summary = await page.evaluate(() => document.querySelector("teams-scope-explainer").explanation.summary);
  assert.deepEqual(summary, { conferencing: "ready", calendar: "none" });
  const shown = page.locator('teams-scope-explainer [data-summary="conferencing"]');
  assert.equal(await shown.getAttribute("data-value"), "ready");
  assert.deepEqual(crashes, []);
});
