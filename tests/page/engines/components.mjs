// Runs a file of component tests in one engine: cargo calls this as the runner of
// wasm32 (`cargo xtask test --browsers all`), with the tests' wasm behind the name of
// the engine. wasm-bindgen's own runner serves them; the engine opens their page.

import { spawn } from "node:child_process";
import { free, start } from "./drive.mjs";

const [name, ...wasm] = process.argv.slice(2);
const PATIENCE = 600_000;

const address = `127.0.0.1:${await free()}`;
const server = spawn("wasm-bindgen-test-runner", wasm, {
  stdio: ["ignore", "pipe", "inherit"],
  env: { ...process.env, NO_HEADLESS: "1", WASM_BINDGEN_TEST_ONLY_WEB: "1", WASM_BINDGEN_TEST_ADDRESS: address },
});
let said = "";
let engine;
try {
  // A file without tests for a browser ends by itself.
  const served = await new Promise((done, failed) => {
    server.once("error", failed).once("exit", (code) => (code ? failed(new Error(said)) : done(false)));
    server.stdout.on("data", (data) => {
      said += data;
      if (said.includes("are now available at")) done(true);
    });
  });
  if (served) {
    engine = await start(name);
    await engine.go(`http://${address}/`);
    const output = await waitForEnd();
    console.log(`${wasm[0]}, in ${engine.version}\n${output}`);
    if (!/test result: ok/.test(output)) process.exitCode = 1;
  }
} finally {
  await engine?.close();
  server.kill();
}

async function waitForEnd() {
  for (const end = Date.now() + PATIENCE; ; ) {
    const output = await engine.run(() => document.getElementById("output").textContent);
    if (/test result: /.test(output)) return output;
    if (Date.now() > end) throw new Error(`no end of the tests in ${name}:\n${output}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}
