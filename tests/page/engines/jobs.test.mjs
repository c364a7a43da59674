// The main job of the built package in each engine: what a reader does, from the
// paste to the link. ENGINES says in which (`cargo xtask test --browsers all`).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { serve, STRICT } from "../harness.mjs";
import { dist, root } from "../harness.mjs";
import { start } from "./drive.mjs";

const ENGINES = (process.env.ENGINES ?? "chromium,firefox,webkit").split(",");
const TAG = "teams-scope-explainer";
const SCRIPTS = `<script type="module" src="/tse/${TAG}.js"></script><script type="module" src="/in-page.js"></script>`;
const page = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A help page</title>${SCRIPTS}</head><body>${body}</body></html>`;
const element = (attributes = "") => `<${TAG} loading="eager" ${attributes}><p>Our own words.</p></${TAG}>`;

/** The paste of a case. */
const paste = (name) => readFileSync(`${root}tests/cases/${name}.case`, "utf8").split("\n=== paste\n")[1].split("\n=== ")[0];

const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const TOKEN = [
  { typ: "JWT", alg: "RS256" },
  { aud: "00000003-0000-0000-c000-000000000000", scp: "User.Read Calendars.ReadWrite", exp: 4102444800 },
]
  .map(part)
  .concat("Zq9xV4tBk27LmW0sHd8RfYc3Zq9xV4tBk27LmW0sHd8RfYc3")
  .join(".");

for (const name of ENGINES) describe(name, () => jobs(name));

function jobs(name) {
  let engine, site;
  before(async () => {
    site = await serve({
      folders: { "/tse/": dist },
      pages: {
        "/": page(element()),
        "/enterprise": page(element('mode="enterprise"')),
        "/many": page(element().repeat(20)),
        "/none": page(""),
        "/framed": page('<iframe src="/tse/frame.html?mode=enterprise&loading=eager&scopes=Calendars.ReadWrite" title="Check"></iframe>'),
        "/in-page.js": () => ({
          headers: { "content-type": "text/javascript" },
          body: readFileSync(new URL("in-page.js", import.meta.url)),
        }),
      },
      headers: { "content-security-policy": STRICT.replace("default-src 'none'", "default-src 'none'; frame-src 'self'") },
    });
    engine = await start(name);
    console.log(`# ${engine.version}`);
  });
  after(() => Promise.all([engine?.close(), site?.close()]));

  const at = async (path) => {
    await engine.go(site.url + path);
    await engine.run(() => new Promise((done) => (globalThis.tse ? done() : addEventListener("load", () => setTimeout(done)))));
  };
  const run = (...args) => engine.run(...args);

  test("a list in both modes", async () => {
    await at("/");
    const individual = await run(async () => (await tse.paste("User.Read\nOnlineMeetings.ReadWrite\noffline_access")).summary);
    assert.deepEqual(individual, { conferencing: "ready", calendar: "none" });
    const shown = await run(() => ["conferencing", "calendar"].map((lane) => tse.one(`[data-summary=${lane}]`).dataset.value));
    assert.deepEqual(shown, ["ready", "none"]);
    assert.equal(await run(async () => (await tse.choose("input[value=enterprise]")).mode), "enterprise");
    const enterprise = await run(
      async () => (await tse.paste("User.ReadBasic.All, OnlineMeetings.ReadWrite.All, Organization.Read.All")).summary,
    );
    assert.deepEqual(enterprise, { conferencing: "ready-with-policy", calendar: "none" });
    assert.equal(await run(() => new Set([...tse.root().querySelectorAll("[data-capability]")].map((it) => it.dataset.capability)).size), 40);
  });

  test("what is typed is answered letter by letter", async () => {
    await at("/");
    await run(async () => (await tse.ready()).focus());
    await engine.type("Mail.Read");
    assert.deepEqual(
      await run(async () => {
        await tse.until(() => tse.element().explanation.reading.grants.length === 1);
        return tse.element().explanation.reading.grants.map((grant) => grant.permission);
      }),
      ["Mail.Read"],
    );
  });

  test("a token is hidden, and what it says is answered", async () => {
    await at("/");
    const [formats, calendar, shown] = await run(async (text) => {
      const answer = await tse.paste(text);
      await tse.until(() => tse.one("textarea").value !== text, "the token goes");
      return [answer.reading.formats, answer.summary.calendar, tse.one("textarea").value + tse.root().innerHTML];
    }, TOKEN);
    assert.deepEqual([formats, calendar], [["token"], "write"]);
    for (const piece of TOKEN.split(".").map((part) => part.slice(4, 12))) assert.ok(!shown.includes(piece), piece);
  });

  for (const [format, file] of [["portal", "portal/german"], ["graph-json", "graph-json/app-role-assignments"]]) {
    test(`what ${format} says`, async () => {
      await at("/enterprise");
      const expected = readFileSync(`${root}tests/cases/${file}.case`, "utf8").split("\n=== grants\n")[1].split("\n=== ")[0];
      const grants = await run(async (text, format) => {
        await tse.paste(text);
        // The tables of ids and display names come with the first text that needs them.
        await tse.until(() => tse.element().explanation.reading.formats.join() === format, format);
        await tse.until(() => tse.element().explanation.reading.grants.length === 3, "three grants");
        return tse.element().explanation.reading.grants.map((it) => [it.permission, it.kind, it.status, it.resource].join(" | "));
      }, paste(file), format);
      assert.deepEqual(grants, expected.trim().split("\n"));
    });
  }

  test("a correction has the last word", async () => {
    await at("/");
    const [before, after, corrected] = await run(async () => {
      await tse.paste("Calendars.ReadWrite");
      const before = tse.verdict("create-events");
      const answer = await tse.choose('[data-grant="Calendars.ReadWrite"] input[value=not-granted]');
      return [before, tse.verdict("create-events"), answer.reading.grants[0].corrected];
    });
    assert.deepEqual([before, after, corrected], ["conferred", "not-conferred", true]);
  });

  test("a link opens to the same answer and says that it is one; the clipboard takes it", async () => {
    await at("/enterprise");
    const [link, summary] = await run(async () => {
      const copied = tse.clipboard(true);
      await tse.paste("OnlineMeetings.ReadWrite.All\nCalendars.Read");
      tse.one("[data-share=link]").click();
      const link = await tse.until(() => copied[0], "a link in the clipboard");
      await tse.until(() => [...tse.root().querySelectorAll(".told")].some((it) => it.textContent), "it is told");
      return [link, tse.element().explanation.summary];
    });
    assert.ok(link.startsWith(`${site.url}/enterprise#${TAG}=`), link);
    await at(`/${link.slice(site.url.length + 1)}`);
    assert.deepEqual(
      await run(async () => {
        await tse.until(() => tse.one("[part=linked]"), "that a link brought it");
        return tse.element().explanation.summary;
      }),
      summary,
    );
  });

  test("where the clipboard refuses, the reader is told, and can copy by hand", async () => {
    await at("/");
    const text = await run(async () => {
      tse.clipboard(false);
      await tse.paste("User.Read");
      tse.one("[data-share=text]").click();
      await tse.until(() => [...tse.root().querySelectorAll("label")].find((it) => it.textContent.includes("does not let this page copy")), "it is told");
      return tse.one(".told textarea").value;
    });
    assert.match(text, /User\.Read/);
  });

  test("a file that is dropped is read", async () => {
    await at("/");
    const grants = await run(async () => {
      await tse.ready();
      const data = new DataTransfer();
      data.items.add(new File(["Mail.Read\nUser.Read\n"], "scopes.txt", { type: "text/plain" }));
      const drop = new DragEvent("drop", { bubbles: true, composed: true, cancelable: true, dataTransfer: data });
      tse.one("textarea").dispatchEvent(drop);
      await tse.until(() => tse.element().explanation.reading.grants.length, "the file is read");
      return tse.element().explanation.reading.grants.map((grant) => grant.permission);
    });
    assert.deepEqual(grants, ["Mail.Read", "User.Read"]);
  });

  test("the frame answers what its address says", async () => {
    await at("/framed");
    const [mode, calendar] = await run(async () => {
      const inner = () => document.querySelector("iframe").contentDocument?.querySelector("teams-scope-explainer")?.explanation;
      const { mode, summary } = await tse.until(() => inner()?.reading.grants.length && inner(), "the frame answers");
      return [mode, summary.calendar];
    });
    assert.deepEqual([mode, calendar], ["enterprise", "write"]);
  });

  test("twenty elements answer, each what it was asked", async () => {
    await at("/many");
    const grants = await run(async () => {
      await tse.ready(19);
      for (const [at, name] of [[0, "User.Read"], [7, "Mail.Read"], [19, "Chat.Read"]]) await tse.paste(name, at);
      return [0, 7, 19, 3].map((at) => tse.element(at).explanation.reading.grants.map((it) => it.permission).join());
    });
    assert.deepEqual(grants, ["User.Read", "Mail.Read", "Chat.Read", ""]);
  });

  test("one that leaves and comes back goes on where it was", async () => {
    await at("/");
    const [text, grants] = await run(async () => {
      await tse.paste("Mail.Read");
      const it = tse.element();
      it.remove();
      await new Promise((done) => setTimeout(done, 200));
      document.body.append(it);
      await tse.until(() => tse.one("textarea")?.value === "Mail.Read", "its text is back");
      await tse.until(() => it.explanation?.reading.grants.length, "its answer is back");
      return [tse.one("textarea").value, it.explanation.reading.grants.map((grant) => grant.permission)];
    });
    assert.deepEqual([text, grants], ["Mail.Read", ["Mail.Read"]]);
  });

  test("twice as many elements take about twice as long", async () => {
    // Each on a page of its own, on which one has brought the files. Other programs may
    // be at work: of each number the fastest counts, and what seems too long is tried again.
    const least = { 20: Infinity, 40: Infinity };
    const ratio = () => least[40] / least[20];
    for (let round = 0; round < 2 || (round < 8 && ratio() > 2.5); round += 1) {
      for (const number of [20, 40]) {
        await at("/none");
        const time = await run(async (number) => (await tse.add(1), tse.add(number)), number);
        least[number] = Math.min(least[number], time);
      }
    }
    console.log(`# ${name}: 20 elements ${least[20].toFixed(0)} ms, 40 elements ${least[40].toFixed(0)} ms, ${ratio().toFixed(2)} times`);
    assert.ok(ratio() <= 2.5, `40 elements take ${ratio().toFixed(2)} times as long as 20`);
  });
}
