// Generated from package.json and data/sources.json. Do not edit: run "npm run generate".

/**
 * The version of the package; the last day on which sources were seen, until which open ends hold (`asOf`): what ended since is not known; and
 * the day on which the facts were last compared with their sources (`checked`).
 *
 * @example
 * catalogueInfo.asOf; // => "2026-02-12"
 * catalogueInfo.checked; // => "2026-11-23"
 */
export const catalogueInfo: { readonly version: string; readonly asOf: string; readonly checked: string } = /* @__PURE__ */ Object.freeze({ version: "0.2.0", asOf: "2026-02-12", checked: "2026-11-23" });
