// The server that `cargo xtask serve` and all these tests stand on.

import assert from "node:assert/strict";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { find, serve } from "../../xtask/tools/server.mjs";
import { root } from "./harness.mjs";

let site;
before(async () => {
  site = await serve({ folders: { "/": join(root, "web"), "/more/": join(root, "styles/") }, headers: { "x-own": "1" } });
});
after(() => site.close());

/** Asks for a path as it stands: `fetch` would tidy it up. */
const ask = (path, method = "GET") =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(site.url);
    const asked = request({ hostname, port, path, method }, (answer) => {
      let body = "";
      answer.on("data", (piece) => (body += piece));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body }));
    });
    asked.on("error", failed).end();
  });

test("a path stands for a file inside of its folder only", async () => {
  assert.equal((await ask("/frame.html?a=../b")).status, 200);
  const outside = ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml", "/..%2f..%2f..%2fetc/passwd", "//etc/passwd", "/..\\Cargo.toml"];
  // A folder's name may begin like the served one's.
  const folders = { "/": join(root, "web") };
  assert.equal(find(folders, "/../web-other/a.js"), undefined);
  for (const path of [...outside, "/absent", "/", "/%", "/%00", "/more/../frame-absent.html"]) {
    assert.equal((await ask(path)).status, 404, path);
  }
});

test("modules have the type without which browsers refuse them, and nothing is kept", async () => {
  const { headers } = await ask("/element.js");
  assert.deepEqual(
    [headers["content-type"], headers["cache-control"], headers["x-own"]],
    ["text/javascript; charset=utf-8", "no-store", "1"],
  );
});

test("the head of a file has no body, and nothing but reading is answered", async () => {
  assert.equal((await ask("/element.js", "HEAD")).body, "");
  assert.equal((await ask("/element.js", "POST")).status, 405);
});
