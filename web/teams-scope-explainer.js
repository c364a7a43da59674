// The custom element. It registers its tag and, until the element is wanted,
// costs the page nothing: the wasm loads once, however many elements there are.
// What stands between the tags is shown until then, and whenever it cannot run.

const TAG = "teams-scope-explainer";
const file = (name) => new URL(name, import.meta.url).href;
const base = sheet(":host{display:block}:host([hidden]){display:none}");
const alive = new Set();
let loaded;

function sheet(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

async function get(name) {
  const response = await fetch(file(name));
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response;
}

/**
 * Explains which Teams and calendar capabilities a pasted list of permissions confers.
 *
 * @attr mode - `individual` or `enterprise`
 * @attr scopes - the text to begin with
 * @attr lang - the language
 * @attr theme - `auto`, `light` or `dark`
 * @attr loading - `lazy` (when it comes near), `eager`, `interaction`
 * @fires explain - a new answer to what the reader did; its detail is the answer
 * @fires error - it cannot run; the attribute `state` is `failed`
 */
export class TeamsScopeExplainer extends HTMLElement {
  static observedAttributes = ["mode", "scopes", "lang", "loading"];
  // How the wasm comes: replaced by tests and by pages that bundle it.
  static load = async () => {
    // All at once; the glue compiles the wasm while it comes.
    const wasm = get("./widget_bg.wasm");
    const [glue, css] = await Promise.all([
      import(file("./widget.js")).then((glue) => glue.default({ module_or_path: wasm }).then(() => glue)),
      get("./widget.css").then((response) => response.text()),
      wasm,
    ]);
    return { mount: glue.mount, equip: glue.equip, css };
  };
  // The readers of all formats: they come with the first paste that is no plain list.
  static reader = async () => {
    const glue = await import(file("./reader.js"));
    await glue.default({ module_or_path: get("./reader_bg.wasm") });
    return glue;
  };
  // Tables that only some texts need: ids, and the sentences of consent prompts.
  static table = async (name) => {
    const table = await get(name === "ids" ? "./ids.bin" : `./${name}.tsv`);
    return new Uint8Array(await table.arrayBuffer());
  };
  // What a stack trace through the wasm (Chromium keeps but ten frames) or its
  // glue holds.
  static trace = file("./widget");

  // A trap inside the wasm stops every widget of the page: all show what stands
  // between their tags. It can surface in any callback, so the window hears it.
  static {
    addEventListener("error", ({ error }) => {
      const ours = () => `${error.stack}`.includes(TeamsScopeExplainer.trace);
      if (error instanceof WebAssembly.RuntimeError && ours()) TeamsScopeExplainer.#failAll(error);
    });
  }

  // Each comes once for the page; then all read again what needed it.
  static #came = new Map();

  static #want(name) {
    if (!this.#came.has(name)) this.#came.set(name, this.#bring(name));
    return this.#came.get(name);
  }

  static async #bring(name) {
    try {
      if (name === "reader") {
        const [{ equip }, reader] = await Promise.all([loaded, this.reader()]);
        equip(reader.read);
        this.#tell((mounted) => mounted.again());
        return reader;
      }
      const [{ stock }, table] = await Promise.all([this.#came.get("reader"), this.table(name)]);
      stock(name, table);
      this.#tell((mounted) => mounted.again());
    } catch (error) {
      // The answer says what was not understood; the next text asks again.
      this.#came.delete(name);
      console.warn(`<${TAG}> could not load what this text needs.`, error);
      if (name === "reader") this.#tell((mounted) => mounted.giveUp());
    }
  }

  static #tell(what) {
    for (const element of [...alive]) element.#call(what);
  }

  static #failAll(error) {
    // Nor can the module be used again.
    loaded = Promise.reject(error);
    loaded.catch(() => {});
    for (const element of [...alive]) element.#fail(error);
  }

  #root = this.attachShadow({ mode: "open" });
  #wanted;
  #mounted;
  #kept = {};

  constructor() {
    super();
    this.#root.append(document.createElement("slot"));
    this.#root.adoptedStyleSheets = [base];
    // The page's hotkeys see the element, not its text area: keys stay inside.
    for (const type of ["keydown", "keypress", "keyup"]) {
      this.#root.addEventListener(type, (event) => {
        if (event.key !== "Escape" && event.key !== "Tab") event.stopPropagation();
      });
    }
  }

  connectedCallback() {
    if (!this.#mounted) this.#await();
  }

  disconnectedCallback() {
    // A move takes it out and puts it back at once: nothing is lost then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  attributeChangedCallback(name, _, value) {
    if (name === "loading") {
      if (this.isConnected && !this.#mounted) this.#await();
      return;
    }
    delete this.#kept[name];
    this.#call((mounted) => {
      if (name === "mode") mounted.choose(value ?? "");
      if (name === "scopes") mounted.paste(value ?? "");
      if (name === "lang") mounted.speak(value ?? "");
    });
  }

  /** The answer as plain data; null until there is one. */
  get explanation() {
    return this.#call((mounted) => mounted.explanation()) ?? null;
  }

  #await() {
    this.#wanted?.();
    if (this.loading === "eager" || this.#isLinked()) {
      this.#mount();
    } else if (this.loading === "interaction") {
      const mount = () => this.#mount();
      const types = ["pointerenter", "focusin", "click"];
      for (const type of types) this.addEventListener(type, mount);
      this.#wanted = () => {
        for (const type of types) this.removeEventListener(type, mount);
      };
    } else {
      const near = new IntersectionObserver(
        (entries) => entries.some((entry) => entry.isIntersecting) && this.#mount(),
        { rootMargin: "400px" },
      );
      near.observe(this);
      this.#wanted = () => near.disconnect();
    }
  }

  // The answer of the page's address is for the first element.
  #isLinked() {
    return location.hash.includes("teams-scope-explainer=") && document.querySelector(TAG) === this;
  }

  // What is heard beside the widget itself.
  async #listen(root) {
    const context = {
      reader: () => TeamsScopeExplainer.#want("reader"),
      lang: () => this.lang,
      answer: () => this.explanation,
      open: (mode, record) => this.#call((mounted) => mounted.open(mode, record)),
    };
    try {
      const { follow, listen } = await import("./listen.js");
      listen(root, context);
      if (this.#isLinked()) follow(root, context);
      addEventListener("hashchange", () => root.isConnected && this.#isLinked() && follow(root, context));
    } catch (error) {
      console.warn(`<${TAG}> could not load what passes an answer on.`, error);
    }
  }

  async #mount() {
    this.#wanted?.();
    try {
      loaded ??= TeamsScopeExplainer.load().then(({ css, ...glue }) => ({ ...glue, style: sheet(css) }));
      const { mount, style } = await loaded;
      if (!this.isConnected || this.#mounted) return;
      // A fresh root each time: Yew leaves its listeners on it.
      const root = document.createElement("div");
      this.#root.replaceChildren(root);
      this.#root.adoptedStyleSheets = [base, style];
      alive.add(this);
      this.#mounted = mount(
        root,
        this.#kept.mode ?? this.mode,
        this.#kept.scopes ?? this.scopes,
        this.lang,
        (detail) => {
          this.dispatchEvent(new CustomEvent("explain", { bubbles: true, composed: true, detail }));
        },
        (name) => TeamsScopeExplainer.#want(name),
      );
      this.removeAttribute("state");
      this.#listen(root);
    } catch (error) {
      this.#fail(error);
    }
  }

  #unmount() {
    this.#wanted?.();
    if (!this.#mounted) return;
    // An element that comes back later goes on where it was.
    this.#kept = {
      mode: this.#root.querySelector("input:checked")?.value,
      scopes: this.#root.querySelector("textarea")?.value,
    };
    this.#call((mounted) => mounted.destroy());
    this.#clear();
  }

  #clear() {
    this.#mounted = undefined;
    alive.delete(this);
    this.#root.replaceChildren(document.createElement("slot"));
    this.#root.adoptedStyleSheets = [base];
  }

  #call(what) {
    try {
      return this.#mounted && what(this.#mounted);
    } catch (error) {
      TeamsScopeExplainer.#failAll(error);
    }
  }

  // Shows what stands between the tags, and tells the page.
  #fail(error) {
    this.#clear();
    this.setAttribute("state", "failed");
    console.error(`<${TAG}> cannot run, so its content is shown instead.`, error);
    this.dispatchEvent(new ErrorEvent("error", { error, message: `${error?.message ?? error}` }));
  }
}

for (const [name, otherwise] of [["mode", "individual"], ["scopes", ""], ["theme", "auto"], ["loading", "lazy"]]) {
  Object.defineProperty(TeamsScopeExplainer.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name) ?? otherwise;
    },
    set(value) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

if (!customElements.get(TAG)) customElements.define(TAG, TeamsScopeExplainer);
