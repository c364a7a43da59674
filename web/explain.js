// For scripts, in a page and in Node: the answer without a widget. It registers
// nothing.

import { bring, bytes } from "./tables.js";

export { TeamsScopeExplainer, define } from "./element.js";

let loaded;

async function load() {
  const glue = await import("./widget.js");
  await glue.default({ module_or_path: await bytes(new URL("./widget_bg.wasm", import.meta.url)) });
  return glue;
}

/**
 * The answer to a pasted text, as plain data.
 *
 * @param {"individual" | "enterprise"} mode
 * @param {string} text
 * @returns {Promise<import("./explanation").Explanation>} a RangeError where there is no such mode
 */
export async function explain(mode, text) {
  loaded ??= load().catch((error) => {
    loaded = undefined;
    throw error;
  });
  const { explain, stock, wanted } = await loaded;
  // What a table says may lead to another.
  for (let before; ; ) {
    const names = wanted(`${text}`);
    if (`${names}` === before || !names.length) return explain(mode, `${text}`);
    before = `${names}`;
    await Promise.all(names.map((name) => bring(name, stock)));
  }
}
