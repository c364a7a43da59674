// Where the machine has its browsers, and how Chromium is quiet.

import { accessSync } from "node:fs";

const PATHS = {
  chromium: ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"],
  firefox: ["/usr/bin/firefox-esr", "/usr/bin/firefox"],
  webkit: ["/usr/bin/WebKitWebDriver"],
};

/** What Chromium is started with: it does nothing that it is not asked for. */
export const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The program of an engine.
 *
 * @param {"chromium" | "firefox" | "webkit"} name
 */
export function installed(name) {
  const path = PATHS[name].find((path) => {
    try {
      accessSync(path);
      return true;
    } catch {
      return false;
    }
  });
  if (path) return path;
  const command = name === "chromium" ? "setup" : "test --browsers all";
  throw new Error(`no ${name}: run \`cargo xtask ${command}\`, which installs it`);
}
