// Messages in an author's own words, by their names (docs/messages.md). They stand as JSON
// in the element, or as its property. This file loads with the first element that has some.
//
// A message is a text in which `{name}` stands for an argument, or a choice by an
// argument: `{ "by": "number", "one": "...", "other": "..." }`, whose `other` holds where
// nothing else does. A message that is wrong is left as it was, and the console tells the
// author why.

const told = new Set();
// The sets of own messages that were given to the modules: each has a name there, and
// comes under it in the end.
const given = new Map();
let count = 0;

/**
 * Gives an element's own messages to the modules.
 * @param {HTMLElement & { messages?: object }} host
 * @param {string} tag - the language that it speaks
 * @param {(tag: string) => string | undefined} nearest - which of our languages is nearest to a tag
 * @param {(name: string, lines: string) => void} setWords - gives them to the first module
 * @param {{ messages: () => Promise<string>, learn: (name: string, lines: string) => Promise<void> }} load
 * @returns {Promise<string>} the name under which the modules know the words
 */
export async function learn(host, tag, nearest, setWords, load) {
  try {
    const known = table(await load.messages());
    const lines = [];
    for (const [id, says] of Object.entries(all(host, tag, nearest))) {
      try {
        lines.push(line(known, id, says));
      } catch (why) {
        tell(`the message "${id}" ${why.message}: it is said as ever. docs/messages.md (in the zip: messages.txt) lists all.`);
      }
    }
    if (!lines.length) return tag;
    const text = lines.join("\n");
    const key = `${tag} ${text}`;
    if (!given.has(key)) given.set(key, give(`${tag} ${++count}`, text, setWords, load));
    return await given.get(key);
  } catch (error) {
    tell("could not load what its messages need, so that it speaks as ever.", error);
    return tag;
  }
}

async function give(name, text, setWords, load) {
  setWords(name, text);
  await load.learn(name, text);
  return name;
}

/** Tells the author in the console, each cause once. */
function tell(what, ...error) {
  if (!told.has(what)) console.warn(`<teams-scope-explainer> ${what}`, ...error);
  told.add(what);
}

/** All own messages for a language. What stands in the element overrides the property. */
function all(host, tag, nearest) {
  const messages = { ...host.messages };
  for (const script of host.querySelectorAll(":scope > script[slot=messages]")) {
    const lang = script.getAttribute("lang");
    if (lang && nearest(lang) !== tag) continue;
    try {
      Object.assign(messages, JSON.parse(script.text));
    } catch (error) {
      tell(`messages that are no JSON are not said: ${error.message}`);
    }
  }
  return messages;
}

const words = (cell) => cell.split(" ").filter(Boolean);

/** All messages, by their names. */
export function table(text) {
  const rows = text.split("\n").filter(Boolean);
  return new Map(rows.map((row) => row.split("\t")).map(([id, at, takes, shows]) => [id, { at, takes: words(takes), shows: words(shows) }]));
}

/** A message as `src/wording/fill.rs` takes it. Throws an error that says what is wrong. */
export function line(known, id, says) {
  const message = known.get(id);
  if (!message) throw new Error("does not exist");
  const shown = new Set();
  const compact = compiled(says, message.takes, shown);
  const missing = message.shows.filter((name) => !shown.has(name));
  if (missing.length) throw new Error(`leaves out ${missing.map((name) => `{${name}}`).join(", ")}`);
  return `${message.at}=${compact}`;
}

function compiled(says, takes, shown) {
  if (typeof says === "string") return filled(says, takes, shown);
  const { by, other, ...variants } = says ?? {};
  if (typeof by !== "string") throw new Error('is neither a text nor a choice with "by"');
  if (other === undefined) throw new Error('is a choice without "other"');
  const at = place(by, takes);
  const choices = Object.entries(variants).map(([key, said]) => {
    if (!/^[\w-]+$/.test(key)) throw new Error(`chooses by "${key}", which nothing is`);
    return `${key}=${compiled(said, takes, shown)}`;
  });
  return `{${at}|${[...choices, `=${compiled(other, takes, shown)}`].join("|")}}`;
}

function filled(text, takes, shown) {
  const filled = text.replace(/\s+/g, " ").replace(/\{ ?\$?([\w-]+) ?\}/g, (_, name) => {
    shown.add(name);
    return `\u0001${place(name, takes)}\u0002`;
  });
  const sign = /[{}|]/.exec(filled);
  if (sign) throw new Error(`has a ${sign[0]} in it`);
  if ((filled.split("`").length - 1) % 2) throw new Error("leaves a back-tick open");
  return filled.replace(/\u0001/g, "{").replace(/\u0002/g, "}");
}

function place(name, takes) {
  const at = takes.indexOf(name);
  if (at < 0) throw new Error(`has no argument {${name}}${takes.length ? `, but ${takes.map((it) => `{${it}}`).join(", ")}` : ""}`);
  return at;
}
