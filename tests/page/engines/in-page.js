// What the tests do inside of a page, in any engine.

const TAG = "teams-scope-explainer";
const PATIENCE = 60_000;

const element = (at = 0) => document.querySelectorAll(TAG)[at];
const root = (at) => element(at)?.shadowRoot;
const one = (selector, at) => root(at)?.querySelector(selector);

/** Waits until something is so; gives what it found. */
async function until(what, why = `${what}`) {
  for (const end = performance.now() + PATIENCE; performance.now() < end; ) {
    const found = what();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`in vain: ${why}`);
}

const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Waits for the first answer, and until it is drawn. */
async function ready(at) {
  const area = await until(() => element(at)?.explanation && one("textarea", at), "the widget comes");
  await drawn();
  return area;
}

/** Puts a text into the text area as a paste does; gives the answer to it. */
async function paste(text, at) {
  const area = await ready(at);
  const before = element(at).explanation;
  area.focus();
  area.value = text;
  area.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertFromPaste" }));
  return until(() => element(at).explanation !== before && element(at).explanation, "an answer to the paste");
}

/** Chooses a radio button. */
async function choose(selector, at) {
  const radio = await until(() => one(selector, at), selector);
  const before = element(at).explanation;
  radio.click();
  return until(() => element(at).explanation !== before && element(at).explanation, `an answer to ${selector}`);
}

const verdict = (id, at) => element(at).explanation.capabilities.find((row) => row.id === id).verdict;

/** What the clipboard of a page does here: it takes texts, or refuses them. */
function clipboard(allowed) {
  const copied = [];
  const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
  const take = async ([item]) => copied.push(await (await item.getType("text/plain")).text());
  const writeText = async (text) => copied.push(text);
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: allowed ? { write: take, writeText } : { write: refuse, writeText: refuse },
  });
  return copied;
}

/** Waits until so many more elements have their answers; gives the milliseconds. */
async function add(number) {
  const box = document.createElement("div");
  for (let at = 0; at < number; at += 1) {
    const it = document.createElement(TAG);
    it.setAttribute("loading", "eager");
    box.append(it);
  }
  const begun = performance.now();
  document.body.append(box);
  await until(() => [...box.children].every((it) => it.explanation), `${number} elements`);
  await drawn();
  const time = performance.now() - begun;
  box.remove();
  return time;
}

globalThis.tse = { add, choose, clipboard, element, one, paste, ready, root, until, verdict };
