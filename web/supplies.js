// What only some texts need: the readers of all formats, which are a wasm module
// of their own, and tables for them (ids, and the sentences of consent prompts).

const tables = {
  ids: new URL("./ids.bin", import.meta.url),
  "prompts-en": new URL("./prompts-en.tsv", import.meta.url),
  "prompts-de": new URL("./prompts-de.tsv", import.meta.url),
  "prompts-es": new URL("./prompts-es.tsv", import.meta.url),
  "prompts-fr": new URL("./prompts-fr.tsv", import.meta.url),
  "prompts-ja": new URL("./prompts-ja.tsv", import.meta.url),
  "prompts-pt": new URL("./prompts-pt.tsv", import.meta.url),
};
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

/** The module that reads every format. */
export const reader = () =>
  once("reader", async () => {
    const wasm = new URL("./reader_bg.wasm", import.meta.url);
    const [glue, module_or_path] = await Promise.all([import("./reader.js"), bytes(wasm)]);
    await glue.default({ module_or_path });
    return glue;
  });

/** Brings a table to the reader. */
export const bring = (name) =>
  once(name, async () => {
    const [{ stock }, table] = await Promise.all([reader(), bytes(tables[name])]);
    stock(name, table);
  });

/** The bytes of a file beside this one, in a browser as well as in Node. */
async function bytes(url) {
  if (url.protocol === "file:") {
    const node = "node:fs/promises";
    const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ node);
    return readFile(url);
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
