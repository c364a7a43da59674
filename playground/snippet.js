// What an author copies, for each kind of place: texts only, so that the tests
// make the same ones.

const TAG = "teams-scope-explainer";
const SCRIPT = `${TAG}.js`;

/**
 * What the author has chosen.
 *
 * @typedef {object} Settings
 * @property {string} place - a key of `PLACES`
 * @property {string} folder - the address of the folder
 * @property {boolean} pin - whether the browser is to compare hashes
 * @property {Record<string, string>} attributes
 * @property {Record<string, string>} properties - of CSS
 * @property {Record<string, object | string>} messages - in the author's own words
 * @property {string} version - of the package
 * @property {string} words - what stands between the tags
 * @property {Record<string, {integrity: string, source: string}>} files - as integrity.json has them
 *
 * @typedef {object} Part
 * @property {string} id
 * @property {string} where - where it goes, in a sentence
 * @property {string} [code] - what goes there
 */

const text = (value) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const quoted = (value) => `"${text(value).replaceAll('"', "&quot;").replaceAll("\n", "&#10;")}"`;
const attributes = (all, prefix = "") =>
  Object.entries(all)
    .map(([name, value]) => ` ${prefix}${name}=${quoted(value)}`)
    .join("");

/** The address of the folder as scripts and import maps take it. */
const folderOf = ({ folder }) => (/^(https?:\/)?[./]/.test(folder) ? "" : "./") + folder.replace(/\/*$/, folder && "/");

/** Where the folder lies, as a policy names it. */
function origin(settings) {
  const folder = folderOf(settings);
  return /^(https?:)?\/\//.test(folder) ? new URL(folder, "https://example.com").origin : undefined;
}

const button = ({ attributes }) =>
  attributes.loading === "interaction" ? '\n  <br /><button type="button">Check what was granted</button>' : "";

/** Own words, as data that no browser runs: `</script>` cannot stand in them. */
const messages = ({ messages }) =>
  Object.keys(messages).length
    ? `\n  <script type="application/json" slot="messages">\n${JSON.stringify(messages, null, 1).replaceAll("<", "\\u003c")}\n  </script>`
    : "";

const element = (settings) =>
  `<${TAG}${attributes(settings.attributes)}>${messages(settings)}\n  ${settings.words.trim()}${button(settings)}\n</${TAG}>`;

const div = (settings) =>
  `<div data-${TAG}${attributes(settings.attributes, "data-")}>${messages(settings)}\n  ${settings.words.trim()}${button(settings)}\n</div>`;

const plainScript = (settings) => `<script type="module" src=${quoted(folderOf(settings) + SCRIPT)}></script>`;

/** The files whose hashes the browser does not learn from ours: the scripts. */
function scripts({ files }) {
  return Object.entries(files).filter(([name, { source }]) => /-[0-9a-f]{8}\.js$/.test(name) && source !== "frame.js");
}

function importMap(settings) {
  const folder = folderOf(settings);
  const integrity = Object.fromEntries(scripts(settings).map(([name, file]) => [folder + name, file.integrity]));
  return JSON.stringify({ integrity }, null, 1);
}

const pinned = (settings) =>
  `<script type="importmap">${importMap(settings)}</script>\n<script type="module"${
    origin(settings) ? " crossorigin" : ""
  } integrity="${settings.files[SCRIPT].integrity}" src=${quoted(folderOf(settings) + SCRIPT)}></script>`;

const script = (settings) => (settings.pin ? pinned(settings) : plainScript(settings));

/** What a policy calls a script that stands in the page: its hash. */
async function hash(script) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(script));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** The rule of a style sheet with the author's own colours; undefined where there is none. */
export const css = (settings, selector = TAG) => {
  const rows = Object.entries(settings.properties).map(([name, value]) => `  ${name}: ${value};\n`);
  return rows.length ? `${selector} {\n${rows.join("")}}` : undefined;
};

const style = (settings, where, selector = TAG) => {
  const code = css(settings, selector);
  return code && { id: "style", where, code };
};

async function policy(settings) {
  const from = origin(settings) ?? "'self'";
  const map = settings.pin ? ` ${await hash(importMap(settings))}` : "";
  return {
    id: "policy",
    where: "If your site sends a content security policy, it needs at least this.",
    code: `script-src ${from} 'wasm-unsafe-eval'${map}; connect-src ${from}`,
  };
}

const files = ({ version }, where) => ({ id: "files", where: `Unpack \`${TAG}-${version}.zip\`, and put its folder ${where}` });

const headers = (settings) =>
  origin(settings) && {
    id: "headers",
    where: `The folder lies on another server than the page: ${origin(settings)} must send this header with its files.`,
    code: "Access-Control-Allow-Origin: *",
  };

const REST = "Change the words between the tags as you like: readers see them until the widget runs, and wherever it cannot.";

/** The kinds of places: what each is called, the settings that have no meaning
 * there, and the parts that are copied. */
export const PLACES = {
  html: {
    label: "a page of HTML",
    parts: (it) => [
      files(it, "where your site keeps files such as pictures: at the address above."),
      { id: "head", where: "In the head of the page.", code: script(it) },
      { id: "element", where: `Where the widget is to stand. ${REST}`, code: element(it) },
      style(it, "In your style sheet, or between `<style>` and `</style>` in the head."),
      policy(it),
      headers(it),
    ],
  },
  docusaurus: {
    label: "Markdown: Docusaurus",
    without: ["pin"],
    parts: (it) => [
      files(it, "into `static/`."),
      {
        id: "config",
        where: "In `docusaurus.config.js`, once.",
        code: `scripts: [{ src: ${JSON.stringify(folderOf(it) + SCRIPT)}, type: "module" }],`,
      },
      { id: "element", where: `In the page. ${REST}`, code: `<div>\n${element(it)}\n</div>` },
      style(it, "In `src/css/custom.css`."),
      policy(it),
      headers(it),
    ],
  },
  mkdocs: {
    label: "Markdown: MkDocs",
    without: ["pin"],
    parts: (it) => [
      files(it, "into `docs/`."),
      {
        id: "config",
        where: "In `mkdocs.yml`, once.",
        // Its addresses begin at the site's own root.
        code: `extra_javascript:\n  - path: ${(folderOf(it) + SCRIPT).replace(/^\.?\/(?!\/)/, "")}\n    type: module`,
      },
      { id: "element", where: `In the page. ${REST}`, code: `<div>\n${element(it)}\n</div>` },
      style(it, "In a style sheet that `extra_css` in `mkdocs.yml` names."),
      policy(it),
      headers(it),
    ],
  },
  hugo: {
    label: "Markdown: Hugo",
    without: ["pin"],
    parts: (it) => [
      files(it, "into `static/`."),
      {
        id: "config",
        where: "In `hugo.toml`, once, so that Hugo leaves HTML in Markdown.",
        code: "[markup.goldmark.renderer]\nunsafe = true",
      },
      { id: "element", where: `In the page. ${REST}`, code: `<div>\n${script(it)}\n${element(it)}\n</div>` },
      style(it, "In your theme's style sheet."),
      policy(it),
      headers(it),
    ],
  },
  zendesk: {
    label: "Zendesk Guide, or another editor that strips tags",
    parts: (it) => [
      files(it, "on a server of yours. The address above must be a whole one, such as `https://example.com/teams-scope-explainer/`."),
      { id: "head", where: "In the theme: `document_head.hbs`.", code: script(it) },
      { id: "element", where: `In the article, by "Source code". ${REST}`, code: div(it) },
      style(it, "In the theme: `style.css`.", `[data-${TAG}]`),
      policy(it),
      headers(it),
    ],
  },
  iframe: {
    label: "an editor that allows only iframes",
    // The page's style sheet does not reach into it, and it loads as frames do.
    without: ["loading", "properties", "messages", "pin"],
    parts: (it) => [
      files(it, "on a server of yours: at the address above."),
      { id: "element", where: "In the page.", code: frame(it) },
      {
        id: "host",
        where: "If the page can have a script: this one keeps the frame as high as its content.",
        code: `<script type="module" src=${quoted(`${folderOf(it)}frame-host.js`)}></script>`,
      },
      {
        id: "policy",
        where: "If the page has a content security policy, it needs at least this.",
        code: `frame-src ${origin(it) ?? "'self'"}; script-src ${origin(it) ?? "'self'"}`,
      },
    ],
  },
};

function frame(settings) {
  const query = new URLSearchParams(settings.attributes).toString();
  const address = `${folderOf(settings)}frame.html${query && `?${query}`}`;
  return `<iframe src=${quoted(address)} title="Check your Microsoft permissions" width="100%" height="900" loading="lazy"></iframe>`;
}

/** The settings that count in their place: some have no meaning there. */
export function effective(settings) {
  const { without = [] } = PLACES[settings.place];
  const attributes = Object.entries(settings.attributes).filter(([name]) => !without.includes(name));
  return {
    ...settings,
    attributes: Object.fromEntries(attributes),
    properties: without.includes("properties") ? {} : settings.properties,
    messages: without.includes("messages") ? {} : settings.messages,
    pin: settings.pin && !without.includes("pin"),
  };
}

/**
 * What is to be done, in its order.
 *
 * @param {Settings} settings
 * @returns {Promise<Part[]>}
 */
export async function snippet(settings) {
  const parts = PLACES[settings.place].parts(effective(settings));
  return (await Promise.all(parts)).filter(Boolean);
}
