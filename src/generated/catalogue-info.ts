// Generated from package.json and data/sources.json. Do not edit: run "npm run generate".

/**
 * The version of the package, and the day on which its facts were last checked against their sources.
 *
 * @example
 * catalogueInfo.checked; // => "2026-11-23"
 */
export const catalogueInfo: { readonly version: string; readonly checked: string } = /* @__PURE__ */ Object.freeze({ version: "0.1.0", checked: "2026-11-23" });
