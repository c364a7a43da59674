// Why the widget cannot run, for the page's author: one sentence, and after #
// the paragraph of docs/embedding.md that mends it. Loads on failure only.

const files = [
  [new URL("./widget.js", import.meta.url), "text/javascript"],
  [new URL("./widget_bg.wasm", import.meta.url), "application/wasm"],
  [new URL("./widget.css", import.meta.url), "text/css"],
];
// An empty module: eight bytes that only a policy can refuse.
const EMPTY = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

export async function why(error) {
  if (typeof WebAssembly !== "object") return "this browser has no WebAssembly, or has it switched off #no-webassembly";
  try {
    new CSSStyleSheet();
  } catch {
    return "this browser is older than Chrome and Edge 123, Firefox 121 and Safari 17.5 #old-browser";
  }
  // Some errors say by themselves which paragraph mends them.
  if (/ #[a-z-]+$/.test(error?.message)) return error.message;
  if (error instanceof WebAssembly.RuntimeError) return "it has crashed, which is a mistake of ours #crash";
  try {
    new WebAssembly.Module(EMPTY);
  } catch {
    return "the page's content security policy has no 'wasm-unsafe-eval' in its script-src #policy";
  }
  const broken = [];
  const heard = ({ effectiveDirective, blockedURI }) => broken.push([effectiveDirective, blockedURI]);
  document.addEventListener("securitypolicyviolation", heard);
  try {
    return (await tried()) ?? (await refused()) ?? `of something unforeseen (${error}) #other`;
  } finally {
    document.removeEventListener("securitypolicyviolation", heard);
  }

  async function tried() {
    for (const [url, wanted] of files) {
      let response;
      try {
        response = await fetch(url);
      } catch {
        return (await policy()) ?? `${url} cannot be reached: the network is gone, or something blocks it #offline`;
      }
      if (!response.ok) return `${url} is not there (${response.status}) #missing`;
      const type = response.headers.get("content-type")?.split(";")[0].trim() ?? "no type";
      // A page in place of a file is how some servers say that it is missing.
      if (type === "text/html") return `${url} is not there (the server sends a page instead) #missing`;
      const script = wanted === "text/javascript" && /(java|ecma)script$/.test(type);
      if (wanted !== "text/css" && type !== wanted && !script) {
        return `the server sends ${url} as ${type}, and it must be ${wanted} #type`;
      }
    }
  }

  // All files are there: may they run?
  async function refused() {
    for (const [url, type] of files) {
      if (type !== "text/javascript") continue;
      try {
        await import(`${url}?again`);
      } catch (error) {
        return (await policy()) ?? `${url} does not run (${error}): is it another version's? #missing`;
      }
    }
    if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) {
      return `the wasm is another version's (${error.message}) #missing`;
    }
    // What was fetched with its hash did not come, and now comes without.
    if (error instanceof TypeError) {
      return "a file is not the one that belongs to this version, or the network was gone for a moment #missing";
    }
  }

  // The browser tells of a broken policy in a task of its own.
  async function policy() {
    await new Promise((told) => setTimeout(told, 50));
    const [first] = broken;
    return first && `the page's content security policy keeps out ${first[1]} by its ${first[0]} #policy`;
  }
}
