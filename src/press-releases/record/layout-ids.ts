/** The shape of the page a record was read from. Example: `"node-nav"`. */
export type LayoutId =
  | "node-nav"
  | "node-skiplinks"
  | "node-newsitem"
  | "node-newsroom"
  | "node-newsroom-ru"
  | "node-section"
  | "node-resources"
  | "node-bare"
  | "listing-newsroom"
  | "listing-plain"
  | "listing-fom"
  | "listing-oscepa"
  | "aggregator"
  | "reliefweb"
  | "reliefweb-old";

/**
 * The shapes of pages that are read; `docs/reading-pages.md` shows each.
 *
 * @example
 * layoutIds.includes("listing-plain"); // => true
 */
export const layoutIds: readonly LayoutId[] = /* @__PURE__ */ Object.freeze([
  "node-nav",
  "node-skiplinks",
  "node-newsitem",
  "node-newsroom",
  "node-newsroom-ru",
  "node-section",
  "node-resources",
  "node-bare",
  "listing-newsroom",
  "listing-plain",
  "listing-fom",
  "listing-oscepa",
  "aggregator",
  "reliefweb",
  "reliefweb-old",
]);
