// The three engines behind one small interface: a page is gone to, functions run in
// it, and somebody clicks and types.
//
// Chromium and Firefox are driven by puppeteer (Firefox over BiDi, for which no
// geckodriver is needed), WebKit by the WebDriver that comes with WebKitGTK.

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import puppeteer from "puppeteer-core";
import { installed, QUIET } from "../installed.mjs";

/** @typedef {object} Engine
 * @property {string} version
 * @property {(url: string) => Promise<void>} go
 * @property {(what: Function, ...args: any[]) => Promise<any>} run - in the page; what it gives is awaited, and is JSON
 * @property {(text: string) => Promise<void>} type - into what has the focus
 * @property {() => Promise<void>} close
 */

/** Debian's own place for the browser that WebKitGTK's driver steers. */
const MINI = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/**
 * Starts one of them.
 *
 * @param {"chromium" | "firefox" | "webkit"} name
 * @returns {Promise<Engine>}
 */
export const start = (name) => (name === "webkit" ? webkit() : puppet(name));

async function puppet(name) {
  const browser = await puppeteer.launch({
    browser: name === "firefox" ? "firefox" : "chrome",
    executablePath: installed(name),
    headless: true,
    args: name === "firefox" ? [] : QUIET,
    protocolTimeout: 300_000,
  });
  let page = await browser.newPage();
  return {
    version: await browser.version(),
    go: async (url) => {
      // A page of its own each time: nothing of the one before is left.
      const old = page;
      page = await browser.newPage();
      await old.close();
      await page.goto(url);
    },
    run: (what, ...args) => page.evaluate(what, ...args),
    type: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}

async function webkit() {
  const port = await free();
  const driver = spawn("xvfb-run", ["-a", installed("webkit"), `--port=${port}`], {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: "1" },
  });
  const base = `http://127.0.0.1:${port}`;
  const call = async (method, path, body) => {
    const response = await fetch(base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  await listening(base);
  const options = { binary: MINI, args: ["--automation"] };
  const { sessionId, capabilities } = await call("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  const session = `/session/${sessionId}`;
  await call("POST", `${session}/timeouts`, { script: 120_000, pageLoad: 60_000 });
  const run = async (what, ...args) => {
    const script =
      "const done = arguments[arguments.length - 1];" +
      `Promise.resolve().then(() => (${what})(...Array.from(arguments).slice(0, -1)))` +
      ".then((value) => done([value]), (error) => done([null, String(error) + ' ' + error?.stack]));";
    const [value, error] = await call("POST", `${session}/execute/async`, { script, args });
    if (error) throw new Error(error);
    return value;
  };
  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    go: (url) => call("POST", `${session}/url`, { url }),
    run,
    type: async (text) => {
      const keys = [...text].flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value })));
      await call("POST", `${session}/actions`, { actions: [{ type: "key", id: "keys", actions: keys }] });
    },
    close: async () => {
      await call("DELETE", session).catch(() => {});
      // The driver, and the screen that was made for it.
      process.kill(-driver.pid);
    },
  };
}

/** A port that nobody listens to. */
export const free = () =>
  new Promise((done, failed) => {
    const server = createServer();
    server.once("error", failed).listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

async function listening(base) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await fetch(`${base}/status`);
    } catch (error) {
      if (tries === 150) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}
