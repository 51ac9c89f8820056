/** What else a consumer's program knows, and which files it holds. */
export interface Surroundings {
  readonly lib: readonly string[];
  readonly types: readonly string[];
  readonly files: readonly string[];
}

/** The program that uses the entries without zod. */
export const core: readonly string[] = ["core.mts", "core.cts"];
const all = [...core, "schemas.mts", "schemas.cts", "json-cjs.cts"];

/** The program with the types of Node, by which releases of zod are told apart. */
export const besideNode: Surroundings = { lib: ["ES2022"], types: ["node"], files: all };

/** By the words of the table. */
export const surroundings: Readonly<Record<string, Surroundings>> = {
  "every entry except the schemas, without the DOM and Node": { lib: ["ES2022"], types: [], files: core },
  "every entry, with the DOM": { lib: ["ES2022", "DOM"], types: [], files: all },
  "every entry, with the types of Node": besideNode,
};
