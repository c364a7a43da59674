// The page in an iframe: its address says what the attributes of the element
// would, and it tells its height to the page that shows it (frame-host.js there).

const TAG = "teams-scope-explainer";
const element = document.querySelector(TAG);
const query = new URLSearchParams(location.search);
for (const [name, value] of query) {
  // A frame has nothing of its own to click: it loads when it is near, or at once.
  const idle = name === "loading" && value === "interaction";
  if (["mode", "scopes", "lang", "theme", "loading", "heading-level"].includes(name) && !idle) element.setAttribute(name, value);
}
// What is seen around the widget is of its theme. "auto" is no value of this, and changes nothing.
document.documentElement.style.colorScheme = query.get("theme");

// A height tells nothing about the reader, so that anybody may know it.
const tell = () => {
  const { height } = document.body.getBoundingClientRect();
  parent.postMessage({ [TAG]: { height: Math.ceil(height) } }, "*");
};
// The body's height follows its content, not the window: it goes down as well.
new ResizeObserver(tell).observe(document.body);
// A host that came later asks.
addEventListener("message", ({ source, data }) => {
  if (source === parent && data?.[TAG] === "height") tell();
});
