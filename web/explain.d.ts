import type { Explanation } from "./explanation.js";

export { TeamsScopeExplainer, define } from "./teams-scope-explainer.js";
export type * from "./explanation.js";

/**
 * The answer to a pasted text, without a widget, in a page and in Node. It is
 * rejected with a RangeError where there is no such mode.
 */
export declare function explain(mode: "individual" | "enterprise", text: string): Promise<Explanation>;
