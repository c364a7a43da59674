// The widget's life on a page: it comes with the first element that wants it,
// and is used again when that one goes. A Yew app that is destroyed leaves its
// listeners behind, so none is: seats are kept, and their next guest finds them
// as new.

const idle = [];
const taken = new Set();
let parts, style, broken;

// Where a stack trace through the wasm (Chromium keeps but ten frames) or its
// glue has been.
export const trace = new URL("./widget", import.meta.url).href;

/** Takes what is needed: the functions of the wasm, and the style sheet. */
export function live(given) {
  if (broken) throw broken;
  if (!parts) {
    style = new CSSStyleSheet();
    style.replaceSync(`${OWN}${given.css}`);
    // A trap can surface in any callback, so the window hears it.
    addEventListener("error", ({ error }) => {
      if (error instanceof WebAssembly.RuntimeError && `${error.stack}`.includes(trace)) failAll(error);
    });
  }
  parts = given;
  return { sit };
}

// What the page passes on ends at the widget, but for what is meant to pass:
// font, size, direction, colour scheme, visibility.
const OWN = `.seat{all:initial;display:block;font-family:inherit;font-size:inherit;color-scheme:inherit;visibility:inherit}
:host([data-theme="light"]) .widget{color-scheme:light}
:host([data-theme="dark"]) .widget{color-scheme:dark}
`;

function sit(place) {
  if (broken) throw broken;
  const seat = idle.pop() ?? new Seat();
  try {
    seat.take(place);
  } catch (error) {
    failAll(error);
    throw error;
  }
}

// A trap inside the wasm stops every widget of the page.
function failAll(error) {
  broken = error;
  idle.length = 0;
  for (const seat of [...taken]) seat.lose(error);
}

class Seat {
  root = document.createElement("div");

  constructor() {
    this.root.className = "seat";
    // The page's hotkeys see the element, not its text area: keys stay inside.
    for (const type of ["keydown", "keypress", "keyup"]) {
      this.root.addEventListener(type, (event) => {
        if (event.key !== "Escape" && event.key !== "Tab") event.stopPropagation();
      });
    }
    const seat = this;
    this.context = {
      supplies,
      lang: () => seat.place.get("lang"),
      answer: () => seat.explanation(),
      open: (mode, record) => seat.call((mounted) => mounted.open(mode, record)),
    };
    listen(this.root, this.context);
    addEventListener("hashchange", () => this.follow());
  }

  /** Shows the answer of the page's address, where there is one. */
  follow() {
    if (this.place?.isLinked()) follow(this.root, this.context);
  }

  take(place) {
    const { root } = this;
    // What has the focus is about to go.
    const focused = place.host.matches(":focus-within");
    const [mode, scopes, lang] = ["mode", "scopes", "lang"].map((name) => place.get(name));
    this.place = place;
    taken.add(this);
    place.seat = this;
    place.box.replaceChildren(root);
    place.root.adoptedStyleSheets = [...place.root.adoptedStyleSheets, style];
    if (this.mounted) {
      this.mounted.begin(mode, scopes, lang);
    } else {
      const explain = (detail) => this.explain(detail);
      this.mounted = parts.mount(root, mode, scopes, lang, explain, want);
    }
    this.context.linked = undefined;
    // One that comes back goes on where it was.
    if (place.kept.mode === undefined) this.follow();
    requestAnimationFrame(() => {
      if (focused) root.querySelector("input:checked")?.focus();
      // Where nobody sees the end of it, no more space is kept than it takes.
      if (root.getBoundingClientRect().bottom > innerHeight) place.box.className = "";
    });
  }

  /** What was told of another answer or paste is over. */
  hush() {
    for (const told of this.root.querySelectorAll(".told")) told.replaceChildren();
  }

  explain(detail) {
    this.hush();
    // The page may move when the reader does something.
    this.place.box.className = "";
    this.place.host.dispatchEvent(new CustomEvent("explain", { bubbles: true, composed: true, detail }));
  }

  change(name, value) {
    if (name !== "theme") this.hush();
    this.call((mounted) => mounted.change(name, value));
  }

  explanation() {
    return this.call((mounted) => mounted.explanation());
  }

  /** The element has left the page; one that comes back goes on where it was. */
  leave() {
    const { place, root } = this;
    place.kept = {
      mode: root.querySelector("input:checked")?.value,
      scopes: root.querySelector("textarea")?.value,
    };
    place.clear();
    taken.delete(this);
    this.place = undefined;
    // Nothing of the reader's stays in it, nor what Yew does not know of.
    this.hush();
    this.call((mounted) => mounted.begin("", "", ""));
    if (!broken) idle.push(this);
  }

  lose(error) {
    taken.delete(this);
    this.place.fail(error);
  }

  call(what) {
    try {
      return what(this.mounted);
    } catch (error) {
      failAll(error);
    }
  }
}

const asked = new Set();

const supplies = async () => parts.supplies ?? import("./supplies.js");

/** A text on which the readers crash is one that could not be read. */
const safely = (read) => (text) => {
  try {
    return read(text);
  } catch (error) {
    console.error("<teams-scope-explainer> could not read this text.", error);
    return "";
  }
};

/** Brings what a text needs, once for the page: `reader`, the readers of all
 * formats, or a table. Then all read again what needed it. */
async function want(name) {
  if (asked.has(name)) return;
  asked.add(name);
  const all = (what) => {
    for (const seat of [...taken]) seat.call(what);
  };
  try {
    const { reader, bring } = await supplies();
    if (name === "reader") parts.equip(safely((await reader()).read));
    else await bring(name);
    all((mounted) => mounted.again(true));
  } catch (error) {
    // The answer says what was not understood; the next text asks again.
    asked.delete(name);
    console.warn("<teams-scope-explainer> could not load what this text needs.", error);
    if (name === "reader") all((mounted) => mounted.again(false));
  }
}

// What is heard beside Yew: buttons that pass the answer on, files that are
// dropped or pasted, an answer in the page's address. What does something about
// it loads then. It stands here, and not in a file of its own, since the browser
// tests bring only files from which they use something.

/** Has share.js do something. Where that does not come, it is said inside of
 * `near`, in few words: these alone weigh on every page. */
const share = (near, what) =>
  import("./share.js").then(what, () => {
    Object.assign(near.querySelector(".told"), { role: "alert", textContent: "This did not load. Try again." });
  });

/** `context` is what share.js works with. */
function listen(root, context) {
  root.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-share]");
    if (button) share(button.parentElement, (it) => it.share(root, button, context));
  });
  root.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) event.preventDefault();
  });
  for (const type of ["drop", "paste"]) {
    root.addEventListener(type, (event) => {
      const { clipboardData } = event;
      const [file] = (clipboardData ?? event.dataTransfer).files;
      // Spreadsheets copy a picture beside their text.
      if (!file || clipboardData?.getData("text")) return;
      event.preventDefault();
      share(root, (it) => it.take(root, file, context));
    });
  }
}

/** Shows the answer that the page's address holds. */
const follow = (root, context) => share(root, (it) => it.follow(root, context));
