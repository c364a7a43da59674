// What is shipped is the crate, made small by compilers and optimisers that may
// be wrong: one way of calling made it read tokens as empty, and the tests of the
// crate could not see it (docs/performance.md). So all cases, whole files as they
// stand, go through the native program, the module of the readers, and the widget.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "node:test";
import { answered, dist, forAll, root } from "./harness.mjs";

const { chromium, site } = await forAll();

const MODES = ["individual", "enterprise"];
const folder = join(root, "tests/cases");
const cases = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith(".case"))
  .sort()
  // Line ends as a text area has them: the places in the text depend on them.
  .map((name, at) => ({ name, mode: MODES[at % 2], text: readFileSync(join(folder, name), "utf8").replace(/\r\n?/g, "\n") }));

test("the shipped readers answer all cases as the native program does", async () => {
  assert.ok(cases.length, "there are no cases");
  const built = execFileSync("cargo", ["build", "--quiet", "--profile", "linear", "--example", "explain", "--message-format=json"], { cwd: root, encoding: "utf8" });
  const program = built.split("\n").filter(Boolean).map((line) => JSON.parse(line)).find((it) => it.executable)?.executable;
  const { explain } = await import(pathToFileURL(join(dist, "explain.js")));
  const differ = [];
  for (const { name, mode, text } of cases) {
    const native = JSON.parse(execFileSync(program, [mode], { input: text, encoding: "utf8" }));
    if (JSON.stringify(await explain(mode, text)) !== JSON.stringify(native)) differ.push(name);
  }
  assert.deepEqual(differ, []);
});

test("the shipped widget answers all cases as the shipped readers do", async () => {
  const page = await chromium.newPage();
  await page.goto(`${site.url}/`);
  await answered(page);
  const differ = await page.evaluate(async (cases) => {
    const { explain } = await import("/explain.js");
    const element = document.querySelector("teams-scope-explainer");
    const differ = [];
    for (const { name, mode, text } of cases) {
      const wanted = JSON.stringify(await explain(mode, text));
      element.mode = mode;
      element.scopes = text;
      // What the first of its kind needs comes late.
      const end = performance.now() + 20_000;
      while (JSON.stringify(element.explanation) !== wanted && performance.now() < end) {
        await new Promise((wake) => setTimeout(wake, 5));
      }
      if (JSON.stringify(element.explanation) !== wanted) differ.push(name);
      if (differ.length > 5) break;
    }
    return differ;
  }, cases);
  assert.deepEqual(differ, []);
  await page.close();
});
