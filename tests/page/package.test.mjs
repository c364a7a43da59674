// dist/ as a package: npm takes it, Node and TypeScript understand it, the zip
// holds what a site needs and nothing that a generator would make a page of.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { dist, root } from "./harness.mjs";

const read = (name) => readFileSync(join(dist, name));
const json = (name) => JSON.parse(read(name));
const run = (program, args, cwd) => execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

let site, packed;
before(() => {
  site = mkdtempSync(join(tmpdir(), "tse-package-"));
  // As it is, without a registry.
  [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", site, dist], site));
  writeFileSync(join(site, "package.json"), '{ "private": true, "type": "module" }');
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", join(site, packed.filename)], site);
});
after(() => rmSync(site, { recursive: true }));

test("npm packs what the package names, and all of it but the demo and the zip", () => {
  const names = packed.files.map(({ path }) => path).sort();
  const { files } = json("package.json");
  assert.deepEqual(names, [...files, "package.json"].sort());
  const left = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1))
    .filter((name) => !names.includes(name));
  assert.deepEqual(left.sort(), ["index.html", `${packed.name}-${packed.version}.zip`]);
});

test("explain answers in Node as the golden answers say, and registers nothing", () => {
  // All of them: that the crate answers rightly does not say that what is made of it for size does.
  const answers = readdirSync(join(root, "tests/answers")).filter((name) => name.endsWith(".txt"));
  const cases = answers.map((name) => name.slice(0, -".txt".length));
  assert.ok(cases.length, "there are no golden answers");
  const script = `
    import assert from "node:assert/strict";
    import { readFileSync } from "node:fs";
    import { explain, TeamsScopeExplainer } from "teams-scope-explainer/explain.js";
    assert.equal(typeof TeamsScopeExplainer, "function");
    for (const name of ${JSON.stringify(cases)}) {
      const file = (end) => readFileSync(${JSON.stringify(join(root, "tests/answers/"))} + name + end, "utf8");
      const answer = await explain(name.split("-")[1], file(".txt"));
      // Where in the text things stand is not part of the golden answers.
      const plain = JSON.parse(JSON.stringify(answer, (key, value) => (key === "at" ? undefined : value)));
      assert.deepEqual(plain, JSON.parse(file(".json")), name);
    }
    const ids = await explain("enterprise", "b8bb2037-6e08-44ac-a4ea-4674e010e2a4");
    assert.equal(ids.reading.grants[0].permission, "OnlineMeetings.ReadWrite.All");
    await assert.rejects(explain("neither", ""), RangeError);
    assert.equal(globalThis.customElements, undefined);`;
  run("node", ["--input-type=module", "--eval", script], site);
});

test("a server that renders pages may import the element's module", () => {
  run("node", ["--input-type=module", "--eval", 'await import("teams-scope-explainer")'], site);
});

test("the types know the tag, the event and the answer", () => {
  const answers = readdirSync(join(root, "tests/answers")).filter((name) => name.endsWith(".json"));
  // Golden answers lack the places, which the types have.
  const literals = answers.map((name, at) => {
    const text = readFileSync(join(root, "tests/answers", name), "utf8").replace(/("status": "[\w-]+", "resource": "[\w-]+")/g, '$1, "at": []').replace(/("suggestion": (?:null|"[^"]*"))/g, '$1, "at": []');
    return `export const answer${at}: Explanation = ${text};`;
  });
  const source = `
    import { explain, type Explanation } from "teams-scope-explainer/explain.js";
    import "teams-scope-explainer";
    const element = document.createElement("teams-scope-explainer");
    element.mode = "enterprise";
    element.loading = "eager";
    element.scopes = "User.Read";
    const found: HTMLElementTagNameMap["teams-scope-explainer"] | null = document.querySelector("teams-scope-explainer");
    found?.addEventListener("explain", ({ detail }) => { const value: "ready" | string = detail.summary.conferencing; void value; });
    found?.addEventListener("error", (event) => { const message: string = event.message; void message; });
    found?.addEventListener("click", (event) => void event.clientX);
    const now: Explanation | null = element.explanation;
    const later: Promise<Explanation> = explain("individual", "");
    void [now, later];
    // @ts-expect-error there is no such mode
    element.mode = "neither";
    // @ts-expect-error it is not for pages to set
    element.explanation = null;
    ${literals.join("\n")}`;
  writeFileSync(join(site, "check.ts"), source);
  const tsc = join(root, "xtask/tools/node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--moduleResolution", "nodenext"];
  try {
    run("node", [tsc, ...options, "check.ts"], site);
  } catch (error) {
    assert.fail(error.stdout);
  }
});

test("custom-elements.json names the tag and its module", () => {
  const { modules } = json("custom-elements.json");
  const exported = modules[0].exports.find(({ kind }) => kind === "custom-element-definition");
  assert.deepEqual([modules[0].path, exported.name], ["teams-scope-explainer.js", "teams-scope-explainer"]);
  assert.equal(json("package.json").customElements, "custom-elements.json");
});

test("integrity.json holds the hash of every file, and every file's own name holds one", () => {
  const { files, playground, version } = json("integrity.json");
  const all = { ...files, ...playground };
  assert.equal(version, json("package.json").version);
  for (const [name, { integrity, bytes }] of Object.entries(all)) {
    assert.equal(integrity, `sha384-${createHash("sha384").update(read(name)).digest("base64")}`, name);
    assert.equal(bytes, read(name).length);
  }
  const plain = Object.keys(all).filter((name) => !/-[0-9a-f]{8}\.\w+$/.test(name));
  assert.deepEqual(plain.sort(), ["explain.js", "frame-host.js", "frame.html", "playground.html", "teams-scope-explainer.js"]);
});

test("the module that a page includes is at most 2 KB compressed", () => {
  const module = read("teams-scope-explainer.js");
  const sizes = { brotli: brotliCompressSync(module).length, gzip: gzipSync(module, { level: 9 }).length };
  console.log(`  ${JSON.stringify(sizes)}`);
  assert.ok(Math.max(sizes.brotli, sizes.gzip) <= 2048, JSON.stringify(sizes));
});

test("the zip holds what a site needs, and no page or text of a generator's", () => {
  const bytes = read(`${packed.name}-${packed.version}.zip`);
  const names = [];
  // The directory at its end: one entry a file.
  for (let at = bytes.readUInt32LE(bytes.length - 6); bytes.readUInt32LE(at) === 0x02014b50; ) {
    const length = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString("utf8", at + 46, at + 46 + length));
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  const inside = names.map((name) => name.replace(/^teams-scope-explainer\//, ""));
  assert.ok(names.every((name) => name.startsWith("teams-scope-explainer/")));
  const { files, playground } = json("integrity.json");
  const texts = ["LICENSE-APACHE.txt", "LICENSE-MIT.txt", "LICENSE-microsoft.txt", "LICENSES-third-party.txt", "sbom.cdx.json", "embedding.txt", "messages.txt"];
  const wanted = [...Object.keys({ ...files, ...playground }), "custom-elements.json", "integrity.json", ...texts];
  assert.deepEqual(inside.sort(), wanted.sort());
  // A page in an iframe and the playground are the pages that it is to have, and it has no index.
  const pages = inside.filter((name) => /\.(md|mdx|markdown|html?|rst|adoc|njk|liquid|vue|jsx|tsx)$|^(index|README)/i.test(name));
  assert.deepEqual(pages.sort(), ["frame.html", "playground.html"]);
});

test("the list of what ships names every crate that cargo compiles in, with its licence and its text", () => {
  const { bomFormat, specVersion, components, dependencies, metadata } = json("sbom.cdx.json");
  assert.deepEqual([bomFormat, specVersion], ["CycloneDX", "1.6"]);
  assert.equal(metadata.component.version, json("package.json").version);
  assert.deepEqual([metadata.component.licenses[0].expression, json("package.json").license], ["MIT OR Apache-2.0", "MIT OR Apache-2.0"]);
  // As cargo itself says it: what macros are made of runs while compiling only.
  const tree = ["tree", "--edges", "normal,no-proc-macro", "--target", "wasm32-unknown-unknown", "--no-default-features"];
  const listed = run("cargo", [...tree, "--features", "widget,reader,sharing", "--prefix", "none", "--format", "{p}"], root);
  const crates = listed.split("\n").filter(Boolean).map((line) => line.split(" ").slice(0, 2).join(" ").replace(" v", " "));
  const wanted = new Set(crates.filter((name) => !name.startsWith("teams-scope-explainer ")));
  assert.ok(wanted.size > 20, String(wanted.size));
  const named = new Map(components.map((component) => [`${component.name} ${component.version}`, component]));
  const texts = read("LICENSES-third-party.txt").toString();
  for (const name of wanted) {
    const component = named.get(name);
    assert.ok(component, `${name} is not in sbom.cdx.json`);
    assert.match(component.licenses[0].expression, /^[\w.() +-]+$/, name);
    assert.match(component.hashes[0].content, /^[0-9a-f]{64}$/, name);
    assert.ok(texts.includes(`\n${name} (`), `${name} is not in LICENSES-third-party.txt`);
  }
  // The standard library is compiled in as well.
  assert.ok([...named.keys()].some((name) => name.startsWith("std ")));
  const references = new Set([metadata.component, ...components].map((component) => component["bom-ref"]));
  assert.equal(references.size, components.length + 1);
  for (const { ref, dependsOn } of dependencies) {
    for (const other of [ref, ...dependsOn]) assert.ok(references.has(other), other);
  }
  // Each text is one, and not only a name.
  for (const part of texts.split(/\n-{80}\n/).slice(2).filter((_, at) => at % 2 === 0)) {
    assert.match(part, /permi(ssion|tted)|terms and conditions/i, part.slice(0, 200));
  }
});

test("the compiler that made it is written down", () => {
  const { compiler } = json("integrity.json");
  assert.match(compiler, /^rustc \d+\.\d+\.\d+/);
  const tools = json("sbom.cdx.json").metadata.tools.components;
  assert.equal(tools.find(({ name }) => name === "rustc").version, compiler);
});

test("nothing tells where it was built", () => {
  for (const name of readdirSync(dist)) {
    if (name === "docs") continue;
    const text = read(name).toString("latin1");
    assert.ok(!text.includes(root) && !/\/root\/|\/home\/|\.cargo\/registry|\/rustlib\/src/.test(text), name);
  }
});
