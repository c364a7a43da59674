// For scripts, in a page and in Node: the answer without a widget. It registers
// nothing.

export { TeamsScopeExplainer, define } from "./element.js";

/** The answer to a pasted text, as plain data; a RangeError where there is no such mode. */
export async function explain(mode, text) {
  const { reader, bring } = await import("./supplies.js");
  const { explain, wanted } = await reader();
  // What a table says may lead to another.
  for (let before; ; ) {
    const names = wanted(`${text}`);
    if (!names.length || `${names}` === before) return explain(mode, `${text}`);
    before = `${names}`;
    await Promise.all(names.map(bring));
  }
}
