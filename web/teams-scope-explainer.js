// What a page includes. It registers the tag, and watches for the plain divs
// of editors that strip unknown tags.

import { define } from "./element.js";
import { Place, TAG } from "./place.js";

export * from "./element.js";

if (globalThis.customElements) {
  define();
  const div = `[data-${TAG}]`;
  const found = (node) => node.matches?.(div) || node.querySelector?.(div);
  const watch = new MutationObserver((all) => all.some(({ addedNodes }) => [...addedNodes].some(found)) && begin());
  const begin = () => {
    watch.disconnect();
    import("./div.js").then(({ begin }) => begin(Place, div), Place.tell);
  };
  if (found(document)) begin();
  else watch.observe(document, { childList: true, subtree: true });
}
