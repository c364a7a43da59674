import assert from "node:assert/strict";
import { test } from "node:test";
import { answered, forAll, paste } from "./harness.mjs";

const { chromium, site } = await forAll();

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
