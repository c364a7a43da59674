// Tables that only some texts need: ids, and the sentences of consent prompts.

const files = {
  ids: new URL("./ids.bin", import.meta.url),
  "prompts-en": new URL("./prompts-en.tsv", import.meta.url),
  "prompts-de": new URL("./prompts-de.tsv", import.meta.url),
  "prompts-es": new URL("./prompts-es.tsv", import.meta.url),
  "prompts-fr": new URL("./prompts-fr.tsv", import.meta.url),
  "prompts-ja": new URL("./prompts-ja.tsv", import.meta.url),
  "prompts-pt": new URL("./prompts-pt.tsv", import.meta.url),
};

const coming = new Map();

/** Brings a table into a module, once; whether it was this call that did. */
export async function bring(name, stock, from = table) {
  const first = !coming.has(name);
  if (first) coming.set(name, from(name).then((table) => stock(name, table)));
  try {
    await coming.get(name);
  } catch (error) {
    // The next text asks again.
    coming.delete(name);
    throw error;
  }
  return first;
}

/** The bytes of a file beside this one, in a browser as well as in Node. */
export async function bytes(url) {
  if (url.protocol === "file:") {
    const node = "node:fs/promises";
    const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ node);
    return readFile(url);
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}

const table = (name) => bytes(files[name]);
