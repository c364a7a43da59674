// The widget's files as they come. Its glue is part of this file: one request
// less, and what of it nobody calls is left out.

import init, { Mounted, equip, mount } from "./glue.js";
import { live } from "./life.js";

/** Takes the wasm when it comes. */
export async function begin(wasm) {
  // Small, and not late: it comes while the wasm does.
  const css = fetch(new URL("./widget.css", import.meta.url), { integrity: "hash of ./widget.css" });
  // No way round a wrong type: it would cost the reader a second download.
  const [module, text] = await Promise.all([found(wasm).then(WebAssembly.compileStreaming), css.then(found).then((css) => css.text())]);
  await init({ module_or_path: module });
  return live({ mount, equip, css: text });
}

async function found(response) {
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response;
}

// For the tests, which crash one.
export { Mounted };
