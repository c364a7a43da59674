// The settings of the widget, made from the element's contract
// (custom-elements.json): what is added there appears here by itself.

/** An element with properties and content. */
export function make(tag, properties = {}, ...content) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
}

/** A text of the contract: what stands between back-ticks is code. */
export const prose = (text) =>
  text.split("`").map((piece, at) => (at % 2 ? make("code", { textContent: piece }) : piece));

/** The values that a type names, and whether it takes others: `"a"|"b"|string`. */
export function choices(type = "") {
  const all = type.split("|").map((value) => value.trim());
  const values = all.map((value) => value.match(/^"(.*)"$/)?.[1]).filter((value) => value !== undefined);
  return { values, open: values.length < all.length };
}

let count = 0;

/** A field with its name above it and what the contract says of it below. */
function labelled(name, description, field) {
  const id = `setting-${++count}`;
  const hint = make("small", { id: `${id}-hint` }, ...prose(description));
  field.id = id;
  field.setAttribute("aria-describedby", hint.id);
  return make("div", { className: "setting" }, make("label", { htmlFor: id, textContent: name }), field, hint);
}

/**
 * The control of an attribute. One that is not set is left to the element.
 *
 * @param {object} attribute - as the contract has it
 * @param {(name: string, value: string) => void} set - told of each change; nothing is ""
 */
export function attribute({ name, type, default: otherwise, description = "" }, set) {
  const { values, open } = choices(type?.text);
  const options = values.map((value) => new Option(value, value));
  let field, list;
  if (!open) {
    const none = otherwise === undefined ? "not set" : `not set (${otherwise})`;
    field = make("select", {}, new Option(none, ""), ...options);
  } else if (values.length) {
    list = make("datalist", { id: `values-of-${name}` }, ...options);
    field = make("input", { spellcheck: false, autocomplete: "off" });
    field.setAttribute("list", list.id);
  } else {
    field = make("textarea", { rows: 1, spellcheck: false });
  }
  field.name = name;
  field.addEventListener("input", () => set(name, open ? field.value.trim() : field.value));
  const control = labelled(name, description, field);
  if (list) control.append(list);
  return control;
}

/**
 * The control of a custom property.
 *
 * @param {object} property - as the contract has it
 * @param {(name: string, value: string) => void} set - told of each change; nothing is ""
 */
export function property({ name, syntax, default: otherwise = "", description = "" }, set) {
  if (syntax === "<color>") return colours(name, otherwise, description, set);
  const field = make("input", { name, placeholder: otherwise, spellcheck: false, autocomplete: "off" });
  field.addEventListener("input", () => {
    const value = field.value.trim();
    const wrong = value !== "" && !fits(syntax, value);
    field.ariaInvalid = wrong;
    set(name, wrong ? "" : value);
  });
  return labelled(name, description, field);
}

/** Whether a value is one, as far as the browser can tell. */
function fits(syntax, value) {
  const like = { "<length>": "width", "<length-percentage>": "width" }[syntax] ?? "font-family";
  return CSS.supports(like, value);
}

const SCHEMES = ["light", "dark"];

/** The control of a colour: one for each colour scheme. */
function colours(name, otherwise, description, set) {
  const both = /^light-dark\(([^,]*),([^,]*)\)$/.exec(otherwise);
  const before = both ? both.slice(1).map((colour) => hex(colour.trim())) : [hex(otherwise), hex(otherwise)];
  const now = [...before];
  const tell = () => {
    const same = now.every((colour, at) => colour === before[at]);
    set(name, same ? "" : `light-dark(${now.join(", ")})`);
  };
  const pairs = SCHEMES.map((scheme, at) => {
    const label = `${name}, ${scheme}`;
    const swatch = make("input", { type: "color", defaultValue: before[at], name: `${name} ${scheme}`, ariaLabel: label });
    const text = make("input", { defaultValue: before[at], ariaLabel: `${label}, as text`, spellcheck: false, autocomplete: "off" });
    swatch.addEventListener("input", () => {
      text.value = now[at] = swatch.value;
      text.ariaInvalid = false;
      tell();
    });
    text.addEventListener("input", () => {
      const colour = hex(text.value.trim());
      text.ariaInvalid = !colour;
      swatch.value = now[at] = colour || before[at];
      tell();
    });
    return make("span", { className: "pair" }, make("small", { textContent: scheme }), swatch, text);
  });
  const hint = make("small", {}, ...prose(description));
  return make("fieldset", { className: "setting" }, make("legend", { textContent: name }), ...pairs, hint);
}

/** A colour with six digits, or "" where it is none. */
function hex(colour) {
  if (!CSS.supports("color", colour)) return "";
  const pen = document.createElement("canvas").getContext("2d");
  pen.fillStyle = colour;
  return /^#[0-9a-f]{6}$/.test(pen.fillStyle) ? pen.fillStyle : "";
}
