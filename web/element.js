// The custom element. Until it is wanted it costs the page nothing: all but
// what decides when that is comes later (life.js, and the wasm).

import { Place, TAG, VERSION } from "./place.js";

// What each attribute is without a value; `lang` is a property of every element.
const DEFAULTS = { mode: "individual", scopes: "", loading: "lazy", theme: "auto", "heading-level": "3" };
const ATTRIBUTES = ["lang", ...Object.keys(DEFAULTS)];
/** The property of an attribute. */
const property = (name) => name.replace("-l", "L");

/**
 * Explains which Teams and calendar capabilities a pasted list of Microsoft permissions confers.
 *
 * @tagname teams-scope-explainer
 *
 * @attr {"individual"|"enterprise"} [mode=individual] - The mode to begin with. Without it, a paste that is wholly of the other mode's kind switches, and says so.
 * @attr {string} [scopes] - The paste to begin with.
 * @attr {string} [lang] - The language, as a tag; one that there is not is English. Without it, that of the page where the element stands, or else of the browser.
 * @attr {"auto"|"light"|"dark"} [theme=auto] - `auto` follows the colour scheme in use where the element stands.
 * @attr {"lazy"|"eager"|"interaction"} [loading=lazy] - When the widget loads: when it comes near the part of the page that is seen, at once, or when the reader clicks something in it, be it by a key.
 * @attr {"1"|"2"|"3"|"4"|"5"|"6"} [heading-level=3] - The level of the answer's heading; headings below it go down from there.
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
 * @csspart reading - The list of what was read, in which it can be corrected.
 * @csspart grant - One permission of that list.
 * @csspart unrecognised - A piece that was not recognised.
 * @csspart answer - The answer in short.
 * @csspart headline - The answer in two sentences: the heading.
 * @csspart changes - What changed since a kept answer, or by corrections.
 * @csspart lane - One way of the picture: to Teams meetings, or to calendars.
 * @csspart pill - A short word for how something stands.
 * @csspart steps - What to do.
 * @csspart step - One thing to do.
 * @csspart commands - The commands for an administrator to run.
 * @csspart capabilities - All capabilities.
 * @csspart capability - One capability, or several that stand together.
 * @csspart shape - The drawn shape before a capability: one for each verdict.
 * @csspart required - What the mode asks for, and how each permission stands.
 * @csspart extra - What is more than needed.
 * @csspart notes - What else is good to know, with its sources.
 * @csspart share - The buttons that pass the answer on, and what came of them.
 * @csspart linked - Says that the answer came with a link.
 * @csspart foot - What holds for every answer, and the date of the facts.
 * @csspart loading - The element's content while the widget is loading, from 300 ms on.
 *
 * @cssproperty {<color>} [--tse-text=light-dark(#1b2430, #e6ebf0)] - Text.
 * @cssproperty {<color>} [--tse-muted=light-dark(#566374, #9fabb9)] - Text of less weight, and the shapes of what cannot be done.
 * @cssproperty {<color>} [--tse-line=light-dark(#d9e0e8, #2d3742)] - Lines between things and around them.
 * @cssproperty {<color>} [--tse-surface=light-dark(#fff, #151b21)] - The background.
 * @cssproperty {<color>} [--tse-raised=light-dark(#f5f7f9, #1c242c)] - The background of what stands out a little: the answer, permission names, the foot.
 * @cssproperty {<color>} [--tse-accent=light-dark(#3555cf, #a3b6ff)] - Links, buttons without a border, the focus, and the line above while the widget is loading.
 * @cssproperty {<color>} [--tse-can=light-dark(#0b6b66, #5fd0c5)] - What can be done, and what was granted: its shape, its line, its word.
 * @cssproperty {<color>} [--tse-can-surface=light-dark(#e2f3f1, #12312f)] - The background of that word, and of what was recognised in the paste.
 * @cssproperty {<color>} [--tse-attention=light-dark(#855000, #f2b84b)] - What wants attention: more is needed, more is there than needed, or something is not clear.
 * @cssproperty {<color>} [--tse-attention-surface=light-dark(#fff3dc, #33270d)] - The background of that.
 * @cssproperty {<length>} [--tse-radius=12px] - The roundness of corners.
 * @cssproperty [--tse-mono=ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace] - The font of the paste, of permission names and of commands.
 * @cssproperty {<length-percentage>} [--tse-reserve=max(134em,256em - 212%,421em - 820%)] - The least height, kept until the reader does something, so that the page does not move.
 */
// A server that renders pages may import this too: it has no elements.
export class TeamsScopeExplainer extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ATTRIBUTES;
  static version = VERSION;

  #place = new Place(this, "");

  connectedCallback() {
    // What was set before the tag was known hides the properties below.
    for (const name of ATTRIBUTES.map(property)) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#place.come();
  }

  /**
   * Messages in the author's own words, by their names (docs/messages.md). Those that the
   * element holds itself, in a `<script type="application/json" slot="messages">`, come first.
   * @type {Messages | undefined}
   */
  // What was set before the tag was known stays; life.js hears of what is set later.
  messages = this.messages;

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
  Object.defineProperty(TeamsScopeExplainer.prototype, property(name), {
    __proto__: null,
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
    console.warn(`<${tag}> is version ${there.version}, not ${VERSION}.`);
  }
}
