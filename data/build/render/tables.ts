import { type AuthoredData, isRedirect } from "../load.ts";
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

/** Renders what the addresses of osce.org say: term numbers, sections, subdomains. What is only inferred stays in the data file. */
export function renderTerms({ terms }: AuthoredData): string {
  const ids = (values: Readonly<Record<string, string>>): string => literal(values);
  const unsure = terms.unverified.filter(({ field, key }) => field !== "sections" && terms[field]?.[key] !== undefined);
  return [
    '// Generated from data/osce-terms.json. Do not edit: run "npm run generate".',
    'import type { FieldOfWorkId, SourceId } from "../catalogue/types.ts";',
    "",
    "/** Numbers of units in the filters of listings. */",
    `export const unitTerms: Readonly<Record<string, SourceId>> = ${ids(terms.units)};`,
    "",
    "/** Numbers of fields of work in the filters of listings. */",
    `export const fieldTerms: Readonly<Record<string, FieldOfWorkId>> = ${ids(terms.fields)};`,
    "",
    "/** Numbers whose meaning no label proves: seen in a public readme, or told by the content of the listing. */",
    `export const unprovenTerms: readonly string[] = ${literal(unsure.map(({ key }) => key))};`,
    "",
    "/** Sections of addresses of items, each with the unit whose it is. */",
    `export const sectionSources: Readonly<Record<string, SourceId>> = ${ids(terms.sections)};`,
    "",
    "/** Subdomains of osce.org, each with the unit whose it is. */",
    `export const subdomainSources: Readonly<Record<string, SourceId>> = ${ids(terms.subdomains)};`,
    "",
  ].join("\n");
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
