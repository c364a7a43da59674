// A place on a page where a widget will stand: the element, or a plain div. Its
// shadow root shows the page's own content until the widget is wanted and has
// come, and wherever it cannot run.

export const TAG = "teams-scope-explainer";
export const VERSION = "0.0.0";

// The space is kept from the beginning, so that the page does not move when
// the widget comes. The page's own rules for the host win over `:host`, so that
// all but `hidden` stands on the box inside, where no page's rule comes. The
// least heights lie just above those of the widget with nothing pasted, by its
// width, in a wide font (DejaVu Sans): a test (tests/page/embed/4-costs.mjs) says
// when they no longer do.
const CSS = `:host([hidden]){display:none!important}
:host>div{display:grid}
:host>div>*,.keep::before{grid-area:1/1;display:block;min-width:0}
.keep::before{content:"";padding-top:var(--tse-reserve,max(134em,256em - 212%,421em - 820%))}
[part=loading]{box-shadow:0 -3px var(--tse-accent,#3555cf)}`;

let style, loaded, told, last;

export class Place {
  // How the widget comes, in one go: replaced by tests.
  static load = async () => {
    const [widget, wasm] = await Promise.all([
      import("./widget.js"),
      // The build puts the hash in.
      fetch(new URL("./widget_bg.wasm", import.meta.url), { __proto__: null, integrity: "hash of ./widget_bg.wasm" }),
    ]);
    return widget.begin(wasm);
  };

  /** `prefix` stands before the names of the host's attributes. */
  constructor(host, prefix) {
    this.host = host;
    this.prefix = prefix;
    // Whatever the page put on `Object.prototype` is nobody's answer.
    this.kept = { __proto__: null };
    this.box = document.createElement("div");
    try {
      this.root = host.attachShadow({ mode: "open" });
      this.root.append(this.box);
      this.clear();
    } catch (error) {
      // A constructor may not fail, nor say so yet.
      this.broken = error;
    }
  }

  /** What the page says; what the reader did since then comes first. */
  get(name) {
    return this.kept[name] ?? this.host.getAttribute(this.prefix + name) ?? "";
  }

  get explanation() {
    return this.seat?.explanation() ?? null;
  }

  /** Shows the page's own content. */
  clear() {
    this.seat = undefined;
    this.box.replaceChildren(document.createElement("slot"));
    if (!style) (style = new CSSStyleSheet()).replaceSync(CSS);
    this.root.adoptedStyleSheets = [style];
  }

  /** The host is on the page. */
  come() {
    if (this.broken) return this.fail(this.broken);
    if (this.seat) return;
    this.stop?.();
    const start = () => this.start();
    const loading = this.get("loading");
    if (loading === "eager" || this.isLinked()) return start();
    if (loading === "interaction") {
      // Not on focus alone: who goes by with Tab has asked for nothing. Keys click, too.
      this.host.addEventListener("click", start);
      this.stop = () => this.host.removeEventListener("click", start);
    } else {
      this.box.className = "keep";
      const near = new IntersectionObserver((all) => all.some((one) => one.isIntersecting) && start(), {
        rootMargin: "400px",
      });
      near.observe(this.box);
      this.stop = () => near.disconnect();
    }
  }

  /** Whether the answer in the page's address is meant for this one: the first. */
  isLinked() {
    return location.hash.includes(TAG + "=") && document.querySelector(`${TAG},[data-${TAG}]`) === this.host;
  }

  /** The host may have left the page. A move takes it out and puts it back at once. */
  go() {
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.stop?.();
      this.seat?.leave();
    });
  }

  change(name, value) {
    if (name === "loading") {
      if (this.host.isConnected) this.come();
    } else {
      delete this.kept[name];
      this.seat?.change(name, value ?? "");
    }
  }

  async start() {
    this.stop?.();
    const { box } = this;
    box.className = "keep";
    const busy = setTimeout(() => {
      box.part = "loading";
      box.ariaBusy = true;
    }, 300);
    try {
      // One that comes later may have more luck.
      loaded ??= Place.load().catch((error) => {
        loaded = undefined;
        throw error;
      });
      const { sit } = await loaded;
      if (this.host.isConnected && !this.seat) {
        await sit(this);
        this.host.removeAttribute(this.prefix + "state");
      }
    } catch (error) {
      this.fail(error);
    }
    clearTimeout(busy);
    box.part = "";
    box.ariaBusy = null;
  }

  /** Shows the page's own content for good, and tells why, once for each cause. */
  async fail(error) {
    try {
      this.clear();
    } catch {
      // No shadow root, or no style sheets that a script makes.
    }
    this.box.className = "";
    this.host.setAttribute(this.prefix + "state", "failed");
    if (last !== error) {
      last = error;
      told = Place.tell(error);
    }
    const message = await told;
    this.host.dispatchEvent(new ErrorEvent("error", { error, message }));
  }

  static async tell(error) {
    const file = new URL("./failure.js", import.meta.url);
    const why = await import("./failure.js").then(
      ({ why }) => why(error),
      // Not even that comes.
      () =>
        fetch(file).then(
          ({ ok, status }) =>
            ok ? "script-src keeps it out #policy" : `${status} for ${file} #missing`,
          () => `no network or connect-src for ${file} #offline`,
        ),
    );
    const message = `<${TAG}> cannot run: ${why.replace(" #", ". See docs/embedding.md#")} (in the zip: embedding.txt)`;
    console.error(message, error);
    return message;
  }
}
