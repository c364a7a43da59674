// As docs/embedding.md has it.
module.exports = {
  title: "Help",
  url: "http://127.0.0.1",
  baseUrl: "/",
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
  scripts: [{ src: "/teams-scope-explainer/teams-scope-explainer.js", type: "module" }],
};
