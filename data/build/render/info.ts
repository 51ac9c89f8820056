import { literal } from "./literal.ts";

/** Renders what the catalogue says of itself. */
export function renderInfo(version: string, checked: string, asOf: string): string {
  return [
    '// Generated from package.json and data/sources.json. Do not edit: run "npm run generate".',
    "",
    "/**",
    " * The version of the package; the last day on which sources were seen, until which open ends hold (`asOf`): what ended since is not known; and",
    " * the day on which the facts were last compared with their sources (`checked`).",
    " *",
    " * @example",
    ` * catalogueInfo.asOf; // => ${JSON.stringify(asOf)}`,
    ` * catalogueInfo.checked; // => ${JSON.stringify(checked)}`,
    " */",
    `export const catalogueInfo: { readonly version: string; readonly asOf: string; readonly checked: string } = /* @__PURE__ */ Object.freeze(${literal({ version, asOf, checked })});`,
    "",
  ].join("\n");
}
