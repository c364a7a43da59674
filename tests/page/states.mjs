// The states in which the widget can be met, and how to bring it there.
//
// A made-up language half as long again, with accents, is put in the place of
// English in the rendered page: it reaches every word that is shown, also those
// that do not come from the wording, and weighs nothing in the release.

import { readFile } from "node:fs/promises";
import { answered, paste, shipped } from "./harness.mjs";

const { textOf } = await import(shipped("states.js"));
/** Those that are kept as reference pictures. */
const PICTURES = [
  "empty-individual",
  "empty-enterprise",
  "ready",
  "ready-with-policy",
  "incomplete-and-extra",
  "secret-seen",
  "other-mode",
];

/** The states of the gallery (playground/states.json). */
export const STATES = JSON.parse(await readFile(shipped("states.json"), "utf8")).map((state) => ({
  ...state,
  text: textOf(state),
  picture: PICTURES.includes(state.name),
}));

/** A plain page with one widget; nothing in it breaks the strict policy. */
export const pages = {
  "/favicon.ico": () => ({ status: 204 }),
  "/state.css": () => ({
    headers: { "content-type": "text/css" },
    // Fonts differ between machines: these two are on every Debian with a browser.
    body:
      'html{color-scheme:light dark}body{margin:0;padding:1rem;font:16px/1.5 "DejaVu Sans",sans-serif;' +
      "background:light-dark(#fff,#101418);color:light-dark(#111,#eee)}" +
      'main{max-width:50rem;margin:auto}teams-scope-explainer{--tse-mono:"DejaVu Sans Mono",monospace}' +
      ".brand{--tse-accent:light-dark(#a8005c,#ff9bd0);--tse-can:light-dark(#5b3fa0,#c9b6ff);" +
      "--tse-can-surface:light-dark(#efe9ff,#2b2145);--tse-raised:light-dark(#fdf4f9,#2a1b25);--tse-radius:2px}",
  }),
  "/state": (request) => {
    const query = new URL(request.url, "http://x").searchParams;
    const attribute = (name) => (query.has(name) ? ` ${name}="${query.get(name)}"` : "");
    return {
      body: `<!doctype html><html lang="en"${attribute("dir")}><meta charset="utf-8"><title>A state</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/state.css"><script type="module" src="/teams-scope-explainer.js"></script>
<main><h1>A help article</h1><teams-scope-explainer loading="eager" heading-level="2"${attribute("mode")}${attribute("theme")}${attribute("class")}>
<p>What is shown until the widget runs.</p></teams-scope-explainer></main></html>`,
    };
  },
};

/** Opens a state. */
export async function open(page, url, state, { theme = "light", query = {} } = {}) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.goto(`${url}/state?${new URLSearchParams({ mode: state.mode, theme, ...query })}`);
  const { text, press } = state;
  if (text === undefined) await answered(page);
  else if (text.length < 20_000) await paste(page, text);
  else await put(page, text);
  await settled(page);
  if (press) await page.locator(`teams-scope-explainer ${press}`).first().click();
  if (state.name === "cleared") await page.getByRole("button", { name: "Undo", exact: true }).waitFor();
  if (state.unfold) await unfold(page);
}

/** A long text, for which typing it in as `paste` does takes minutes. */
export async function put(page, text) {
  await answered(page);
  const before = await page.evaluateHandle(() => document.querySelector("teams-scope-explainer").explanation);
  await page.evaluate((text) => {
    const area = document.querySelector("teams-scope-explainer").shadowRoot.querySelector("textarea");
    area.value = text;
    area.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  }, text);
  await page.waitForFunction((before) => document.querySelector("teams-scope-explainer").explanation !== before, before);
}

/** Waits until nothing is being read or loaded any more. */
export async function settled(page) {
  await page.waitForFunction(() => {
    const root = document.querySelector("teams-scope-explainer").shadowRoot;
    return root.querySelector("[data-capability]") && !root.querySelector("[aria-busy=true]");
  });
  // What is told by the module that comes with the first paste begins with how the
  // modes differ. Some tests keep it from coming.
  const told = () => {
    const root = document.querySelector("teams-scope-explainer").shadowRoot;
    return root.querySelector("textarea").value === "" || root.querySelector("dl dd").textContent;
  };
  await page.waitForFunction(told, undefined, { timeout: 20_000 }).catch(() => {});
}

/** Opens all that is folded. */
export const unfold = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("teams-scope-explainer").shadowRoot;
    for (const fold of root.querySelectorAll("details")) fold.open = true;
  });

/** Puts the made-up language in the place of English. */
export const pseudo = (page) =>
  page.evaluate(() => {
    const from = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const to = "áƀçđéƒǧĥíĵķľɱñóƥʠŕšţúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶĽḾÑÓƤɊŔŠŢÚṼŴẊÝŽ";
    const accent = (text) => [...text].map((letter) => [...to][from.indexOf(letter)] ?? letter).join("");
    const longer = (text) =>
      text.replace(/\p{L}[\p{L}’]*/gu, (word) => accent(word) + accent(word).slice(0, Math.ceil(word.length / 2)));
    const root = document.querySelector("teams-scope-explainer").shadowRoot;
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const skip = "code, pre, textarea, .marked, [translate=no]";
    while (walk.nextNode()) {
      if (!walk.currentNode.parentElement.closest(skip)) {
        walk.currentNode.data = longer(walk.currentNode.data);
      }
    }
    for (const element of root.querySelectorAll("[aria-label], [title], [placeholder]")) {
      for (const name of ["aria-label", "title", "placeholder"]) {
        if (element.hasAttribute(name)) element.setAttribute(name, longer(element.getAttribute(name)));
      }
    }
  });

/** What does not fit: pieces that stick out of the widget's width. */
export const outside = (page) =>
  page.evaluate(() => {
    const host = document.querySelector("teams-scope-explainer");
    const box = host.getBoundingClientRect();
    const odd = [];
    for (const element of host.shadowRoot.querySelectorAll("*")) {
      if (element.closest("pre, .unseen, textarea, .marked, svg") && !element.matches("pre, svg")) continue;
      const rect = element.getBoundingClientRect();
      if (rect.width === 0) continue;
      if (rect.right > box.right + 1 || rect.left < box.left - 1) {
        odd.push(`${element.tagName}.${element.className.baseVal ?? element.className}: ${element.textContent.slice(0, 40)}`);
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) odd.push(`the page scrolls sideways: ${document.documentElement.scrollWidth}`);
    return odd;
  });
