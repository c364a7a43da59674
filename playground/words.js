// The messages of the widget in the author's own words: the author chooses a message and
// writes it anew, and the code to copy holds it.

import { make } from "./controls.js";
import { messages } from "./load.js";
import { line, table } from "./own.js";

// How many letters of a message an option shows.
const LABEL = 70;

/** A message in one line: of a choice, what it says where nothing else fits. */
const said = (message) => (typeof message === "string" ? message : said(message.other));

/** A message as it is edited: a choice between texts is JSON. */
const written = (message) => (typeof message === "string" ? message : JSON.stringify(message, null, 1));

/**
 * The controls of own words.
 *
 * @param {HTMLElement} place - where they stand
 * @param {Record<string, object | string>} english - all messages, by their names
 * @param {(own: Record<string, object | string>) => void} set - told of each change
 */
export function ownWords(place, english, set) {
  const own = {};
  const known = async () => table(await messages());
  // So that it is there when somebody writes; whoever does not is told nothing of it.
  known().catch(() => {});
  const id = (name) => `words-${name}`;
  const options = Object.entries(english).map(([name, message]) => {
    const text = said(message);
    return new Option(`${text.length > LABEL ? `${text.slice(0, LABEL)}…` : text} (${name})`, name);
  });
  const select = make("select", { id: id("message"), name: "message" }, new Option("choose one", ""), ...options);
  const area = make("textarea", { id: id("says"), rows: 4, disabled: true });
  area.setAttribute("aria-describedby", `${id("hint")} ${id("wrong")}`);
  const hint = make("small", { id: id("hint"), textContent: "What stands between braces, the widget fills in: keep it. It is shown as text, without HTML." });
  const wrong = make("p", { id: id("wrong"), className: "wrong", role: "status" });
  const list = make("ul", { className: "own" });

  function show() {
    const rows = Object.keys(own).map((name) => {
      const remove = make("button", { type: "button", className: "button", textContent: "As before", ariaLabel: `As before: ${name}` });
      remove.addEventListener("click", () => {
        delete own[name];
        select.focus();
        if (select.value === name) edit();
        show();
      });
      return make("li", {}, make("code", { textContent: name }), " ", remove);
    });
    list.replaceChildren(...rows);
    set({ ...own });
  }

  function edit() {
    const name = select.value;
    area.disabled = !name;
    area.value = name ? written(own[name] ?? english[name]) : "";
    area.ariaInvalid = false;
    wrong.textContent = "";
  }

  async function say() {
    const name = select.value;
    if (!name) return;
    delete own[name];
    wrong.textContent = "";
    try {
      const says = typeof english[name] === "string" ? area.value : JSON.parse(area.value);
      const all = await known();
      // Meanwhile another message may have been chosen, or all begun anew.
      if (select.value !== name) return;
      line(all, name, says);
      if (area.value !== written(english[name])) own[name] = says;
    } catch (error) {
      wrong.textContent = `It is said as before, since this ${error instanceof SyntaxError ? "is no JSON" : error.message}.`;
    }
    area.ariaInvalid = wrong.textContent !== "";
    show();
  }

  select.addEventListener("input", edit);
  area.addEventListener("input", say);
  place.append(
    make("div", { className: "setting" }, make("label", { htmlFor: select.id, textContent: "What it says" }), select),
    make("div", { className: "setting" }, make("label", { htmlFor: area.id, textContent: "What you say instead" }), area, hint, wrong),
    list,
  );
  return {
    /** Takes back all own words. */
    clear() {
      for (const name of Object.keys(own)) delete own[name];
      select.value = "";
      edit();
      show();
    },
  };
}
