// What the widget is measured beside: the shortest JavaScript that looks names
// up in the same table and lists what they open. It reads lists only, knows no
// kinds, conditions, reasons or sources, and marks nothing.

export function page(table) {
  const rows = table.split("\n").filter((line) => line && !line.startsWith("#"));
  const opens = Object.fromEntries(rows.map((row) => [row.split("\t")[0].toLowerCase(), row.split("\t")[2] ?? ""]));
  return `<!doctype html><title>baseline</title><textarea></textarea><ul></ul><script type="module">
const opens = new Map(Object.entries(${JSON.stringify(opens)}));
const area = document.querySelector("textarea");
const list = document.querySelector("ul");
area.oninput = () => {
  const open = new Map();
  for (const name of area.value.split(/[\\s,;]+/)) {
    for (const id of opens.get(name.toLowerCase())?.split(",") ?? []) if (id) open.set(id, name);
  }
  list.replaceChildren(...[...open].map(([id, name]) => {
    const row = document.createElement("li");
    row.textContent = id + ": " + name;
    return row;
  }));
  document.dispatchEvent(new Event("explain"));
};
document.body.dataset.ready = "";
</script>`;
}
