// The playground: settings made from the element's contract, the widget as they
// make it, and what an author copies.

import { attribute, make, prose, property } from "./controls.js";
import { showStates } from "./gallery.js";
import { PLACES, css, effective, snippet } from "./snippet.js";
import { ownWords } from "./words.js";

const TAG = "teams-scope-explainer";
const byId = (id) => document.getElementById(id);
const form = byId("settings");
const stage = byId("stage");

/** A file that lies beside this one. */
async function beside(name) {
  const answer = await fetch(new URL(name, import.meta.url));
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  return answer.json();
}

/** Markup of a few tags without attributes, as an author writes it. */
const written = (nodes) =>
  [...nodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const name = node.localName;
    return name === "br" ? "<br />" : `<${name}>${written(node.childNodes)}</${name}>`;
  }).join("");

const first = stage.querySelector(TAG);
const settings = {
  place: "html",
  folder: byId("folder").value,
  pin: false,
  attributes: {},
  properties: {},
  messages: {},
  words: written(first.childNodes),
};
const words = [...first.childNodes];

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

/** The widget as it is set, from the beginning: some settings count there only. */
function anew() {
  const element = make(TAG, {}, ...words.map((node) => node.cloneNode(true)));
  if (settings.attributes.loading === "interaction") {
    element.append(make("br"), make("button", { type: "button", textContent: "Check what was granted" }));
  }
  const counting = effective(settings);
  for (const [name, value] of Object.entries(counting.attributes)) element.setAttribute(name, value);
  element.messages = counting.messages;
  stage.replaceChildren(element);
}

function set(kind, name, value) {
  if (value === "") delete settings[kind][name];
  else settings[kind][name] = value;
  const element = stage.querySelector(TAG);
  if (kind === "attributes") {
    if (name === "lang") translate();
    if (name === "loading") anew();
    else if (value === "") element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  show();
}

/** What stands between the tags, in the language that is set. */
function translate() {
  const { attributes: { lang = "en" }, fallback } = settings;
  const first = (tag) => tag.toLowerCase().split("-")[0];
  const tag = Object.keys(fallback).find((it) => first(it) === first(lang)) ?? "en";
  settings.words = fallback[tag];
}

let states = { follow() {} };
let turn = 0;

/** Shows what follows from the settings. */
async function show() {
  const now = ++turn;
  const counting = effective(settings);
  sheet.replaceSync(css(counting) ?? "");
  states.follow(counting.attributes);
  const { without = [] } = PLACES[settings.place];
  for (const setting of document.querySelectorAll("[data-setting]")) setting.hidden = without.includes(setting.dataset.setting);
  byId("no-properties").hidden = !without.includes("properties");
  byId("parts").ariaBusy = "true";
  const parts = await snippet(settings);
  if (now !== turn) return;
  byId("parts").replaceChildren(...parts.map(shown));
  byId("parts").ariaBusy = null;
}

/** A part of the snippet, with a button that copies it. */
function shown({ id, where, code }) {
  const item = make("li", {}, make("p", {}, ...prose(where)));
  item.dataset.part = id;
  if (code === undefined) return item;
  const text = make("code", { textContent: code });
  const told = make("span", { role: "status" });
  const copy = make("button", { type: "button", className: "button", ariaLabel: `Copy: ${item.textContent}`, textContent: "Copy" });
  copy.addEventListener("click", async () => {
    told.textContent = "";
    try {
      await navigator.clipboard.writeText(code);
      told.textContent = "Copied.";
    } catch {
      getSelection().selectAllChildren(text);
      told.textContent = "It is selected: copy it with your browser’s own command.";
    }
  });
  item.append(make("pre", {}, text), make("div", { className: "copy" }, copy, told));
  return item;
}

function listen(contract, english) {
  const own = ownWords(byId("own-words"), english, (messages) => {
    settings.messages = messages;
    stage.querySelector(TAG).messages = effective(settings).messages;
    show();
  });
  byId("place").append(...Object.entries(PLACES).map(([name, { label }]) => new Option(label, name)));
  // What the element sets by itself has no property.
  for (const one of contract.attributes.filter(({ fieldName }) => fieldName)) {
    const control = attribute(one, (name, value) => set("attributes", name, value));
    control.dataset.setting = one.name;
    byId("attributes").append(control);
  }
  for (const one of contract.cssProperties) {
    byId("properties").append(property(one, (name, value) => set("properties", name, value)));
  }
  byId("place").addEventListener("input", ({ target }) => {
    settings.place = target.value;
    anew();
    show();
  });
  byId("folder").addEventListener("input", ({ target }) => {
    const value = target.value.trim();
    const right = URL.canParse(value, "https://example.com/");
    target.ariaInvalid = !right;
    if (right) settings.folder = value;
    show();
  });
  byId("pin").addEventListener("input", ({ target }) => {
    settings.pin = target.checked;
    show();
  });
  byId("width").addEventListener("input", ({ target }) => {
    const full = target.value === target.max;
    byId("width-said").value = full ? "as wide as its place" : `${target.value} px`;
    // A greatest width is for blocks, which an unknown element is not by itself.
    set("properties", "display", full ? "" : "block");
    set("properties", "max-inline-size", full ? "" : `${target.value}px`);
  });
  byId("scheme").addEventListener("input", ({ target }) => (stage.dataset.scheme = target.value));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () =>
    // Each field says by itself what it is now.
    setTimeout(() => {
      for (const field of form.elements) field.dispatchEvent(new Event("input", { bubbles: true }));
      own.clear();
    }),
  );
}

try {
  const [manifest, { files, version }, all, english, fallback] = await Promise.all([
    beside("custom-elements.json"),
    beside("integrity.json"),
    beside("./states.json"),
    beside("./english.json"),
    beside("./fallback.json"),
  ]);
  Object.assign(settings, { files, version, fallback });
  listen(manifest.modules[0].declarations.find(({ tagName }) => tagName === TAG), english);
  anew();
  states = showStates(all);
  await show();
  byId("begun").hidden = false;
  byId("wait").remove();
} catch (error) {
  byId("wait").textContent = `This page cannot begin: ${error.message}. All files of the zip must lie beside it.`;
  throw error;
}
