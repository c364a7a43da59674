// Passing an answer on (clipboard, file, printer), and taking a text file in.
// It loads with the first use; the texts come from a wasm module that does, too.

/** The key of the fragment that holds an answer. */
const KEY = "teams-scope-explainer";

/**
 * What the widget's surroundings give (`life.js`).
 *
 * @typedef {object} Context
 * @property {() => Promise<{sharing: Function, descriptions: Function}>} load - as load.js
 * @property {() => Promise<void>} told - when what tells more has come, or could not
 * @property {() => string} lang
 * @property {string[]} languages - all that there are
 * @property {() => object} answer - as the element's `explanation`
 * @property {(mode: string, record: string) => void} open
 * @property {() => string} record - what was read, with what the person said of it
 * @property {() => string} kept - the same of the answer that is kept, behind its mode
 */

/**
 * Does what a button with `data-share` says.
 *
 * @param {HTMLElement} root
 * @param {HTMLElement} button
 * @param {Context} context
 */
export async function share(root, button, context) {
  const what = button.dataset.share;
  const told = button.parentElement.querySelector(".told");
  if (what === "print") {
    // Commands and sources are told by what may still be on its way.
    await context.told();
    await new Promise((drawn) => setTimeout(drawn));
    return print(root.getRootNode().host);
  }
  if (what === "json") {
    return save("teams-scopes.json", "application/json", `${JSON.stringify(context.answer(), null, 2)}\n`);
  }
  return attempt(told, async () => {
    const text = make(root, button, what, context);
    // Commands are copied also where the words for it do not come.
    if (await copy(text)) {
      await tell(told, await say(context, what === "link" ? "copied-link" : "copied").catch(() => "✓"));
      if (what === "message") told?.append(" ", choice(root, button, context));
      return;
    }
    // Where the browser does not let us, the reader can.
    const label = document.createElement("label");
    const area = document.createElement("textarea");
    area.readOnly = true;
    area.value = await text;
    label.append(await say(context, "by-hand"), area);
    told?.replaceChildren(label);
    area.focus();
    area.select();
  });
}

/** In which language the message is: the person who gets it may read another one than this page's. */
function choice(root, button, context) {
  const select = document.createElement("select");
  const [spoken] = context.lang().split(" ");
  const names = new Intl.DisplayNames(spoken, { type: "language" });
  for (const tag of context.languages) {
    // Each by its own name, for which its speakers look.
    const own = new Intl.DisplayNames(tag, { type: "language" }).of(tag);
    select.append(Object.assign(new Option(own, tag, false, tag === (button.wanted || spoken)), { lang: tag, title: names.of(tag) }));
  }
  select.ariaLabel = button.textContent;
  select.translate = false;
  select.onchange = () => {
    button.wanted = select.value;
    share(root, button, context);
  };
  return select;
}

/** The text that a button copies. */
async function make(root, button, what, context) {
  if (what === "commands") {
    // The commands for those whom the person chose, which alone are shown.
    const all = [...button.closest("li").querySelectorAll("[part=commands]")];
    return all.find((commands) => commands.checkVisibility()).textContent;
  }
  const mode = root.querySelector("input:checked").value;
  const table = what === "risk" ? await (await context.load()).descriptions() : "";
  const { share } = await sharing(context);
  let lang = context.lang();
  const other = what === "message" && button.wanted;
  if (other && other !== lang.split(" ")[0]) {
    lang = other;
    if (lang !== "en") await (await context.load()).words(lang);
  }
  return share(what, mode, context.record(), context.kept(), table, lang, location.href);
}

const sharing = async (context) => (await context.load()).sharing();

const say = async (context, what) => (await sharing(context)).say(what, context.lang());

/** Does what takes another module; where that does not come, the words for it
 * cannot come from there either. */
async function attempt(told, what) {
  try {
    await what();
  } catch (error) {
    console.warn("<teams-scope-explainer> could not load what this takes.", error);
    tell(told, told.closest(".widget").dataset.failed);
  }
}

/** Says it, also where the same was said before. */
function tell(told, words) {
  if (!told) return;
  told.setAttribute("role", "status");
  told.textContent = "";
  return new Promise((done) => setTimeout(() => done((told.textContent = words)), 50));
}

/** Whether the text (a promise of it) came to the clipboard. */
async function copy(text) {
  try {
    // A promise keeps the click's permission while the text is being made.
    const blob = text.then((text) => new Blob([text], { type: "text/plain" }));
    // Where the clipboard refuses at once, nobody waits for it.
    blob.catch(() => {});
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
    return true;
  } catch {
    try {
      await navigator.clipboard.writeText(await text);
      return true;
    } catch {
      return false;
    }
  }
}

function save(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Says of permissions what Microsoft says of them. */
export async function describe(fields, context) {
  const table = await (await context.load()).descriptions();
  for (const field of fields) {
    const [kind, name] = field.dataset.describe.split(":");
    const [, delegated, application] = table.split(`\n${name}\t`, 2)[1]?.split("\n", 1)[0].match(/^(.*)\t(.*)$/) ?? [];
    const own = kind === "a" && application !== "=" ? application : delegated;
    field.textContent = own ? `${own}.` : "";
  }
}

/** Prints the widget without the rest of the page. */
export function print(host) {
  const mark = "data-tse-print";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@media print{[${mark}]{margin:0!important;padding:0!important;border:0!important;` +
      `inline-size:auto!important;max-inline-size:none!important;background:none!important}` +
      `[${mark}]>:not([${mark}],head){display:none!important}}`,
  );
  const marked = [];
  const trees = new Set();
  for (let node = host; node; node = node.parentNode ?? node.host) {
    if (node instanceof Element) {
      node.setAttribute(mark, "");
      marked.push(node);
    } else {
      trees.add(node);
    }
  }
  for (const tree of trees) tree.adoptedStyleSheets.push(sheet);
  const after = () => {
    for (const node of marked) node.removeAttribute(mark);
    for (const tree of trees) {
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  };
  addEventListener("afterprint", after, { once: true });
  window.print();
}

/** How much of a file is looked at: more than is ever read. */
const MOST = 4_000_000;

/** Puts the text of a file behind what stands in the text area. */
export async function take(root, file, context) {
  const { host } = root.getRootNode();
  const text = decode(new Uint8Array(await file.slice(0, MOST).arrayBuffer()));
  // Meanwhile the element may have gone, and another one have come.
  if (root.getRootNode().host !== host) return;
  const told = root.querySelector(".ask .told");
  if (text === undefined) return attempt(told, async () => tell(told, await say(context, "not-text")));
  const area = root.querySelector("textarea");
  area.value += (area.value && !area.value.endsWith("\n") ? "\n" : "") + text;
  area.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  area.focus();
}

/** Opens the answer that the page's address holds. */
export async function follow(root, context) {
  const part = location.hash.slice(1).split("&").find((part) => part.startsWith(`${KEY}=`));
  const value = part?.slice(KEY.length + 1);
  const told = root.querySelector(".ask .told");
  const { host } = root.getRootNode();
  await attempt(told, async () => {
    const opened = value && (await sharing(context)).open(value);
    if (root.getRootNode().host !== host) return;
    if (!opened) return tell(told, await say(context, "damaged-link"));
    const end = opened.indexOf("\n");
    context.open(opened.slice(0, end), opened.slice(end + 1));
    // What was told before is of another answer.
    for (const told of root.querySelectorAll(".told")) told.replaceChildren();
    host.scrollIntoView({ block: "start" });
  });
}

/** The text of a file, or nothing where it is none. PowerShell writes UTF-16. */
function decode(bytes) {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const odd = (byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
  if (bytes.subarray(0, 65_536).some(odd)) return undefined;
  try {
    // Where the file was cut, the last letter may be half of one.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
