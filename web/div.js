// The plain way in, for editors that strip unknown tags:
// <div data-teams-scope-explainer data-mode="enterprise">. The div gets a shadow
// root and else stays as it is. One that comes later, by script or navigation,
// is found too.

const NAMES = ["mode", "scopes", "lang", "theme", "loading", "heading-level"];
const PREFIX = "data-";
const places = new WeakMap();
const here = new Set();

export function begin(Place, div) {
  const look = (node) => {
    if (node.matches?.(div)) come(node);
    for (const found of node.querySelectorAll?.(div) ?? []) come(found);
  };

  function come(host) {
    let place = places.get(host);
    if (!place) {
      // Another script's: theirs it stays.
      if (host.shadowRoot) return;
      place = new Place(host, PREFIX);
      places.set(host, place);
      Object.defineProperty(host, "explanation", { __proto__: null, configurable: true, get: () => place.explanation });
    }
    here.add(place);
    place.come();
  }

  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (type === "childList") {
        addedNodes.forEach((node) => node.isConnected && look(node));
      } else if (attributeName === div.slice(1, -1)) {
        look(target);
      } else {
        places.get(target)?.change(attributeName.slice(PREFIX.length), target.getAttribute(attributeName));
      }
    }
    for (const place of here) {
      if (!place.host.isConnected) {
        here.delete(place);
        place.go();
      }
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [div.slice(1, -1), ...NAMES.map((name) => PREFIX + name)],
  });
  look(document);
}
