// The states in which the widget can be met, and how to bring it there.
//
// A made-up language half as long again, with accents, is put in the place of
// English in the rendered page: it reaches every word that is shown, also those
// that do not come from the wording, and weighs nothing in the release.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { answered, paste, root } from "./harness.mjs";

const answer = (name) => readFile(join(root, "tests/answers", `${name}.txt`), "utf8");
const long = (count) =>
  Array.from({ length: count }, (_, line) => `Zebra${line}.Read.All granted to app number ${line}`).join("\n");
// Every permission of the table: more than any screen holds.
const everything = async () =>
  (await readFile(join(root, "data/permissions.tsv"), "utf8"))
    .split("\n")
    .filter((row) => row && !row.startsWith("#"))
    .map((row) => row.split("\t")[0])
    .join("\n");

/** A token without a signature worth the name, as an app gets it. */
export const token = (claims) => {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}.${"c2lnbmF0dXJl".repeat(8)}`;
};
const GRAPH = "https://graph.microsoft.com";

/** The states: `picture` ones are kept as reference pictures. */
export const STATES = [
  { name: "empty-individual", mode: "individual", picture: true },
  { name: "empty-enterprise", mode: "enterprise", picture: true },
  {
    name: "ready",
    mode: "individual",
    text: "User.Read\nOnlineMeetings.ReadWrite\noffline_access",
    picture: true,
  },
  {
    name: "ready-with-policy",
    mode: "enterprise",
    text: "User.ReadBasic.All\nOnlineMeetings.ReadWrite.All\nOrganization.Read.All",
    picture: true,
    then: (page) => page.locator("teams-scope-explainer [part=next] summary").first().click(),
  },
  {
    name: "incomplete-and-extra",
    mode: "individual",
    text: "User.Read, OnlineMeetings.Read, Calendars.ReadWrite, Calendars.Read, Chat.Read, Files.Read.All, offline_access",
    picture: true,
    then: (page) => page.locator("teams-scope-explainer [part=next] summary").first().click(),
  },
  { name: "cut-list", mode: "individual", text: "User.Read\nOnlineMeetings.ReadWrite\n..." },
  {
    name: "declared",
    mode: "individual",
    text: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1&response_type=code&scope=User.Read%20OnlineMeetings.ReadWrite%20offline_access",
  },
  { name: "nothing-found", mode: "individual", text: "Dear helpdesk, it does not work." },
  { name: "only-denied", mode: "individual", text: async () => answer("17-individual-denial") },
  {
    name: "secret-seen",
    mode: "enterprise",
    text: token({
      aud: GRAPH,
      idtyp: "app",
      exp: 1700000000,
      roles: ["User.ReadBasic.All", "OnlineMeetings.ReadWrite.All", "Organization.Read.All"],
    }),
    picture: true,
  },
  { name: "user-token", mode: "individual", text: async () => answer("07-individual-token") },
  { name: "portal", mode: "enterprise", text: async () => answer("08-enterprise-portal") },
  { name: "other-mode", mode: "individual", text: async () => answer("04-individual-other-mode"), picture: true },
  { name: "wrong-flow", mode: "individual", text: async () => answer("03-individual-wrong-flow") },
  { name: "near-names", mode: "individual", text: "User.Reed, OnlineMeetings.ReadWrit, MailSend, Calendars.Read.All" },
  {
    name: "teams-policy",
    mode: "enterprise",
    text: 'Identity : Tag:Cronofy\nAppIds : {bae01f9c-3537-4b0d-97c4-30d4a6f2c972}\nDescription : Online meetings',
  },
  { name: "everything", mode: "enterprise", text: everything },
  { name: "long", mode: "individual", text: `User.Read\n${long(10_000)}` },
  {
    name: "cleared",
    mode: "individual",
    text: "User.Read",
    then: async (page) => {
      await page.getByRole("button", { name: "Clear", exact: true }).click();
      await page.getByRole("button", { name: "Undo", exact: true }).waitFor();
    },
  },
  {
    name: "all-open",
    mode: "enterprise",
    text: "User.Read.All (Application)\nCalendars.ReadWrite (Delegated)\nOrganization.Read.All (Application)",
    then: (page) => unfold(page),
  },
];

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
<main><h1>A help article</h1><teams-scope-explainer loading="eager"${attribute("mode")}${attribute("theme")}${attribute("class")}>
<p>What is shown until the widget runs.</p></teams-scope-explainer></main></html>`,
    };
  },
};

/** Opens a state. */
export async function open(page, url, state, { theme = "light", query = {} } = {}) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.goto(`${url}/state?${new URLSearchParams({ mode: state.mode, theme, ...query })}`);
  const text = typeof state.text === "function" ? await state.text() : state.text;
  if (text === undefined) await answered(page);
  else if (text.length < 20_000) await paste(page, text);
  else await put(page, text);
  await settled(page);
  await state.then?.(page);
}

/** A long text, for which typing it in as `paste` does takes minutes. */
async function put(page, text) {
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
