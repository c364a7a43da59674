// The whole job in the built page: by keyboard alone, and what is passed on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, forAll, paste } from "./harness.mjs";
import { STATES, open, pages, put, settled } from "./states.mjs";

const { chromium, site } = await forAll({ pages });

/** With `missing`, a file is kept from the page, of which the browser tells on the console. */
async function visit(visitor, { missing, ...options } = {}) {
  const context = await chromium.newContext({ viewport: { width: 900, height: 800 }, ...options });
  const page = await context.newPage();
  const crashes = [];
  page.on("pageerror", (error) => crashes.push(`${error}`));
  page.on("console", (message) => message.type() === "error" && !missing && crashes.push(message.text()));
  if (missing) await page.route(missing, (route) => route.abort());
  try {
    await visitor(page, context);
    assert.deepEqual(crashes, []);
  } finally {
    await context.close();
  }
}

const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };
const state = (name) => STATES.find((state) => state.name === name);
const answer = (page) => page.evaluate(() => document.querySelector("teams-scope-explainer").explanation);
const clipboard = (page) => page.evaluate(async () => (await navigator.clipboard.readText()).replaceAll("\r\n", "\n"));
/** Waits until the clipboard holds it; it is emptied before each copy. */
async function copied(page, piece) {
  for (let look = 0; look < 100; look++) {
    const text = await clipboard(page);
    if (text.includes(piece)) return text;
    await page.waitForTimeout(100);
  }
  assert.fail(`${piece} is not on the clipboard:\n${await clipboard(page)}`);
}
const empty = (page) => page.evaluate(() => navigator.clipboard.writeText(""));
const button = (page, name) => page.getByRole("button", { name, exact: true });

/** What has the focus inside the widget, in a word or two. */
const focused = (page) =>
  page.evaluate(() => {
    const active = document.querySelector("teams-scope-explainer").shadowRoot.activeElement;
    return active && (active.value && active.type === "radio" ? active.value : active.id || active.textContent.trim());
  });

/** Waits until this has the focus: a page that is busy draws a little later. */
async function focusIs(page, name) {
  for (let look = 0; look < 50 && (await focused(page)) !== name; look++) await page.waitForTimeout(100);
  assert.equal(await focused(page), name);
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page, name, key = "Tab") {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press(key);
    if ((await focused(page))?.startsWith(name)) return;
  }
  assert.fail(`${name} cannot be reached by ${key}`);
}

/** What the screen readers' status says, once it says something. */
async function said(page, test) {
  await page.waitForFunction(
    (test) =>
      [...document.querySelector("teams-scope-explainer").shadowRoot.querySelectorAll("[role=status]")].some(
        (status) => status.textContent.includes(test),
      ),
    test,
  );
}

test("the whole job by keyboard alone: mode, paste, answer, reason, next step, copy, clear, undo", () =>
  visit(async (page) => {
    await open(page, site.url, state("empty-individual"));
    await tabTo(page, "individual");
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(page), "enterprise");
    await tabTo(page, "paste");
    await page.keyboard.type("User.ReadBasic.All OnlineMeetings.ReadWrite.All ");
    assert.equal(await focused(page), "paste");
    await page.keyboard.type("Organization.Read.All");
    await said(page, "one step left: the Teams policy");
    assert.equal((await answer(page)).summary.conferencing, "ready-with-policy");
    // From the text to the answer, and on to what to do.
    await tabTo(page, "Skip to the answer");
    await page.keyboard.press("Enter");
    await focusIs(page, "answer");
    // For whom the policy is; then the commands.
    await tabTo(page, "group");
    await page.keyboard.press("Space");
    await tabTo(page, "Copy commands");
    await empty(page);
    await page.keyboard.press("Enter");
    await said(page, "Copied.");
    assert.match(await copied(page, "Grant-"), /^#New-CsApplicationAccessPolicy .*bae01f9c-3537-4b0d-97c4-30d4a6f2c972/m);
    assert.equal(await focused(page), "Copy commands");
    await tabTo(page, "How to do");
    await page.keyboard.press("Enter");
    // A row opens to its reason.
    await tabTo(page, "Create Teams meetings");
    await page.keyboard.press("Enter");
    await page.getByText("line 1").filter({ visible: true }).first().waitFor();
    await tabTo(page, "Copy summary");
    await page.keyboard.press("Space");
    await copied(page, "one step left");
    // Back up: clear, and undo. The focus stays with the text.
    await tabTo(page, "Clear", "Shift+Tab");
    await page.keyboard.press("Enter");
    await focusIs(page, "paste");
    await tabTo(page, "Undo");
    await page.keyboard.press("Enter");
    await focusIs(page, "paste");
    await drawn(page);
    assert.equal((await answer(page)).summary.conferencing, "ready-with-policy");
  }, CLIPBOARD));

test("the focus stays where it was when the answer changes", () =>
  visit(async (page) => {
    await open(page, site.url, state("other-mode"));
    await button(page, "Switch to Enterprise Connect").focus();
    await page.keyboard.press("Enter");
    await focusIs(page, "enterprise");
    // An example goes with its buttons, and leads to the answer.
    await button(page, "Clear").click();
    await focusIs(page, "paste");
    await button(page, "With calendars").focus();
    await page.keyboard.press("Enter");
    await focusIs(page, "answer");
    // An unfolded row stays open, and keeps the focus, when the text changes.
    const row = page.locator("teams-scope-explainer summary", { hasText: "Create Teams meetings" });
    await row.focus();
    await page.keyboard.press("Enter");
    await page.evaluate(() => {
      document.querySelector("teams-scope-explainer").scopes = "OnlineMeetings.ReadWrite.All";
    });
    await settled(page);
    assert.match(await focused(page), /^Create Teams meetings/);
    assert.equal(await row.evaluate((row) => row.parentElement.open), true);
  }));

test("nothing above the text area moves while it is typed into", () =>
  visit(async (page) => {
    await open(page, site.url, state("empty-individual"));
    const area = page.locator("teams-scope-explainer textarea");
    const before = await area.boundingBox();
    await area.pressSequentially("User.Read, Calend");
    const after = await area.boundingBox();
    assert.deepEqual({ x: after.x, y: after.y, width: after.width }, { x: before.x, y: before.y, width: before.width });
  }));

for (const name of ["ready", "ready-with-policy", "incomplete-and-extra", "secret-seen", "declared", "only-denied", "nothing-found", "user-token", "empty-enterprise", "all-open"]) {
  test(`a link to the answer of ${name} opens to the same answer and carries nothing else`, () =>
    visit(async (page, context) => {
      await open(page, site.url, state(name));
      const before = await answer(page);
      await empty(page);
      await button(page, "Copy link").click();
      const link = await copied(page, "#teams-scope-explainer=");
      assert.ok(!/eyJ|helpdesk|microsoftonline/.test(link), link);
      const other = await context.newPage();
      await other.goto(link);
      await settled(other);
      if (!name.startsWith("empty")) await other.locator("teams-scope-explainer [part=linked]").waitFor();
      // An answer without a name says nowhere that a link brought it.
      else await other.waitForFunction((mode) => document.querySelector("teams-scope-explainer").explanation.mode === mode, before.mode);
      const after = await answer(other);
      for (const key of ["mode", "summary", "required", "extra", "capabilities"]) {
        assert.deepEqual(after[key], before[key], key);
      }
      const shown = (page) =>
        page.evaluate(() =>
          [...document.querySelector("teams-scope-explainer").shadowRoot.querySelectorAll("[data-summary], [data-required] .pill")].map(
            (element) => element.textContent,
          ),
        );
      assert.deepEqual(await shown(other), await shown(page));
      // The same link can be passed on from there.
      await empty(other);
      await button(other, "Copy link").click();
      assert.equal(await copied(other, "#"), link);
      // And a new paste replaces what it brought, also when it is gone again.
      await paste(other, "User.Read");
      assert.deepEqual((await answer(other)).reading.grants.map((grant) => grant.permission), ["User.Read"]);
      await paste(other, "");
      await empty(other);
      await button(other, "Copy link").click();
      assert.match(await copied(other, "#"), /=2\.[a-z]+\.~[a-z0-9]+$/);
    }, CLIPBOARD));
}

test("a link that was cut off says so, and opens nothing", () =>
  visit(async (page) => {
    await page.goto(`${site.url}/state?mode=individual#teams-scope-explainer=2.enterprise.p~ugg,User.Re`);
    await said(page, "cut off or altered");
    assert.equal((await answer(page)).reading.evidence, "none");
  }));

test("a summary is copied as text and as Markdown, a message for the administrator as text", () =>
  visit(async (page) => {
    await open(page, site.url, state("incomplete-and-extra"));
    for (const [name, ...pieces] of [
      ["Copy summary", "Not complete: OnlineMeetings.ReadWrite is missing.", "#teams-scope-explainer=2.individual.p~"],
      ["Copy as Markdown", "### Permissions that Individual Connect asks for", "`Calendars.ReadWrite`"],
      ["Copy message", "Hello,", "- OnlineMeetings.ReadWrite: to ", "Privileged Role Administrator"],
    ]) {
      await empty(page);
      await button(page, name).click();
      const text = await copied(page, pieces[0]);
      for (const piece of pieces) assert.ok(text.includes(piece), `${piece} in\n${text}`);
      assert.equal(text.includes("`"), name.includes("Markdown"), name);
    }
  }, CLIPBOARD));

test("where the browser does not let the page copy, the reader can", () =>
  visit(async (page) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException("no", "NotAllowedError"));
      Object.assign(Clipboard.prototype, { write: refuse, writeText: refuse });
    });
    await open(page, site.url, state("ready"));
    await button(page, "Copy summary").click();
    const area = page.getByLabel("The browser does not let this page copy");
    await area.waitFor();
    assert.match(await area.inputValue(), /Complete: this is enough for Teams meetings/);
    assert.ok(await area.evaluate((area) => area.getRootNode().activeElement === area && area.selectionEnd > 100));
  }));

test("the JSON is saved as a file", () =>
  visit(async (page) => {
    await open(page, site.url, state("ready"));
    const download = page.waitForEvent("download");
    await button(page, "Download JSON").click();
    const file = await download;
    assert.equal(file.suggestedFilename(), "teams-scopes.json");
    const chunks = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk);
    assert.deepEqual(JSON.parse(Buffer.concat(chunks)), await answer(page));
  }));

/** Drops a file onto the text area. */
const drop = (page, name, type, bytes) =>
  page.evaluate(
    ([name, type, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
      const area = document.querySelector("teams-scope-explainer").shadowRoot.querySelector("textarea");
      for (const kind of ["dragover", "drop"]) {
        const event = new DragEvent(kind, { dataTransfer: transfer, bubbles: true, composed: true, cancelable: true });
        area.dispatchEvent(event);
        if (!event.defaultPrevented) throw new Error(`${kind} is left to the browser`);
      }
    },
    [name, type, [...bytes]],
  );

test("a text file that is dropped is read, also one of PowerShell's", () =>
  visit(async (page) => {
    await open(page, site.url, state("empty-individual"));
    await drop(page, "scopes.txt", "text/plain", Buffer.from("User.Read\r\nOnlineMeetings.ReadWrite\r\n"));
    await page.waitForFunction(() => document.querySelector("teams-scope-explainer").explanation.reading.grants.length === 2);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("offline_access", "utf16le")]);
    await drop(page, "more.txt", "text/plain", utf16);
    await page.waitForFunction(() => document.querySelector("teams-scope-explainer").explanation.summary.conferencing === "ready");
    assert.equal((await answer(page)).reading.grants.length, 3);
  }));

const PICTURE = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13];

for (const [name, bytes] of [
  ["picture.png", PICTURE],
  ["consent.pdf", [...Buffer.from("%PDF-1.7\n"), 0xe2, 0xe3, 0x00, 0x01, 0x02]],
]) {
  test(`${name}: copy its text instead`, () =>
    visit(async (page) => {
      await open(page, site.url, state("ready"));
      const before = await answer(page);
      await drop(page, name, "", bytes);
      await said(page, "copy its text and paste it instead");
      assert.deepEqual(await answer(page), before);
    }));
}

/** Pastes a picture, as after a screenshot, and with a text beside it as spreadsheets do. Whether the page took it. */
const pastePicture = (page, text) =>
  page.evaluate(
    ([bytes, text]) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array(bytes)], "image.png", { type: "image/png" }));
      if (text) clipboardData.setData("text/plain", text);
      const area = document.querySelector("teams-scope-explainer").shadowRoot.querySelector("textarea");
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, composed: true, cancelable: true });
      area.dispatchEvent(event);
      return event.defaultPrevented;
    },
    [PICTURE, text],
  );

test("a picture that is pasted: copy its text instead", () =>
  visit(async (page) => {
    await open(page, site.url, state("ready"));
    // What a spreadsheet copies is a text and, for whoever wants it, its picture.
    assert.equal(await pastePicture(page, "User.Read"), false);
    const before = await answer(page);
    assert.equal(await pastePicture(page), true);
    await said(page, "copy its text and paste it instead");
    assert.deepEqual(await answer(page), before);
  }));

/** What the widget tells of what came of something. */
const told = (page) => page.locator("teams-scope-explainer .told:not(:empty)").allTextContents();

const pictureDropped = ["This file is no text", (page) => drop(page, "picture.png", "image/png", PICTURE)];
const linkCopied = ["Copied.", (page) => button(page, "Copy link").click()];
const linkDamaged = [
  "cut off or altered",
  (page) => page.evaluate(() => (location.hash = "#teams-scope-explainer=2.enterprise.p~ugg,User.Re")),
];

for (const [when, [words, tell], change, from = "ready"] of [
  ["with the next paste", pictureDropped, (page) => paste(page, "User.Read, offline_access")],
  ["with another mode", linkCopied, (page) => page.locator("teams-scope-explainer input[value=enterprise]").check()],
  ["with a text of the page's", linkCopied, (page) => page.evaluate(() => (document.querySelector("teams-scope-explainer").scopes = "Mail.Read"))],
  ["with an example", linkDamaged, (page) => button(page, "With calendars").click(), "empty-individual"],
  [
    "with a link that opens",
    linkDamaged,
    async (page) => {
      await empty(page);
      await button(page, "Copy link").click();
      const { hash } = new URL(await copied(page, "#teams-scope-explainer="));
      await said(page, "Copied.");
      await page.evaluate((hash) => (location.hash = hash), hash);
      await page.locator("teams-scope-explainer [part=linked]").waitFor();
      await page.waitForTimeout(200);
    },
  ],
]) {
  test(`"${words}" goes ${when}`, () =>
    visit(async (page) => {
      await open(page, site.url, state(from));
      await tell(page);
      await said(page, words);
      await change(page);
      await drawn(page);
      assert.deepEqual(await told(page), []);
    }, CLIPBOARD));
}

const EXAMPLES = ["individual", "enterprise"].flatMap((mode) =>
  [0, 1, 2].map((example) => ({
    name: `example ${example + 1} of ${mode}`,
    mode,
    then: async (page) => {
      await page.locator("teams-scope-explainer [aria-labelledby=examples] button").nth(example).click();
      await settled(page);
    },
  })),
);

for (const printed of [state("ready"), state("ready-with-policy"), ...EXAMPLES]) {
  test(`${printed.name} is printed on two pages at most, without the article around it`, () =>
    visit(async (page) => {
      await page.addInitScript(() => {
        // The browser says so before it prints; a window without one does not.
        window.print = () => (window.dispatchEvent(new Event("beforeprint")), (window.printed = true));
      });
      await open(page, site.url, printed);
      await printed.then?.(page);
      await button(page, "Print").click();
      await page.waitForFunction(() => window.printed);
      await page.emulateMedia({ media: "print" });
      const seen = await page.evaluate(() => {
        const root = document.querySelector("teams-scope-explainer").shadowRoot;
        const shown = (element) => element.checkVisibility();
        return {
          article: shown(document.querySelector("h1")),
          lanes: [...root.querySelectorAll("[data-summary]")].every(shown),
          rows: [...root.querySelectorAll("[part=capability] > details > summary")].every(shown),
          read: [...root.querySelectorAll("[part=grant] code")].every(shown),
          commands: [...root.querySelectorAll("[part=commands]")].filter(shown).length,
          sources: [...root.querySelectorAll("[part=steps] a, [part=notes] a")].every(
            (link) => shown(link) && getComputedStyle(link, "::after").content.includes(" ("),
          ),
          printed: /^\d\d? [A-Z][a-z]+ \d{4}$/.test(root.querySelector("time").textContent),
          points: Math.round(parseFloat(getComputedStyle(root.querySelector(".widget")).fontSize) * 0.75 * 100) / 100,
          area: shown(root.querySelector("textarea")),
          buttons: [...root.querySelectorAll("button")].filter(shown).length,
        };
      });
      const policy = await page.locator("teams-scope-explainer .policy").count();
      assert.deepEqual(seen, {
        article: false,
        lanes: true,
        rows: true,
        read: true,
        commands: policy,
        sources: true,
        printed: true,
        points: 10,
        area: false,
        buttons: 0,
      });
      const pdf = (await page.pdf({ format: "A4", margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" } })).toString("latin1");
      assert.ok(pdf.match(/\/Type\s*\/Page\b/g).length <= 2);
      // The page is itself again afterwards.
      await page.emulateMedia({ media: "screen" });
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      assert.equal(await page.locator("[data-tse-print]").count(), 0);
      assert.ok(await page.locator("h1").isVisible());
    }));
}

test("while it loads and where it cannot run, the page's own content is shown", async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await visit(async (page) => {
    await page.route("**/widget_bg*.wasm", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}/state?mode=individual`);
    await page.getByText("What is shown until the widget runs.").waitFor();
    release();
    await settled(page);
    assert.ok(!(await page.getByText("What is shown until the widget runs.").isVisible()));
  });
  const context = await chromium.newContext();
  const page = await context.newPage();
  await page.route("**/widget_bg*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.goto(`${site.url}/state?mode=individual`);
  await page.waitForFunction(() => document.querySelector("teams-scope-explainer").getAttribute("state") === "failed");
  assert.ok(await page.getByText("What is shown until the widget runs.").isVisible());
  await context.close();
});

const READER = "**/reader_bg*.wasm";
const SHARING = "**/sharing_bg*.wasm";

test("a paste that needs the readers says so where they do not come", () =>
  visit(async (page) => {
    await open(page, site.url, { mode: "individual" });
    await page.locator("teams-scope-explainer textarea").fill("scp: User.Read, aud: https://graph.microsoft.com");
    await page.getByText("could not be read").first().waitFor();
  }, { missing: READER }));

for (const [missing, role, words] of [
  [SHARING, "status", "a part of the explainer did not load"],
  ["**/share-*.js", "alert", "This did not load"],
]) {
  test(`copying says so where ${missing} does not come, and copies once it does`, () =>
    visit(async (page) => {
      await open(page, site.url, state("ready"));
      await empty(page);
      for (const name of ["Copy summary", "Copy as Markdown", "Copy link"]) {
        await button(page, name).click();
        await page.getByRole(role).getByText(words).waitFor();
        await page.evaluate(() => {
          for (const told of document.querySelector("teams-scope-explainer").shadowRoot.querySelectorAll(".told")) told.textContent = "";
        });
      }
      assert.equal(await clipboard(page), "");
      await page.unroute(missing);
      await button(page, "Copy summary").click();
      await copied(page, "Complete: this is enough for Teams meetings");
      await said(page, "Copied.");
    }, { ...CLIPBOARD, missing }));

  test(`a link to an answer says so where ${missing} does not come`, () =>
    visit(async (page) => {
      await page.goto(`${site.url}/state?mode=individual#teams-scope-explainer=2.enterprise.p~ugg,User.Re`);
      await page.getByRole(role).getByText(words).waitFor();
    }, { missing }));
}

test("where the commands do not come, their button says so", () =>
  visit(async (page) => {
    await open(page, site.url, state("ready-with-policy"));
    await page.getByLabel("A group").check();
    await button(page, "Copy commands").click();
    await said(page, "a part of the explainer did not load");
  }, { missing: SHARING }));

test("results of 10,000 lines are bounded on the screen, with a count of the rest", () =>
  visit(async (page) => {
    await open(page, site.url, state("long"));
    const { nodes, odd } = await page.evaluate(() => {
      const root = document.querySelector("teams-scope-explainer").shadowRoot;
      return {
        nodes: root.querySelectorAll("*").length,
        odd: document.querySelector("teams-scope-explainer").explanation.reading.unrecognised.length,
      };
    });
    assert.ok(nodes < 1500, `${nodes} elements`);
    const listed = await page.locator("teams-scope-explainer .grants > li").count();
    const more = await page.getByText(/^Show \d+ more$/).allTextContents();
    // `User.Read` is the one that is known.
    assert.equal(listed + Number(more[0].match(/\d+/)), odd + 1);
    await open(page, site.url, state("everything"));
    const extra = (await answer(page)).extra.length;
    assert.ok(extra > 500, `${extra}`);
    const rows = await page.locator("teams-scope-explainer [part=extra] li").allTextContents();
    const rest = rows.map((row) => /^and (\d+) more$/.exec(row)?.[1]).find(Boolean);
    // What each alone opens is told of every one; the others are counted.
    assert.equal(rows.length - 1 + Number(rest), extra, rows.join("\n"));
    const many = await page.evaluate(
      () => document.querySelector("teams-scope-explainer").shadowRoot.querySelectorAll("*").length,
    );
    assert.ok(many < 4500, `${many} elements`);
  }));

test("a reason shows the operation of what opened it, and none where that is another API", () =>
  visit(async (page) => {
    const operations = async (text, id) => {
      await paste(page, text);
      const row = page.locator(`teams-scope-explainer [data-capability="${id}"]`);
      const found = row.locator("code", { hasText: /^(GET|POST|PATCH|DELETE) / });
      // It is told by the module that comes with the first paste.
      await page.locator("teams-scope-explainer .source").first().waitFor({ state: "attached" });
      return found.allTextContents();
    };
    await open(page, site.url, state("empty-individual"));
    assert.deepEqual(await operations("OnlineMeetings.ReadWrite", "create-meetings"), ["POST /me/onlineMeetings"]);
    // An app by itself has no `/me`.
    assert.deepEqual(
      await operations("Application permissions:\nOnlineMeetings.ReadWrite.All", "create-meetings"),
      ["POST /users/{id}/onlineMeetings"],
    );
    assert.deepEqual(await operations("EWS.AccessAsUser.All", "create-events"), []);
    assert.deepEqual(await operations("User.Read", "create-events"), ["POST /me/events"]);
  }));

test("what the other mode asks for is neither a list of what is missing nor something to remove", () =>
  visit(async (page) => {
    await open(page, site.url, state("other-mode"));
    assert.equal(await page.locator("teams-scope-explainer [data-required]").count(), 0);
    await page.getByText("Enterprise Connect asks for these:").waitFor({ state: "attached" });
    const extra = await page.locator("teams-scope-explainer [part=extra]").textContent();
    assert.match(extra, /Enterprise Connect asks for these:/);
    assert.doesNotMatch(extra, /would stop/);
    await button(page, "Switch to Enterprise Connect").click();
    assert.equal(await page.locator("teams-scope-explainer [data-required]").count(), 3);
  }));

test("the new verdict is said once", () =>
  visit(async (page) => {
    await open(page, site.url, state("empty-individual"));
    // What tells more comes first: it is not to come between two letters.
    await paste(page, "User.Read");
    await settled(page);
    await paste(page, "");
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      window.heard = [];
      const root = document.querySelector("teams-scope-explainer").shadowRoot;
      for (const status of root.querySelectorAll("[role=status]")) {
        new MutationObserver(() => status.textContent && window.heard.push(status.textContent)).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      }
    });
    await page.locator("teams-scope-explainer textarea").pressSequentially("User.Read OnlineMeetings.ReadWrite");
    await said(page, "Not complete: offline_access is missing");
    const heard = await page.evaluate(() => window.heard);
    assert.equal(heard.length, 1, heard.join("\n"));
  }));

/** A megabyte of names of which no two are mistyped alike: a word that was looked up is known. */
const mistyped = () => {
  const names = ["OnlineMeetings.Read.All", "ReportSettings.Read.All", "CaseManagement.ReadWrite.All"];
  const insert = (text, at, number) => text.slice(0, at) + "eadrilstmo"[number % 10] + text.slice(at);
  const one = (_, index) => {
    const number = Math.trunc(index / 3);
    const at = 1 + (Math.trunc(number / 100) % 16);
    const name = insert(names[index % 3], at, number);
    return `${insert(name, at + 1 + Math.trunc(number / 1_600), Math.trunc(number / 10))}\n`;
  };
  return Array.from({ length: 35_000 }, one).join("");
};

for (const [name, text, cut] of [
  ["ten megabytes", "Some words of a text that goes on, and User.Read in it.\n".repeat(180_000), true],
  ["a line of a megabyte", "User.Read ".repeat(99_000), false],
  ["a word of a megabyte", `${"a.".repeat(490_000)} User.Read`, false],
  // More steps than a text may cost: it is read as far as they go (docs/performance.md).
  ["a megabyte of mistyped names", mistyped(), true],
]) {
  test(`${name} is answered, and the next text after it`, () =>
    visit(async (page) => {
      await open(page, site.url, state("empty-individual"));
      await put(page, text);
      const { reading } = await answer(page);
      assert.equal(reading.notes.some(({ id }) => id === "input-cut"), cut);
      if (cut) {
        assert.equal(reading.complete, false);
        const verdict = (await answer(page)).capabilities.find(({ id }) => id === "create-events").verdict;
        assert.equal(verdict, "cannot-tell");
      }
      // What is read stands in the text area, and what is beyond the limit does not.
      const shown = await page.locator("teams-scope-explainer textarea").inputValue();
      if (shown.length < 900_000) assert.ok(cut && shown.length > 100_000 && text.startsWith(shown), `${shown.length} letters`);
      else assert.equal(shown, text.slice(0, 1_000_000));
      await put(page, "User.Read");
      assert.deepEqual((await answer(page)).reading.grants.map(({ permission }) => permission), ["User.Read"]);
    }));
}
