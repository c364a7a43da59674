// What is heard in the widget beside Yew: buttons that pass the answer on, files
// that are dropped, an answer in the page's address. All that it takes to do
// something about it loads then (share.js).

const share = () => import("./share.js");

/**
 * @param {HTMLElement} root - what the widget stands in
 * @param {import("./share.js").Context} context
 */
export function listen(root, context) {
  root.addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-share]");
    if (button) (await share()).share(root, button, context);
  });
  root.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) event.preventDefault();
  });
  root.addEventListener("drop", async (event) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    (await share()).take(root, file, context);
  });
}

/** Shows the answer that the page's address holds. */
export const follow = async (root, context) => (await share()).follow(root, context);
