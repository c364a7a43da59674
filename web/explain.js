// For scripts, in a page and in Node: the answer without a widget. It registers
// nothing.

export { TeamsScopeExplainer, define } from "./element.js";

/** The answer to a pasted text, as plain data; a RangeError where there is no such mode. */
export async function explain(mode, text) {
  const { read, sharing, loadTable } = await import("./load.js");
  const { explain, missingTables } = await sharing();
  // What a table says may lead to another.
  for (let before; ; ) {
    const record = await read(`${text}`);
    const names = missingTables(record);
    if (!names.length || `${names}` === before) return explain(mode, record);
    before = `${names}`;
    await Promise.all(names.map(loadTable));
  }
}
