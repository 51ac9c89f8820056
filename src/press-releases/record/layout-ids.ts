// A page of each shape stands in `docs/reading-pages.md`.
const ids = [
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
] as const;

/** The shape of the page a record was read from. Example: `"node-nav"`. */
export type LayoutId = (typeof ids)[number];

/**
 * The shapes of pages that are read; `docs/reading-pages.md` shows each.
 *
 * @example
 * layoutIds.includes("listing-plain"); // => true
 */
export const layoutIds: readonly LayoutId[] = /* @__PURE__ */ Object.freeze(ids);
