import { literal } from "./literal.ts";

/** Renders what the catalogue says of itself. */
export function renderInfo(version: string, checked: string): string {
  return [
    '// Generated from package.json and data/sources.json. Do not edit: run "npm run generate".',
    "",
    "/**",
    " * The version of the package, and the day on which its facts were last checked against their sources.",
    " *",
    " * @example",
    ` * catalogueInfo.checked; // => ${JSON.stringify(checked)}`,
    " */",
    `export const catalogueInfo: { readonly version: string; readonly checked: string } = /* @__PURE__ */ Object.freeze(${literal({ version, checked })});`,
    "",
  ].join("\n");
}
