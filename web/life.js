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
    style.replaceSync(OWN + given.css);
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
const OWN = ".seat{all:initial;display:block;font-family:inherit;font-size:inherit;color-scheme:inherit;visibility:inherit}";

/** What somebody may keep is nobody's to alter: the same answer is shown and saved. */
function frozen(value) {
  if (value instanceof Object && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

// Events that carry what is pasted or typed end where the widget does.
const TELLING = ["paste", "drop", "dragstart", "beforeinput", "input", "textInput", "compositionstart", "compositionupdate", "compositionend"];
const end = (event) => event.stopPropagation();

// Seats that were taken since the page was last drawn: all are measured, then all are
// changed: to measure after a change makes the browser lay out the whole page again.
let fresh = [];

function settle() {
  const seats = fresh.filter(({ place }) => place);
  fresh = [];
  for (const { root, focused } of seats) if (focused) root.querySelector("input:checked")?.focus();
  // Where nobody sees the end of it, no more space is kept than it takes.
  const beyond = seats.filter(({ root }) => root.getBoundingClientRect().bottom > innerHeight);
  for (const { place } of beyond) place.box.className = "";
}

/** An author's messages can change at any time: from now on that is heard of. */
function hear(place) {
  const { host } = place;
  let { messages } = host;
  const set = (value) => {
    messages = value;
    place.change("messages");
  };
  // Whatever the page put on `Object.prototype` is nobody's descriptor.
  Object.defineProperty(host, "messages", { __proto__: null, get: () => messages, set });
}

async function sit(place) {
  if (broken) throw broken;
  if (!Object.getOwnPropertyDescriptor(place.host, "messages")?.set) hear(place);
  const tag = await speak(place);
  if (broken) throw broken;
  // It may have left the page meanwhile, or come twice.
  if (place.seat || !place.host.isConnected) return;
  const seat = idle.pop() ?? new Seat();
  try {
    seat.take(place, tag);
    // What was set while the words came found no seat that heard of it.
    seat.speak();
  } catch (error) {
    failAll(error);
    throw error;
  }
}

// The languages that there are, and those that have come.
const LANGUAGES = ["en", "de", "es", "fr", "ja", "pt-BR"];
const OWN_MESSAGES = ":scope > script[slot=messages]";
const spoken = new Set(["en"]);
const silent = new Set();

/** The language that is nearest to a tag, if there is one: `pt` and `pt-PT` get `pt-BR`. */
function nearest(tag) {
  const wanted = tag.toLowerCase();
  const first = wanted.split("-")[0];
  return LANGUAGES.find((it) => it.toLowerCase() === wanted) ?? LANGUAGES.find((it) => it.split("-")[0] === first);
}

/** The language of a place: by its attribute, or what the page is written in where it
 * stands, or else the first of the browser's that there is. */
function language(place) {
  let tag = place.get("lang");
  for (let node = place.host; !tag && node; node = node.getRootNode().host) tag = node.closest('[lang]:not([lang=""])')?.lang;
  return (tag ? nearest(tag) : navigator.languages.map(nearest).find(Boolean)) ?? "en";
}

/** Brings the words of a place; the answer is the name under which they are known: the
 * language that there is, and a number where the author says some of it otherwise. */
async function speak(place) {
  const tag = await learn(language(place));
  const { host } = place;
  if (!host.messages && !host.querySelector(OWN_MESSAGES)) return tag;
  const own = await import("./own.js").catch((error) => console.warn("<teams-scope-explainer> could not load what says your messages.", error));
  return own ? own.learn(host, tag, nearest, parts.setWords, await load()) : tag;
}

async function learn(tag) {
  if (spoken.has(tag)) return tag;
  try {
    parts.setWords(tag, await (await load()).words(tag));
    spoken.add(tag);
    return tag;
  } catch (error) {
    if (!silent.has(tag)) console.warn(`<teams-scope-explainer> could not load its words for "${tag}", so that it speaks English.`, error);
    silent.add(tag);
    return "en";
  }
}

// The page may be said to be in another language at any time, and so may the browser.
const speakAgain = () => taken.forEach((seat) => seat.speak());
new MutationObserver(speakAgain).observe(document, { subtree: true, attributeFilter: ["lang"] });
addEventListener("languagechange", speakAgain);
// An element may come before what stands in it.
addEventListener("DOMContentLoaded", speakAgain);

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
      load,
      told: () => request("sharing"),
      lang: () => seat.lang,
      languages: LANGUAGES,
      answer: () => seat.explanation(),
      record: () => seat.call((mounted) => mounted.record()),
      kept: () => seat.call((mounted) => mounted.kept()),
      open: (mode, record) => seat.call((mounted) => mounted.open(mode, record)),
    };
    listen(this.root, this.context);
    addEventListener("hashchange", () => this.follow());
    addEventListener("beforeprint", () => {
      for (const time of this.root.querySelectorAll("time")) {
        // As the other dates of the page: the day first.
        const lang = this.root.firstElementChild.lang.replace(/^en$/, "en-GB");
        time.textContent = new Date().toLocaleDateString(lang, { dateStyle: "long" });
      }
    });
  }

  /** Shows the answer of the page's address, where there is one. */
  follow() {
    if (this.place?.isLinked()) follow(this.root, this.context);
  }

  take(place, lang) {
    const { root } = this;
    // What has the focus is about to go.
    this.focused = place.host.matches(":focus-within");
    const [mode, scopes] = ["mode", "scopes"].map((name) => place.get(name));
    this.place = place;
    this.lang = lang;
    taken.add(this);
    place.seat = this;
    for (const type of TELLING) place.box.addEventListener(type, end);
    place.box.replaceChildren(root);
    place.root.adoptedStyleSheets = [...place.root.adoptedStyleSheets, style];
    if (this.mounted) {
      this.mounted.begin(mode, scopes, lang);
    } else {
      const explain = (detail) => this.explain(detail);
      this.mounted = parts.mount(root, mode, scopes, lang, explain, request);
    }
    this.mounted.change("heading-level", place.get("heading-level"));
    // One that comes back goes on where it was.
    if (place.kept.mode === undefined) this.follow();
    if (fresh.push(this) === 1) requestAnimationFrame(settle);
  }

  /** What was told of another answer or paste is over. */
  hush() {
    for (const told of this.root.querySelectorAll(".told")) told.replaceChildren();
  }

  explain(detail) {
    this.hush();
    // The page may move when the reader does something.
    this.place.box.className = "";
    this.place.host.dispatchEvent(new CustomEvent("explain", { bubbles: true, composed: true, detail: frozen(detail) }));
  }

  /** Speaks the language that its place has now. */
  async speak() {
    const { place } = this;
    const wanted = language(place);
    const { messages } = place.host;
    const lang = await speak(place);
    // Meanwhile it may have changed again, or another element have come.
    const stale = place !== this.place || wanted !== language(place) || messages !== place.host.messages;
    if (stale || lang === this.lang) return;
    this.lang = lang;
    this.hush();
    this.call((mounted) => mounted.change("lang", lang));
  }

  change(name, value) {
    if (name === "lang" || name === "messages") return void this.speak();
    // The style sheet follows the theme by itself.
    if (name === "theme") return;
    this.hush();
    this.call((mounted) => mounted.change(name, value));
  }

  explanation() {
    return frozen(this.call((mounted) => mounted.explanation()));
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

const asked = new Map();
// What did not come: a network that is back may bring it.
const lost = new Set();
addEventListener("online", () => {
  for (const name of lost) request(name);
  lost.clear();
});

const load = async () => parts.load ?? import("./load.js");

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
 * formats, `sharing`, what tells more, or a table. Then all read again what needed it. */
function request(name) {
  if (!asked.has(name)) asked.set(name, bring(name));
  return asked.get(name);
}

async function bring(name) {
  const all = (what) => {
    for (const seat of [...taken]) seat.call(what);
  };
  try {
    const { reader, sharing, sheet, loadTable } = await load();
    if (name === "reader") {
      // What is told of an answer comes with it, so that nothing moves once it is there.
      const [{ read }] = await Promise.all([reader(), request("sharing")]);
      parts.setReader(safely(read));
    } else if (name === "sharing") {
      const [{ plain, tell, turn }, css] = await Promise.all([sharing(), sheet()]);
      style.replaceSync(OWN + parts.css + css);
      parts.setTeller(tell, turn, plain);
    }
    else await loadTable(name);
    all((mounted) => mounted.again(true));
  } catch (error) {
    // The answer says what was not understood; the next text asks again.
    asked.delete(name);
    lost.add(name);
    console.warn("<teams-scope-explainer> could not load what this text needs.", error);
    all((mounted) => mounted.again(false));
  }
}

// What is heard beside Yew: buttons that pass the answer on, files that are
// dropped or pasted, an answer in the page's address. What does something about
// it loads then. It stands here, and not in a file of its own, since the browser
// tests bring only files from which they use something.

/** Has share.js do something. Where that does not come, it is said inside of
 * `near`, in few words, which the widget has. */
const share = (near, what) =>
  import("./share.js").then(what, () => {
    const textContent = (near.closest(".widget") ?? near.firstElementChild).dataset.lost;
    Object.assign(near.querySelector(".told"), { role: "alert", textContent });
  });

/** `context` is what share.js works with. */
function listen(root, context) {
  root.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-share]");
    if (button) share(button.parentElement, (it) => it.share(root, button, context));
  });
  // An `input` that no such event announces is a script's, and puts a whole text there.
  // What a script put there, such as a text without its secrets, is not in the
  // browser's list of what can be undone and redone: that would bring pieces of what
  // stood there before.
  let length = 0;
  let stale = false;
  root.addEventListener("input", ({ target }) => target.localName === "textarea" && (length = target.value.length), true);
  root.addEventListener("beforeinput", (event) => {
    const { target, inputType } = event;
    stale ||= target.localName === "textarea" && target.value.length !== length;
    if (stale && /^history/.test(inputType)) event.preventDefault();
    target.partial = target.selectionStart > 0 || target.selectionEnd < target.value.length;
    setTimeout(() => (target.partial = false));
  });
  // Whoever does something here may want to know more.
  for (const type of ["pointerdown", "keydown"]) root.addEventListener(type, () => request("sharing"), { once: true });
  // A text is shown in a few lines, so that the answer is in sight, and whole while
  // somebody is at it: not right after it was put there in one go.
  for (const type of ["focusin", "focusout", "pointerdown", "input"]) {
    root.addEventListener(type, ({ target, type, inputType }) => {
      if (target.localName !== "textarea" || !target.id) return;
      const whole = type === "input" && (!target.partial || /Paste|Drop/.test(inputType));
      target.parentElement.toggleAttribute("data-open", type !== "focusout" && !whole);
    });
  }
  // What Microsoft says of a permission comes with the first that wants it.
  new MutationObserver(() => {
    const fields = [...root.querySelectorAll("[data-describe]")].filter((it) => it.told !== it.dataset.describe);
    for (const field of fields) field.told = field.dataset.describe;
    if (fields[0]) share(root, (it) => it.describe(fields, context).catch(() => {}));
  }).observe(root, { subtree: true, childList: true, attributeFilter: ["data-describe"] });
  // A name in the text and its row in the list lead to one another.
  root.addEventListener("click", ({ target }) => {
    const area = root.querySelector("textarea");
    const places = (element) => element.dataset.at.match(/\d+ \d+/g).map((place) => place.split(" ").map(Number));
    if (target.dataset.at) {
      area.focus();
      area.setSelectionRange(...places(target)[0]);
    } else if (target === area) {
      const here = area.selectionStart;
      for (const old of root.querySelectorAll("[data-here]")) old.removeAttribute("data-here");
      const found = [...root.querySelectorAll("[data-at]")].find((row) => places(row).some(([from, to]) => from <= here && here <= to));
      const row = found?.closest("li");
      if (!row) return;
      row.setAttribute("data-here", "");
      const list = row.closest("details");
      if (list) list.open = true;
      row.scrollIntoView({ block: "nearest" });
    }
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
