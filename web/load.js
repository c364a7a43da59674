// What only some texts or clicks need: the readers of all formats and what passes
// answers on, a wasm module each, and tables for the readers (ids, and the
// sentences of consent prompts). And the style sheet of what they bring.

// Where each is, and what it must hash to: the build puts the hashes in.
const tables = {
  sheet: [new URL("./later.css", import.meta.url), "hash of ./later.css"],
  messages: [new URL("./messages.tsv", import.meta.url), "hash of ./messages.tsv"],
  descriptions: [new URL("./descriptions.tsv", import.meta.url), "hash of ./descriptions.tsv"],
  ids: [new URL("./ids.bin", import.meta.url), "hash of ./ids.bin"],
  "prompts-en": [new URL("./prompts-en.tsv", import.meta.url), "hash of ./prompts-en.tsv"],
  "prompts-de": [new URL("./prompts-de.tsv", import.meta.url), "hash of ./prompts-de.tsv"],
  "prompts-es": [new URL("./prompts-es.tsv", import.meta.url), "hash of ./prompts-es.tsv"],
  "prompts-fr": [new URL("./prompts-fr.tsv", import.meta.url), "hash of ./prompts-fr.tsv"],
  "prompts-ja": [new URL("./prompts-ja.tsv", import.meta.url), "hash of ./prompts-ja.tsv"],
  "prompts-pt": [new URL("./prompts-pt.tsv", import.meta.url), "hash of ./prompts-pt.tsv"],
};
// The languages but English, by their tags.
const languages = {
  de: [new URL("./words-de.txt", import.meta.url), "hash of ./words-de.txt"],
  es: [new URL("./words-es.txt", import.meta.url), "hash of ./words-es.txt"],
  fr: [new URL("./words-fr.txt", import.meta.url), "hash of ./words-fr.txt"],
  ja: [new URL("./words-ja.txt", import.meta.url), "hash of ./words-ja.txt"],
  "pt-BR": [new URL("./words-pt-BR.txt", import.meta.url), "hash of ./words-pt-BR.txt"],
};
const spoken = new Map();
const come = new Map();

/** Each comes once; one that did not come is asked for again. */
function once(name, load) {
  if (!come.has(name)) {
    const coming = load();
    come.set(name, coming);
    coming.catch(() => come.delete(name));
  }
  return come.get(name);
}

const modules = {
  reader: [() => import("./reader.js"), new URL("./reader_bg.wasm", import.meta.url), "hash of ./reader_bg.wasm"],
  sharing: [() => import("./sharing.js"), new URL("./sharing_bg.wasm", import.meta.url), "hash of ./sharing_bg.wasm"],
};

const module = (name) =>
  once(name, async () => {
    const [load, ...wasm] = modules[name];
    const [glue, module_or_path] = await Promise.all([load(), bytes(...wasm)]);
    await glue.default({ module_or_path });
    if (name === "sharing") for (const [tag, text] of spoken) glue.learnWords(tag, text);
    return glue;
  });

/** The module that reads every format. */
export const reader = () => module("reader");

/** The module that passes answers on. */
export const sharing = () => module("sharing");

/** What a text says, as a record: plain lists need no readers of formats. */
export const read = async (text) => (await sharing()).plain(text) ?? (await reader()).read(text);

/** Brings a table to the reader. */
export const loadTable = (name) =>
  once(name, async () => {
    const [{ setTable }, table] = await Promise.all([reader(), bytes(...tables[name])]);
    setTable(name, table);
  });

/** The lines of a language, which the module that passes answers on knows from then on. */
export const words = (tag) =>
  once(`words-${tag}`, async () => {
    const text = new TextDecoder().decode(await bytes(...languages[tag]));
    await learn(tag, text);
    return text;
  });

/** Has the module that passes answers on know words: a language, or an author's own. */
export async function learn(name, text) {
  spoken.set(name, text);
  // Where that module does not come now, it learns all of them once it does.
  if (come.has("sharing")) (await sharing().catch(() => {}))?.learnWords(name, text);
}

const text = (name) => once(name, async () => new TextDecoder().decode(await bytes(...tables[name])));

/** The names of all messages, as a table. */
export const messages = () => text("messages");

/** What Microsoft says of each permission, as a table. */
export const descriptions = () => text("descriptions");

/** The style sheet of what is told, and of paper. */
export const sheet = () => text("sheet");

/** The bytes of a file beside this one, in a browser as well as in Node. */
async function bytes(url, integrity) {
  if (url.protocol === "file:") {
    const node = "node:fs/promises";
    const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ node);
    return readFile(url);
  }
  const response = await fetch(url, { __proto__: null, integrity });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
