// The gallery: every state of states.json, one below the other.

import { make } from "./controls.js";
import { textOf } from "./states.js";

const TAG = "teams-scope-explainer";
// What a state sets by itself, or the gallery for all of them.
const OWN = ["mode", "scopes", "loading", "heading-level", "state"];

/** Shows all states; the answer has `follow`, which gives all of them the attributes of the author. */
export function showStates(all) {
  const places = all.map((state) => {
    const id = `state-${state.name}`;
    const heading = make("h3", { id, textContent: state.title });
    const section = make("section", { className: "state" }, heading);
    section.setAttribute("aria-labelledby", id);
    document.getElementById("contents").append(make("li", {}, make("a", { href: `#${id}`, textContent: state.title })));
    const element = make(TAG);
    const text = textOf(state);
    for (const [name, value] of Object.entries({ mode: state.mode, "heading-level": "4", scopes: text ?? "" })) {
      element.setAttribute(name, value);
    }
    section.append(element);
    if (state.press || state.unfold) whenSeen(element, () => act(element, state));
    return section;
  });
  document.getElementById("states").append(...places);
  const elements = places.map((place) => place.querySelector(TAG));
  return { follow: (attributes) => elements.forEach((element) => follow(element, attributes)) };
}

function follow(element, attributes) {
  const old = element.getAttributeNames().filter((name) => !OWN.includes(name) && !(name in attributes));
  for (const name of old) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (!OWN.includes(name) && element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Calls back when an element has come near, and its answer with it. */
function whenSeen(element, then) {
  const near = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      const look = setInterval(() => {
        const { shadowRoot } = element;
        if (!shadowRoot.querySelector("[data-capability]") || shadowRoot.querySelector("[aria-busy=true]")) return;
        clearInterval(look);
        then();
      }, 100);
    },
    { rootMargin: "400px" },
  );
  near.observe(element);
}

/** What a reader does to come to the state. */
function act(element, { press, unfold }) {
  const root = element.shadowRoot;
  // A button may take the focus with it, which is the reader's of this page.
  element.inert = true;
  if (press) root.querySelector(press)?.click();
  let times = 10;
  const again = setInterval(() => {
    // What tells more comes a little later, with folds of its own.
    if (unfold) for (const fold of root.querySelectorAll("details")) fold.open = true;
    if (--times > 0) return;
    clearInterval(again);
    element.inert = false;
  }, 100);
}
