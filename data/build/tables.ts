import { type AuthoredData, isRedirect } from "./load.ts";
import { literal } from "./render.ts";

/** Renders the ids that moved, with the id of the entry that lives today. */
export function renderRedirects(data: AuthoredData): string {
  const redirects = [...data.entries.values()].flat().filter(isRedirect);
  return table(
    "the redirects in data/*.json",
    "Ids that were given up, and the id under which the entry lives today.",
    "movedIds",
    Object.fromEntries(redirects.map(({ id, movedTo }) => [id, movedTo])),
  );
}

/** Renders the published spelling pairs: each other spelling with the one that searches use. */
export function renderSpellings({ spellings }: AuthoredData): string {
  return table(
    "data/spellings.json",
    "Spellings that searches take for the same word, folded: each leads to the one that is compared.",
    "spellingPairs",
    Object.fromEntries(spellings.flatMap(({ spelling, alsoSpelled }) => alsoSpelled.map((other) => [other, spelling]))),
  );
}

/** A module of one look-up table. */
export function table(source: string, about: string, name: string, values: Readonly<Record<string, string>>): string {
  return [
    `// Generated from ${source}. Do not edit: run "npm run generate".`,
    "",
    `/** ${about} */`,
    `export const ${name}: Readonly<Record<string, string>> = ${literal(values)};`,
    "",
  ].join("\n");
}
