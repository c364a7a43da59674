// The custom element. Until it is wanted it costs the page nothing: all but
// what decides when that is comes later (life.js, and the wasm).

import { Place, TAG, VERSION } from "./place.js";

// What each attribute is without a value; `lang` is a property of every element.
const DEFAULTS = { mode: "individual", scopes: "", loading: "lazy", theme: "auto" };
const ATTRIBUTES = ["lang", ...Object.keys(DEFAULTS)];

/**
 * Explains which Teams and calendar capabilities a pasted list of Microsoft permissions confers.
 *
 * @tagname teams-scope-explainer
 *
 * @attr {"individual"|"enterprise"} [mode=individual] - The mode to begin with.
 * @attr {string} [scopes] - The paste to begin with.
 * @attr {string} [lang] - A language tag. English is the only language so far.
 * @attr {"auto"|"light"|"dark"} [theme=auto] - `auto` follows the colour scheme in use where the element stands.
 * @attr {"lazy"|"eager"|"interaction"} [loading=lazy] - When the widget loads: when it comes near the part of the page that is seen, at once, or when the reader clicks something in it, be it by a key.
 * @attr {"failed"} state - Set by the element, never by the page: it cannot run, and its own content is shown instead.
 *
 * @fires {CustomEvent<Explanation>} explain - The reader did something that has a new answer. It bubbles, also out of shadow roots. `detail` is the answer (as `explanation`), never the text that was pasted.
 * @fires {ErrorEvent} error - It cannot run. `message` names the cause and the paragraph of docs/embedding.md (in the zip: embedding.txt) that mends it. It does not bubble.
 *
 * @slot - What is shown until the widget runs and wherever it cannot. Search engines and readers without JavaScript see it.
 *
 * @csspart widget - The whole widget.
 * @csspart ask - What the reader fills in, and what was read of it.
 * @csspart mode - One mode to choose: its button and its name.
 * @csspart paste - The field that takes the paste.
 * @csspart answer - The answer in short.
 * @csspart shape - The drawn shape before a capability: one for each verdict.
 * @csspart lane - One line of the answer: conferencing, or calendar.
 * @csspart pill - A short word for how something stands.
 * @csspart next - What to do next, and how.
 * @csspart capabilities - All capabilities.
 * @csspart capability - One capability, or several that stand together.
 * @csspart required - What the mode asks for, and how each permission stands.
 * @csspart extra - What was granted and is not asked for.
 * @csspart unrecognised - What was not recognised.
 * @csspart commands - The commands for an administrator to run.
 * @csspart share - The buttons that pass the answer on, and what came of them.
 * @csspart linked - Says that the answer came with a link.
 * @csspart notes - What else is good to know, with its sources.
 * @csspart foot - What holds for every answer, and the date of the facts.
 * @csspart loading - The element's content while the widget is loading, from 300 ms on.
 *
 * @cssproperty --tse-text - Text.
 * @cssproperty --tse-muted - Text of less weight, and the shapes of what cannot be done.
 * @cssproperty --tse-line - Lines between things and around them.
 * @cssproperty --tse-surface - The background.
 * @cssproperty --tse-raised - The background of what stands out a little: permission names, the choice of a mode, the foot.
 * @cssproperty --tse-accent - Links, buttons without a border, the focus, and the line above while the widget is loading.
 * @cssproperty --tse-can - What can be done: its shape, its line, its word.
 * @cssproperty --tse-can-surface - The background of that word, and of what was recognised in the paste.
 * @cssproperty --tse-attention - What wants attention: more is needed, or something was not recognised.
 * @cssproperty --tse-attention-surface - The background of that, and of the next step.
 * @cssproperty --tse-radius - The roundness of corners.
 * @cssproperty --tse-mono - The font of the paste, of permission names and of commands.
 * @cssproperty --tse-reserve - The least height, kept until the reader does something, so that the page does not move.
 */
// A server that renders pages may import this too: it has no elements.
export class TeamsScopeExplainer extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ATTRIBUTES;
  static version = VERSION;

  #place = new Place(this, "");

  connectedCallback() {
    // What was set before the tag was known hides the properties below.
    for (const name of ATTRIBUTES) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#place.come();
  }

  disconnectedCallback() {
    this.#place.go();
  }

  attributeChangedCallback(name, _, value) {
    this.#place.change(name, value);
  }

  /**
   * The answer as plain data (the contract's JSON); null until there is one.
   * @type {Explanation | null}
   */
  get explanation() {
    return this.#place.explanation;
  }
}

// Each attribute is a property as well.
for (const [name, otherwise] of Object.entries(DEFAULTS)) {
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

/** Registers the element, under another name if one is given. */
export function define(tag = TAG) {
  const there = customElements.get(tag);
  if (!there) {
    // A class can have but one name.
    customElements.define(tag, class extends TeamsScopeExplainer {});
  } else if (there.version !== VERSION) {
    console.warn(`<${tag}> is here in version ${there.version} already: ${VERSION} is not used.`);
  }
}
