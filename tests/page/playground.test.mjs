// The playground and the gallery: what an author sets up there, and copies.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import { answered, axe, dist, forAll, objections, paste, root, serve, STRICT } from "./harness.mjs";

const TAG = "teams-scope-explainer";
const MANIFEST = JSON.parse(readFileSync(join(dist, "custom-elements.json"), "utf8"));
const CONTRACT = MANIFEST.modules[0].declarations[0];
const ATTRIBUTES = CONTRACT.attributes.filter(({ fieldName }) => fieldName);

/** The contract with more in it than the element has. */
const MORE = structuredClone(MANIFEST);
MORE.modules[0].declarations[0].attributes.push(
  { name: "density", fieldName: "density", type: { text: '"cosy" | "dense"' }, default: "cosy", description: "How `close` it is." },
  { name: "mood", fieldName: "mood", type: { text: '"calm"|"brisk"|string' }, description: "How it is." },
  { name: "motto", fieldName: "motto", type: { text: "string" }, description: "What it says." },
);
MORE.modules[0].declarations[0].cssProperties.push(
  { name: "--tse-gap", syntax: "<length>", default: "1em", description: "What is between." },
  { name: "--tse-hue", syntax: "<color>", default: "light-dark(#fff, #123456)", description: "Another colour." },
);

const { chromium, site } = await forAll();

/** Opens the playground; what it logs and breaks is none. */
async function visit({ url = site.url, manifest, path = "", ...options }, visitor) {
  const context = await chromium.newContext({ viewport: { width: 1100, height: 900 }, permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  const odd = [];
  page.on("pageerror", (error) => odd.push(`${error}`));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && odd.push(message.text()));
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));
  });
  await page.addInitScript({ content: axe });
  if (manifest) await page.route("**/custom-elements.json", (route) => route.fulfill({ json: manifest }));
  try {
    await page.goto(`${url}/playground.html${path}`);
    await page.locator("#settings").waitFor();
    await visitor(page);
    assert.deepEqual(odd, []);
    assert.deepEqual(await page.evaluate(() => violations), [], "the policy was broken");
  } finally {
    await context.close();
  }
}

/** The parts that are copied, by their ids. */
async function parts(page) {
  await page.locator("#parts:not([aria-busy])").waitFor();
  return page.evaluate(() =>
    Object.fromEntries([...document.querySelectorAll("#parts > li")].map((part) => [part.dataset.part, part.querySelector("code:not(p *)")?.textContent])),
  );
}

/** The field of a setting. */
const setting = (page, name) => page.locator(`#settings [name="${name}"]`);

/** Sets what has a name, whatever it is. */
async function set(page, name, value) {
  const field = setting(page, name);
  const kind = await field.evaluate((field) => field.type);
  if (kind === "select-one") await field.selectOption(value);
  else if (kind === "checkbox") await field.setChecked(value);
  else await field.fill(value);
}

const openColours = (page) => page.locator("summary", { hasText: "Colours and shape" }).click();

test("each attribute and custom property of the contract has its control, and no other", () =>
  visit({}, async (page) => {
    await openColours(page);
    const there = (place) =>
      page.locator(`${place} [name]`).evaluateAll((all) => [...new Set(all.map(({ name }) => name.split(" ")[0]))]);
    assert.deepEqual(await there("#attributes"), ATTRIBUTES.map(({ name }) => name));
    assert.deepEqual(await there("#properties"), CONTRACT.cssProperties.map(({ name }) => name));
    // As it comes, there is nothing to say.
    const { element, style } = await parts(page);
    assert.match(element, /^<teams-scope-explainer>\n/);
    assert.equal(style, undefined);
  }));

test("an attribute or property that is added to the contract appears, with its values, and is copied", () =>
  visit({ manifest: MORE }, async (page) => {
    const values = await page.locator('[name="density"] option').allTextContents();
    assert.deepEqual(values, ["not set (cosy)", "cosy", "dense"]);
    assert.equal(await page.getByLabel("density").evaluate((field) => document.getElementById(field.getAttribute("aria-describedby")).textContent), "How close it is.");
    await set(page, "density", "dense");
    const moods = await setting(page, "mood").evaluate((field) => [...field.list.options].map(({ value }) => value));
    assert.deepEqual(moods, ["calm", "brisk"]);
    await set(page, "mood", "other");
    await set(page, "motto", 'a "b" <c> & d\ne');
    await openColours(page);
    await set(page, "--tse-gap", "2em");
    await set(page, "--tse-hue dark", "#abcdef");
    const { element, style } = await parts(page);
    assert.ok(element.startsWith('<teams-scope-explainer density="dense" mood="other" motto="a &quot;b&quot; &lt;c> &amp; d&#10;e">'), element);
    assert.equal(style, `${TAG} {\n  --tse-gap: 2em;\n  --tse-hue: light-dark(#ffffff, #abcdef);\n}`);
    const now = await page.locator(`#stage ${TAG}`).evaluate((it) => [it.getAttribute("density"), it.getAttribute("motto"), getComputedStyle(it).getPropertyValue("--tse-gap")]);
    assert.deepEqual(now, ["dense", 'a "b" <c> & d\ne', "2em"]);
    // And in the gallery, but for what a state sets by itself.
    const there = await page.locator(`#states ${TAG}`).first().evaluate((it) => [it.getAttribute("density"), it.getAttribute("mode")]);
    assert.deepEqual(there, ["dense", "individual"]);
    await page.getByRole("button", { name: "Begin anew" }).click();
    await page.waitForFunction(() => !document.querySelector('#parts [data-part="style"]'));
    assert.match((await parts(page)).element, /^<teams-scope-explainer>\n/);
  }));

test("the languages that there are can be chosen, and the widget speaks them", () =>
  visit({}, async (page) => {
    const offered = await setting(page, "lang").evaluate((field) => [...field.list.options].map(({ value }) => value));
    const there = readdirSync(join(root, "locales")).filter((name) => name.endsWith(".ftl"));
    assert.deepEqual(offered, there.map((name) => name.slice(0, -".ftl".length)).sort());
    for (const lang of offered) {
      await set(page, "lang", lang);
      await page.waitForFunction((lang) => document.querySelector("#stage teams-scope-explainer").shadowRoot?.querySelector(".widget")?.lang === lang, lang);
      assert.match((await parts(page)).element, new RegExp(`^<teams-scope-explainer lang="${lang}">`));
    }
  }));

test("the words between the tags are in the language of the widget", () =>
  visit({}, async (page) => {
    for (const [lang, words] of [["de", "verlangt die delegierten Berechtigungen"], ["pt", "pede as permissões delegadas"], ["tlh", "asks for the delegated"]]) {
      await set(page, "lang", lang);
      assert.ok((await parts(page)).element.includes(words), lang);
    }
  }));

test("an author says it in their own words, tries it, and copies it", () =>
  visit({}, async (page) => {
    await page.locator("summary", { hasText: "Your own words" }).click();
    const [message, says] = [page.getByLabel("What it says"), page.getByLabel("What you say instead")];
    await message.selectOption("trust");
    assert.equal(await says.inputValue(), "Stays in this browser. Tokens are hidden at once.");
    await says.fill("Ask </script> help@example.com");
    await page.locator("#stage").getByText("Ask </script> help@example.com").waitFor();
    const { element } = await parts(page);
    assert.match(element, /slot="messages">\n\{\n "trust": "Ask \\u003c\/script> help@example.com"\n\}\n {2}<\/script>/);
    await message.selectOption("more-names");
    await says.fill("and others");
    await page.getByText("since this leaves out {number}").waitFor();
    assert.equal(await says.getAttribute("aria-invalid"), "true");
    await message.selectOption("read");
    await says.fill("no JSON");
    await page.getByText("since this is no JSON").waitFor();
    assert.equal((await parts(page)).element, element);
    await set(page, "place", "iframe");
    assert.ok(!(await parts(page)).element.includes("example.com"));
    await set(page, "place", "zendesk");
    assert.ok((await parts(page)).element.includes("example.com"));
    await page.getByRole("button", { name: "As before: trust" }).click();
    await page.locator("#stage").getByText("Stays in this browser.").waitFor();
    assert.ok(!(await parts(page)).element.includes("messages"));
  }));

test("what is no value is not copied, and said to be wrong", () =>
  visit({}, async (page) => {
    await openColours(page);
    await set(page, "--tse-radius", "round");
    assert.equal(await page.locator('[name="--tse-radius"]').getAttribute("aria-invalid"), "true");
    await page.getByLabel("--tse-accent, light, as text").fill("reddish");
    assert.equal((await parts(page)).style, undefined);
    await page.getByLabel("--tse-accent, light, as text").fill("rebeccapurple");
    await set(page, "--tse-radius", "4px");
    assert.equal((await parts(page)).style, `${TAG} {\n  --tse-accent: light-dark(#663399, #a3b6ff);\n  --tse-radius: 4px;\n}`);
    await set(page, "folder", "https://");
    assert.equal(await page.locator("#folder").getAttribute("aria-invalid"), "true");
    assert.match((await parts(page)).head, /src="\/teams-scope-explainer\//);
  }));

test("axe finds nothing, in both themes, with everything open", async () => {
  for (const colorScheme of ["light", "dark"]) {
    await visit({ colorScheme }, async (page) => {
      await answered(page);
      await openColours(page);
      await set(page, "pin", true);
      assert.deepEqual(await objections(page), [], colorScheme);
      // The page of the author may be of the other kind than this one.
      await page.getByRole("radio", { name: colorScheme === "light" ? "dark" : "light" }).check();
      assert.deepEqual(await objections(page), [], `${colorScheme}, and the trial otherwise`);
    });
  }
});

test("nothing sticks out, and all can be hit, from 320 px on", async () => {
  for (const width of [320, 600, 960]) {
    await visit({ viewport: { width, height: 800 } }, async (page) => {
      await openColours(page);
      await set(page, "folder", "https://files.example.com/a-long-path-of-the-folder/of-a-company/teams-scope-explainer/");
      await set(page, "pin", true);
      for (const place of await page.locator("#place option").evaluateAll((all) => all.map(({ value }) => value))) {
        await set(page, "place", place);
        const odd = await page.evaluate(() => {
          const seen = [...document.querySelectorAll("main *")].filter((it) => it.checkVisibility() && !it.closest("#stage"));
          const wide = seen.filter((it) => it.getBoundingClientRect().right > innerWidth + 1);
          const small = seen
            .filter((it) => it.matches("button, select, textarea, input, summary, nav a") && !it.closest("label"))
            .filter((it) => Math.min(it.offsetWidth, it.offsetHeight) < 24);
          return [document.documentElement.scrollWidth > innerWidth, ...[...wide, ...small].map((it) => it.outerHTML.slice(0, 90))];
        });
        assert.deepEqual(odd, [false], `${place} at ${width}`);
      }
    });
  }
});

test("by keys alone: a place, a mode, a colour, and the snippet copied", () =>
  visit({}, async (page) => {
    const focus = () => page.evaluate(() => document.activeElement.name ?? document.activeElement.textContent);
    const tabTo = async (wanted) => {
      for (let step = 0; step < 80; step++) {
        await page.keyboard.press("Tab");
        if ((await focus()) === wanted) return;
      }
      assert.fail(`Tab does not come to ${wanted}`);
    };
    await tabTo("place");
    await page.keyboard.type("Z");
    await tabTo("mode");
    await page.keyboard.type("e");
    await tabTo("Colours and shape");
    await page.keyboard.press("Enter");
    await tabTo("--tse-accent light");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("#a8005c");
    await page.locator('[data-part="element"] button').focus();
    await page.keyboard.press("Enter");
    await page.getByText("Copied.", { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^<div data-teams-scope-explainer data-mode="enterprise">/);
    assert.match((await parts(page)).style, /^\[data-teams-scope-explainer\] \{\n {2}--tse-accent: light-dark\(#a8005c, /);
  }));

test("a setting that has no meaning in a place is not shown there, nor copied", () =>
  visit({}, async (page) => {
    await set(page, "loading", "interaction");
    assert.match((await parts(page)).element, /loading="interaction"/);
    assert.equal(await page.locator(`#stage ${TAG} button`).first().textContent(), "Check what was granted");
    await openColours(page);
    await set(page, "--tse-radius", "4px");
    await set(page, "pin", true);
    await set(page, "place", "iframe");
    for (const name of ["loading", "pin", "--tse-radius", "width"]) assert.equal(await setting(page, name).isVisible(), false, name);
    const { element, style } = await parts(page);
    assert.deepEqual([element.includes("interaction"), style], [false, undefined]);
    assert.equal(await page.locator(`#stage ${TAG}`).evaluate((it) => getComputedStyle(it).getPropertyValue("--tse-radius")), "");
  }));

// ------------------------------------------------- what is copied works

/** A page as an author makes it of the parts, in a kind of place. */
const PAGES = {
  html: ({ head, element }) => ({ head, body: element }),
  docusaurus({ config, element }) {
    const { scripts } = Function(`return { ${config} }`)();
    const tags = scripts.map(({ src, type }) => `<script type="${type}" src="${src}"></script>`);
    return { head: tags.join(""), body: element };
  },
  mkdocs({ config, element }) {
    const [, path, type] = config.match(/^extra_javascript:\n {2}- path: (.+)\n {4}type: (.+)$/);
    return { head: `<script type="${type}" src="${path.includes("//") ? "" : "/"}${path}"></script>`, body: element };
  },
  hugo: ({ element }) => ({ head: "", body: element }),
  zendesk: ({ head, element }) => ({ head, body: element }),
  iframe: ({ element, host }) => ({ head: host, body: element }),
};

/** Puts what was copied on a page, under no more than the policy that was copied. */
async function pasted(place, copied, visitor) {
  const { head, body } = PAGES[place](copied);
  const sheet = copied.style ? '<link rel="stylesheet" href="/author.css">' : "";
  const author = await serve({
    folders: { "/teams-scope-explainer/": dist },
    headers: place === "iframe" ? {} : { "content-security-policy": `default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; ${copied.policy}` },
    pages: {
      "/help": () => ({
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Help</title>${sheet}${head}</head><body>${body}</body></html>`,
        // The frame has a policy of its own, and the page has this one.
        headers: place === "iframe" ? { "content-security-policy": `default-src 'none'; ${copied.policy}` } : {},
      }),
      "/author.css": () => ({ headers: { "content-type": "text/css" }, body: copied.style }),
    },
  });
  const page = await chromium.newPage();
  const odd = [];
  page.on("pageerror", (error) => odd.push(`${error}`));
  page.on("console", (message) => message.type() === "error" && odd.push(message.text()));
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  try {
    await page.goto(`${author.url}/help`);
    await visitor(page, author);
    assert.deepEqual(odd, []);
  } finally {
    await page.close();
    await author.close();
  }
}

const CHOSEN = { mode: "enterprise", scopes: "User.Read\nCalendars.Read", theme: "dark", lang: "en", loading: "eager", "heading-level": "2" };

test("these tests set every attribute that there is", () => {
  assert.deepEqual(Object.keys(CHOSEN).sort(), ATTRIBUTES.map(({ name }) => name).sort());
});

for (const place of Object.keys(PAGES)) {
  for (const where of ["beside the page", "on another server"]) {
    test(`${place}: what was copied makes the widget work, with the folder ${where}`, async () => {
      const other = await serve({ folders: { "/tse/": dist }, headers: { "access-control-allow-origin": "*" } });
      try {
        let copied;
        await visit({}, async (page) => {
          await set(page, "place", place);
          if (where !== "beside the page") await set(page, "folder", `${other.url}/tse`);
          if (await setting(page, "pin").isVisible()) await set(page, "pin", true);
          for (const [name, value] of Object.entries(CHOSEN)) if (await setting(page, name).isVisible()) await set(page, name, value);
          if (place !== "iframe") {
            await openColours(page);
            await page.getByLabel("--tse-accent, dark, as text").fill("#ff9bd0");
            await page.locator("#width").fill("600");
          }
          copied = await parts(page);
        });
        await pasted(place, copied, async (page, author) => {
          const framed = place === "iframe";
          if (framed) await page.waitForFunction(() => document.querySelector("iframe").style.height !== "");
          const inside = framed ? page.frames()[1] : page;
          const selector = place === "zendesk" ? "[data-teams-scope-explainer]" : TAG;
          await answered(inside, selector);
          const prefix = place === "zendesk" ? "data-" : "";
          const found = await inside.evaluate(
            ([selector, prefix, names]) => {
              const host = document.querySelector(selector);
              const widget = host.shadowRoot.querySelector(".widget");
              return {
                attributes: Object.fromEntries(names.map((name) => [name, host.getAttribute(prefix + name)])),
                summary: host.explanation.summary.calendar,
                accent: getComputedStyle(host.shadowRoot.querySelector(".link")).color,
                heading: widget.querySelector("h2") !== null,
                width: host.getBoundingClientRect().width,
              };
            },
            [selector, prefix, Object.keys(CHOSEN)],
          );
          assert.deepEqual(found.attributes, { ...CHOSEN, ...(framed && { loading: null }) });
          assert.deepEqual([found.summary, found.heading], ["read", true]);
          if (!framed) assert.deepEqual([found.accent, found.width], ["rgb(255, 155, 208)", 600]);
          const from = where === "beside the page" ? author : other;
          assert.ok(from.requests.some((path) => path.includes("widget_bg")), "it came from elsewhere");
        });
      } finally {
        await other.close();
      }
    });
  }
}

test("the hashes hold: another content than the pinned one does not run", async () => {
  let copied;
  await visit({}, async (page) => {
    await set(page, "pin", true);
    copied = await parts(page);
  });
  for (const hash of copied.head.match(/sha384-[\w+/=]{64}/g)) {
    const head = copied.head.replace(hash, `sha384-${"A".repeat(64)}`);
    const { files } = JSON.parse(readFileSync(join(dist, "integrity.json"), "utf8"));
    const [, { source }] = Object.entries(files).find(([, { integrity }]) => integrity === hash);
    if (!["teams-scope-explainer.js", "widget.js"].includes(source)) continue;
    const page = await chromium.newPage();
    const author = await serve({ folders: { "/teams-scope-explainer/": dist }, pages: { "/": `<!doctype html><title>x</title>${head}${copied.element}` } });
    await page.goto(author.url);
    await page.waitForTimeout(500);
    const runs = await page.evaluate((tag) => document.querySelector(tag).explanation ?? null, TAG);
    assert.equal(runs, null, source);
    await page.close();
    await author.close();
  }
});

test("what is copied for Markdown is what the guide says, which real generators are tested with", () =>
  visit({}, async (page) => {
    const guide = readFileSync(join(root, "docs/embedding.md"), "utf8");
    const [, snippet] = guide.match(/<!-- fallback:.*?```html\n(.*?)\n```/s);
    await set(page, "mode", "enterprise");
    await set(page, "place", "hugo");
    assert.equal((await parts(page)).element, snippet);
    for (const place of ["docusaurus", "mkdocs"]) {
      await set(page, "place", place);
      assert.equal((await parts(page)).element, snippet.replace(/<script.*<\/script>\n/, ""));
    }
  }));

// ------------------------------------------------- the gallery, and the zip

test("the gallery shows every state, and comes to it by itself", () =>
  visit({}, async (page) => {
    const { STATES } = await import("./states.mjs");
    const sections = page.locator("#states > section");
    assert.equal(await sections.count(), STATES.length);
    for (const [at, state] of STATES.entries()) {
      const section = sections.nth(at);
      await section.scrollIntoViewIfNeeded();
      const shown = section.locator(TAG);
      await page.waitForFunction((at) => document.querySelectorAll("#states > section > *:last-child")[at].explanation, at);
      await section.locator("[data-capability]").first().waitFor({ state: "attached" });
      const found = await shown.evaluate((it) => ({
        mode: it.explanation.mode,
        grants: it.explanation.reading.grants.length,
        failed: it.hasAttribute("state"),
      }));
      assert.equal(found.failed, false, state.name);
      if (state.text === undefined) assert.equal(found.grants, 0, state.name);
      if (state.name === "ready") assert.equal(found.grants, 3);
      if (state.press?.includes("summary")) await shown.locator(`details[open] > ${state.press.split(" ").at(-1)}`).first().waitFor();
      if (state.name === "cleared") await shown.getByRole("button", { name: "Undo", exact: true }).waitFor();
      if (state.unfold) {
        await page.waitForFunction((at) => {
          const element = document.querySelectorAll("#states teams-scope-explainer")[at];
          return !element.inert && !element.shadowRoot.querySelector("details:not([open])");
        }, at);
      }
    }
    // Nothing that comes by itself takes the focus.
    assert.equal(await page.evaluate(() => document.activeElement.localName), "body");
    // A page has one widget, whose landmarks have a name each; here are two dozen.
    const other = (await objections(page)).filter((it) => !it.startsWith("landmark-unique"));
    assert.deepEqual(other, []);
  }));

test("the unpacked zip has a playground that works", async () => {
  const folder = mkdtempSync(join(tmpdir(), "playground-"));
  const zip = readFileSync(join(dist, readdirSync(dist).find((name) => name.endsWith(".zip"))));
  for (let at = zip.readUInt32LE(zip.length - 6); zip.readUInt32LE(at) === 0x02014b50; ) {
    const [length, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString("utf8", at + 46, at + 46 + length);
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const body = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body);
    at += 46 + length + extra + comment;
  }
  const unpacked = await serve({ folders: { "/": folder }, headers: { "content-security-policy": STRICT } });
  try {
    await visit({ url: `${unpacked.url}/${TAG}` }, async (page) => {
      await paste(page, "User.Read");
      await page.locator("#states > section").first().scrollIntoViewIfNeeded();
      await page.waitForFunction(() => document.querySelector("#states teams-scope-explainer").explanation);
      // No link of it leads to what the zip does not have.
      const links = await page.locator("main a[href]").evaluateAll((all) => all.map((it) => it.href));
      for (const link of links.filter((link) => link.startsWith(unpacked.url))) {
        assert.equal((await fetch(link)).status, 200, link);
      }
    });
  } finally {
    await unpacked.close();
    rmSync(folder, { recursive: true });
  }
});
