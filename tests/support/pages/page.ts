import { readFileSync } from "node:fs";

/** The text of a page in `tests/fixtures/pages`. */
export const page = (name: string): string =>
  readFileSync(new URL(`../../fixtures/pages/${name}.txt`, import.meta.url), "utf8");
