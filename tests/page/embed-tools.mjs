// What several embed cases need.

import { basename } from "node:path";
import { drawn, shipped } from "./harness.mjs";

export { answered, drawn, paste } from "./harness.mjs";

/** Where the pages of the cases find the file that the sources know by a name. */
export const path = (source) => `/tse/${basename(shipped(source))}`;

export const TAG = "teams-scope-explainer";
export const LIST = "User.Read\nOnlineMeetings.ReadWrite\noffline_access";

/** The element with content of the page's own. */
export const element = (attributes = "", inside = "<p>Our own words.</p>") =>
  `<${TAG} ${attributes}>${inside}</${TAG}>`;

/** What an element holds inside, where it has come. */
export const inside = (page, selector = TAG) => page.locator(`${selector} textarea`);

/** Waits until the widget stands in an element. */
export async function ready(page, selector = TAG) {
  await inside(page, selector).first().waitFor();
  await drawn(page);
}

export const explanation = (page, selector = TAG) =>
  page.evaluate((selector) => document.querySelector(selector).explanation, selector);

/** Waits a little: to see that nothing happens. */
export const pause = (page, time = 400) => page.waitForTimeout(time);
