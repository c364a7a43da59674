// For the page that shows frame.html in an iframe: it gives the iframe the
// height of its content. It believes an iframe only about itself.

const TAG = "teams-scope-explainer";
const frames = () => [...document.querySelectorAll("iframe[src*='frame.html']")];
const origin = (frame) => new URL(frame.src).origin;

addEventListener("message", (event) => {
  const height = event.data?.[TAG]?.height;
  const frame = frames().find((frame) => frame.contentWindow === event.source);
  if (frame && event.origin === origin(frame) && height > 0 && height < 100_000) frame.style.height = `${height}px`;
});
// Frames that loaded before this script told their height when nobody heard it: ask them.
for (const frame of frames()) frame.contentWindow.postMessage({ [TAG]: "height" }, origin(frame));
