// Coming and going leaks nothing.

import { element, ready, TAG } from "../embed-tools.mjs";

// The browser itself keeps a little of each element for a while.
const HEAP = 150;

export const cases = [
  {
    title: "a thousand elements come, answer and go: the wasm memory and the heap stay flat",
    body: `${element()}<main></main>`,
    init: () => {
      const { instantiate } = WebAssembly;
      globalThis.memories = [];
      WebAssembly.instantiate = async (...all) => {
        const made = await instantiate(...all);
        // Its name is short, and another with each build.
        const { exports } = made.instance ?? made;
        memories.push(Object.values(exports).find((it) => it instanceof WebAssembly.Memory));
        return made;
      };
    },
    async does({ page, context, assert }) {
      await ready(page);
      const devtools = await context.newCDPSession(page);
      const come = (count) =>
        page.evaluate(
          async ([tag, count]) => {
            const main = document.querySelector("main");
            for (let at = 0; at < count; at++) {
              const it = document.createElement(tag);
              it.setAttribute("loading", "eager");
              it.setAttribute("mode", at % 2 ? "enterprise" : "individual");
              it.append("Our own words.");
              main.append(it);
              // Right after it comes, a widget is drawn once more, with its own text: so it is
              // typed again where that took away what was typed.
              const text = `User.Read\nCalendars.Read${at % 3 ? "" : "Write"}`;
              let heard = false;
              it.addEventListener("explain", () => (heard = true), { once: true });
              while (!heard) {
                const area = it.shadowRoot.querySelector("textarea");
                if (area && area.value !== text) {
                  area.value = text;
                  area.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
                }
                await new Promise((done) => setTimeout(done));
              }
              // Every other one moves before it goes.
              if (at % 2) document.body.append(it);
              it.remove();
              await Promise.resolve();
              await Promise.resolve();
            }
          },
          [TAG, count],
        );
      const measure = async () => {
        await page.waitForTimeout(1500);
        for (let time = 0; time < 3; time++) await devtools.send("HeapProfiler.collectGarbage");
        const { usedSize } = await devtools.send("Runtime.getHeapUsage");
        const { nodes, jsEventListeners } = await devtools.send("Memory.getDOMCounters");
        const wasm = await page.evaluate(() => memories.map(({ buffer }) => buffer.byteLength));
        return { heap: usedSize, nodes, jsEventListeners, wasm };
      };
      await come(100);
      const before = await measure();
      await come(1000);
      let now = await measure();
      // A busy machine takes its time to let go of what went.
      for (let time = 0; time < 10 && (now.nodes > before.nodes || now.jsEventListeners > before.jsEventListeners); time++) {
        now = await measure();
      }
      console.log(`  before ${JSON.stringify(before)}\n  after  ${JSON.stringify(now)}`);
      assert.ok(before.wasm.length > 0, "no memory was seen");
      assert.deepEqual(now.wasm, before.wasm);
      assert.equal(now.jsEventListeners, before.jsEventListeners);
      assert.equal(now.nodes, before.nodes);
      assert.ok(now.heap - before.heap < 1000 * HEAP, `${now.heap - before.heap} bytes more`);
    },
  },
];
