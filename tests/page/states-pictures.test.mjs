// How the main states look, at three widths and in both themes, against the
// pictures in `pictures/`. To renew them, look at them, and commit them:
//
//     RENEW=1 cargo xtask page pictures
//
// They are a third of the size and have few shades, which keeps them small and
// evens out how letters are drawn. Where the fonts of the machine are others than those of the pictures
// (any Debian with Chromium has those) the comparison skips, and says so.

import assert from "node:assert/strict";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { crc32, deflateSync } from "node:zlib";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { forAll, root } from "./harness.mjs";
import { STATES, open, pages, unfold } from "./states.mjs";

const FOLDER = join(root, "tests/page/pictures");
const RENEW = Boolean(process.env.RENEW);
/** How much of a picture may differ, and how much its height (in its own pixels). */
const TOLERANCE = { pixels: 0.01, height: 3 };
const WIDTHS = [360, 768, 1280];

const { chromium, site } = await forAll({ pages, args: ["--font-render-hinting=none", "--disable-lcd-text"] });
if (RENEW) {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
}

const SCALE = 3;
const SHADE = 16;

/** A third as wide and high: each pixel the mean of nine, in fewer shades. */
function reduce(picture) {
  const [width, height] = [picture.width, picture.height].map((size) => Math.floor(size / SCALE));
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let part = 0; part < 4; part++) {
        let sum = 0;
        for (let dy = 0; dy < SCALE; dy++) {
          for (let dx = 0; dx < SCALE; dx++) {
            sum += picture.data[((SCALE * y + dy) * picture.width + SCALE * x + dx) * 4 + part];
          }
        }
        const mean = sum / SCALE ** 2;
        small.data[(y * width + x) * 4 + part] = part === 3 ? 255 : Math.min(255, Math.round(mean / SHADE) * SHADE);
      }
    }
  }
  return small;
}

/** A PNG with a palette, which pngjs reads and does not write. */
function pack({ width, height, data }) {
  const palette = new Map();
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const colour = data.readUIntBE(at, 3);
      if (!palette.has(colour)) palette.set(colour, palette.size);
      lines[y * (width + 1) + 1 + x] = palette.get(colour);
    }
  }
  assert.ok(palette.size <= 256, `${palette.size} colours`);
  const chunk = (type, body) => {
    const out = Buffer.concat([Buffer.alloc(4), Buffer.from(type), body, Buffer.alloc(4)]);
    out.writeUInt32BE(body.length, 0);
    out.writeUInt32BE(crc32(out.subarray(4, -4)), out.length - 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.concat([...palette.keys()].map((colour) => Buffer.from([colour >> 16, (colour >> 8) & 255, colour & 255])));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk("IHDR", head),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** How wide the two fonts draw a line: the mark of the machine's fonts. */
async function fonts() {
  const page = await chromium.newPage();
  await page.goto(`${site.url}/state`);
  const widths = await page.evaluate(() =>
    ['16px "DejaVu Sans",sans-serif', '16px "DejaVu Sans Mono",monospace'].map((font) => {
      const pen = document.createElement("canvas").getContext("2d");
      pen.font = font;
      return Math.round(pen.measureText("OnlineMeetings.ReadWrite.All, the quick brown fox").width);
    }),
  );
  await page.close();
  return widths.join(" ");
}

async function compare(name, shot, context) {
  const got = reduce(PNG.sync.read(shot));
  const file = join(FOLDER, `${name}.png`);
  if (RENEW) {
    await writeFile(join(FOLDER, "fonts.txt"), `${await fonts()}\n`);
    return writeFile(file, pack(got));
  }
  const known = (await readFile(join(FOLDER, "fonts.txt"), "utf8")).trim();
  const here = await fonts();
  if (known !== here) return context.skip(`other fonts (${here}) than those of the pictures (${known})`);
  const kept = PNG.sync.read(await readFile(file));
  assert.equal(got.width, kept.width, "its width");
  assert.ok(Math.abs(got.height - kept.height) <= TOLERANCE.height, `height ${got.height}, was ${kept.height}`);
  const height = Math.min(got.height, kept.height);
  const rows = (picture) => picture.data.subarray(0, picture.width * height * 4);
  const odd = pixelmatch(rows(kept), rows(got), undefined, got.width, height, { threshold: 0.2 });
  const share = odd / (got.width * height);
  if (share > TOLERANCE.pixels) {
    const seen = join(root, "target", `${name}.png`);
    await mkdir(join(root, "target"), { recursive: true });
    await writeFile(seen, PNG.sync.write(got));
    assert.fail(`${(share * 100).toFixed(1)} % differ: see ${seen}; RENEW=1 cargo xtask page pictures renews`);
  }
}

async function picture(context, name, state, { width, theme, query, unfolded }) {
  const page = await chromium.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: 1 });
  try {
    await open(page, site.url, state, { theme, query });
    if (unfolded) await unfold(page);
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.blur());
    const shot = await page.locator("teams-scope-explainer").screenshot({ animations: "disabled", caret: "hide" });
    await compare(name, shot, context);
  } finally {
    await page.close();
  }
}

const kept = STATES.filter((state) => state.picture);
for (const state of kept) {
  for (const width of WIDTHS) {
    for (const theme of ["light", "dark"]) {
      const name = `${state.name}-${width}-${theme}`;
      test(name, (context) => picture(context, name, state, { width, theme }));
    }
  }
}

const all = STATES.find((state) => state.name === "all-open");
test("every shape, and every reason unfolded", (context) =>
  picture(context, "all-open", all, { width: 900, theme: "light", unfolded: true }));
test("restyled to a brand in five lines", (context) =>
  picture(context, "brand", STATES.find((state) => state.name === "ready-with-policy"), {
    width: 900,
    theme: "light",
    query: { class: "brand" },
  }));
test("from right to left", (context) =>
  picture(context, "right-to-left", STATES.find((state) => state.name === "ready-with-policy"), {
    width: 900,
    theme: "dark",
    query: { dir: "rtl" },
  }));

test("no picture is left of a state that is gone", async () => {
  const names = kept.flatMap((state) =>
    WIDTHS.flatMap((width) => ["light", "dark"].map((theme) => `${state.name}-${width}-${theme}.png`)),
  );
  const there = (await readdir(FOLDER)).filter((name) => name.endsWith(".png"));
  assert.deepEqual(there.sort(), [...names, "all-open.png", "brand.png", "right-to-left.png"].sort());
});
