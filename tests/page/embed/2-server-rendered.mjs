// Pages that a server rendered compare their markup when their framework wakes
// up: it must find what the server sent, before and after the widget comes.

import { element, LIST, paste, ready } from "../embed-tools.mjs";

const body =
  element('mode="enterprise" loading="eager" data-of-the-page="1"', "<p>Our <b>own</b> words.</p><!-- a mark of the framework -->") +
  '<div data-teams-scope-explainer="" data-mode="individual" data-loading="eager"><p>Our own words.</p></div>';

export const cases = [
  {
    title: "nothing is added to the page's own markup, at no time",
    body,
    init: () => {
      globalThis.changes = [];
      new MutationObserver((records) => {
        for (const { type, target, attributeName } of records) changes.push([type, target.nodeName, attributeName]);
      }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      // What the parser does is not of interest.
      document.addEventListener("DOMContentLoaded", () => queueMicrotask(() => (changes.length = 0)));
    },
    async does({ page, assert }) {
      await ready(page);
      await paste(page, LIST);
      await paste(page, LIST, "[data-teams-scope-explainer]");
      assert.deepEqual(await page.evaluate(() => changes), []);
      assert.equal(await page.evaluate(() => document.body.innerHTML), body);
    },
  },
];
