/** What else a consumer's program knows, and which files it holds. */
export interface Surroundings {
  readonly lib: readonly string[];
  readonly types: readonly string[];
  readonly files: readonly string[];
}

/** The program that uses the entries without zod. */
export const core: readonly string[] = ["core.mts", "core.cts"];
const all = [...core, "schemas.mts", "schemas.cts", "json-cjs.cts"];

/** By the words of the table. */
export const surroundings: Readonly<Record<string, Surroundings>> = {
  "without the DOM and Node: all but the schemas": { lib: ["ES2022"], types: [], files: core },
  "with the DOM: every entry": { lib: ["ES2022", "DOM"], types: [], files: all },
  "with the types of Node: every entry": { lib: ["ES2022"], types: ["node"], files: all },
};
