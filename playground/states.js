// The states in which the widget can be met stand in states.json: the gallery
// shows them, and the tests of the page look at each of them.

/** The text that is pasted in a state; undefined where nothing is. */
export function textOf({ text, lines }) {
  if (!lines) return text;
  const more = Array.from({ length: lines.count }, (_, line) => lines.each.replaceAll("#", line));
  return text + more.join("\n");
}
