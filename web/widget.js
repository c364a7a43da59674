// The widget's files as they come. Its glue is part of this file: one request
// less, and what of it nobody calls is left out.

import init, { Mounted, setReader, setTeller, setWords, mount } from "./glue.js";
import { live } from "./life.js";

// What the style sheet cannot do without: docs/embedding.md says since when browsers have it.
const NEEDED = "(color:light-dark(red,red)) and selector(:has(a)) and (container-type:inline-size)";

/** Takes the wasm when it comes. */
export async function begin(wasm) {
  if (!CSS.supports(NEEDED)) {
    throw new Error("this browser is older than Chrome and Edge 123, Firefox 121 and Safari 17.5 #old-browser");
  }
  // Small, and not late: it comes while the wasm does.
  const css = fetch(new URL("./widget.css", import.meta.url), { __proto__: null, integrity: "hash of ./widget.css" });
  // No way round a wrong type: it would cost the reader a second download.
  const [module, text] = await Promise.all([found(wasm).then(WebAssembly.compileStreaming), css.then(found).then((css) => css.text())]);
  await init({ module_or_path: module });
  return live({ mount, setReader, setTeller, setWords, css: text });
}

async function found(response) {
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response;
}

// For the tests, which crash one.
export { Mounted };
