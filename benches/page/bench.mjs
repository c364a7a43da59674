// What a reader waits for, in the built page, in Chromium: printed, never
// asserted. Medians of many, each beside the same in plain JavaScript or in an
// empty Yew page, in the same run. `cargo xtask bench page` builds and runs it.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { answered, browser, dist, root, serve } from "../../tests/page/harness.mjs";
import { page as baseline } from "./baseline.mjs";

const RUNS = 15;
const table = await readFile(join(root, "data/permissions.tsv"), "utf8");
const names = table.split("\n").filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t")[0]);
const lines = (count) => Array.from({ length: count }, (_, index) => names[(index * 7) % names.length]).join("\n");
const answer = (name) => readFile(join(root, "tests/answers", name), "utf8");

const PASTES = {
  "what Individual Connect asks for": "User.Read\nOnlineMeetings.ReadWrite\noffline_access",
  "the help article": await answer("05-individual-article.txt"),
  "a token": await answer("06-enterprise-app-only-token.txt"),
  "1,000 lines": lines(1_000),
  "10,000 lines": lines(10_000),
  "10,000 lines of no names": Array.from({ length: 10_000 }, (_, index) => `Thing${index}.Read.All`).join("\n"),
};

const floor = `<!doctype html><title>floor</title><div></div><script type="module">
import begin, { mount } from "/floor/floor.js";
await begin({ module_or_path: "/floor/floor_bg.wasm" });
mount(document.querySelector("div"));
const look = () => document.querySelector("textarea") ? (window.ready = performance.now()) : setTimeout(look);
look();
</script>`;
const element = `<!doctype html><title>element</title><script type="module" src="/teams-scope-explainer.js"></script>
<teams-scope-explainer loading="eager"></teams-scope-explainer><script type="module">
const host = document.querySelector("teams-scope-explainer");
const look = () => host.shadowRoot?.querySelector("[data-capability]") ? (window.ready = performance.now()) : setTimeout(look);
look();
</script>`;

const site = await serve({
  folders: { "/": dist, "/floor/": join(root, "target/floor") },
  pages: { "/bench-floor": floor, "/bench-element": element, "/bench-baseline": baseline(table) },
});
const chromium = await browser(["--js-flags=--expose-gc"]);

const median = (all) => all.toSorted((left, right) => left - right)[Math.floor(all.length / 2)];
const ms = (time) => `${time.toFixed(1).padStart(8)} ms`;

/** From the paste to the frame that shows its answer. */
async function paste(page, text, within) {
  return page.evaluate(
    ([text, within]) =>
      new Promise((done) => {
        const host = within ? document.querySelector(within) : document;
        const area = (host.shadowRoot ?? host).querySelector("textarea");
        const clear = () => {
          area.value = "";
          area.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
        };
        clear();
        setTimeout(() => {
          const from = performance.now();
          host.addEventListener(
            "explain",
            () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - from))),
            { once: true },
          );
          area.value = text;
          area.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
        }, 50);
      }),
    [text, within],
  );
}

console.log(`paste to painted answer, medians of ${RUNS} (texts of more than 20,000 letters rest for 200 ms first)`);
for (const [what, text] of Object.entries(PASTES)) {
  const page = await chromium.newPage();
  await page.goto(`${site.url}/bench-element`);
  await answered(page);
  const plain = await chromium.newPage();
  await plain.goto(`${site.url}/bench-baseline`);
  await plain.waitForSelector("[data-ready]");
  const times = [[], []];
  const first = await paste(page, text, "teams-scope-explainer");
  for (let run = 0; run < RUNS; run++) {
    times[0].push(await paste(page, text, "teams-scope-explainer"));
    times[1].push(await paste(plain, text));
  }
  console.log(`  ${what.padEnd(34)} widget ${ms(median(times[0]))} (the first ${ms(first)})  plain JavaScript ${ms(median(times[1]))}`);
  await page.close();
  await plain.close();
}

console.log(`cold start, the processor slowed four times: from navigation to usable, medians of ${RUNS}`);
for (const [what, path] of [["widget", "/bench-element"], ["empty Yew page", "/bench-floor"]]) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await chromium.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(`${site.url}${path}`);
    times.push(await page.waitForFunction(() => window.ready).then((ready) => ready.jsonValue()));
    await context.close();
  }
  console.log(`  ${what.padEnd(34)} ${ms(median(times))}`);
}

console.log("memory after a collection: JavaScript heap, wasm");
{
  const page = await chromium.newPage();
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
      const instance = await instantiate(...given);
      window.wasmMemory = Object.values(instance.exports).find((it) => it instanceof WebAssembly.Memory);
      return instance;
    };
  });
  await page.goto(`${site.url}/bench-element`);
  await answered(page);
  const show = async (what) => {
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const heap = metrics.find(({ name }) => name === "JSHeapUsedSize").value;
    const wasm = await page.evaluate(() => window.wasmMemory.buffer.byteLength);
    console.log(`  ${what.padEnd(34)} ${(heap / 1024).toFixed(0).padStart(8)} KB ${(wasm / 1024).toFixed(0).padStart(8)} KB`);
  };
  const come = (count, go) =>
    page.evaluate(
      async ([count, go]) => {
        for (let number = 0; number < count; number++) {
          const host = document.createElement("teams-scope-explainer");
          host.setAttribute("loading", "eager");
          host.setAttribute("scopes", "User.Read");
          document.body.append(host);
          while (!host.explanation) await new Promise((done) => setTimeout(done));
          if (go) {
            host.remove();
            await new Promise((done) => setTimeout(done));
          }
        }
      },
      [count, go],
    );
  await session.send("Performance.enable");
  await show("one element");
  await come(19, false);
  await show("twenty elements");
  await page.reload();
  await answered(page);
  await come(10, true);
  await show("after 10 mounts");
  await come(990, true);
  await show("after 1,000 mounts");
}

await chromium.close();
await site.close();
