import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import { literal } from "./literal.ts";

/** Renders the ids that moved, with the id of the entry that lives today. */
export function renderRedirects(data: AuthoredData): string {
  const redirects = [...data.entries.values()].flat().filter(isRedirect);
  return [
    ...header("the redirects in data/*.json"),
    ...constant(
      "Ids that were given up, and the id under which the entry lives today.",
      "movedIds: Readonly<Record<string, string>>",
      Object.fromEntries(redirects.map(({ id, movedTo }) => [id, movedTo])),
    ),
  ].join("\n");
}

/** Renders the published spelling pairs: each other spelling with the one that searches use. */
export function renderSpellings({ spellings }: AuthoredData): string {
  const pairs = spellings.flatMap(({ spelling, alsoSpelled }) => alsoSpelled.map((other) => [other, spelling]));
  return [
    ...header("data/spellings.json"),
    ...constant(
      "Spellings that searches take for the same word, folded: each leads to the one that is compared.",
      "spellingPairs: Readonly<Record<string, string>>",
      Object.fromEntries(pairs),
    ),
  ].join("\n");
}

/** Renders the hyphens that searches do not see: the word before each, and how the word behind it may begin. */
export function renderCompounds({ compounds }: AuthoredData): string {
  return [
    ...header("data/compounds.json"),
    ...constant(
      "Words that go on behind a hyphen as one word, each with how they may go on; an empty text is any letter.",
      "compounds: Readonly<Record<string, string>>",
      Object.fromEntries(compounds.map(({ before, after }) => [before, after.join(" ")])),
    ),
  ].join("\n");
}

/**
 * Renders what codes of other systems stand for: the three letters of a State, and the aliases that are codes. A code that means two
 * entries leads nowhere.
 */
export function renderOtherCodes(data: AuthoredData): string {
  const codes = "Readonly<Record<string, string>>";
  return [
    ...header("the codes and aliases in data/*.json"),
    ...constant(
      "Codes of States that other systems use, with the one that is used here.",
      `otherStateCodes: ${codes}`,
      otherCodes(data, ["participating-states", "partners", "former-states"], /^[A-Z]{2,3}$/),
    ),
    ...constant(
      "Codes of languages that other systems use, with the one that is used here.",
      `otherLanguageCodes: ${codes}`,
      otherCodes(data, ["languages"], /^[a-z]{2,3}$/),
    ),
  ].join("\n");
}

interface CodedEntry extends AuthoredEntry {
  readonly alpha3?: string;
  readonly aliases?: readonly string[];
}

function otherCodes(data: AuthoredData, files: readonly string[], form: RegExp): Readonly<Record<string, string>> {
  const entries = files.flatMap((file) => data.entries.get(file) ?? []).filter((entry) => !isRedirect(entry));
  const ids = new Set(entries.map(({ id }) => id));
  const known = new Map<string, Set<string>>();
  for (const { id, alpha3, aliases = [] } of entries as readonly CodedEntry[]) {
    for (const code of [...(alpha3 === undefined ? [] : [alpha3]), ...aliases])
      if (form.test(code) && !ids.has(code)) known.set(code, (known.get(code) ?? new Set()).add(id));
  }
  return Object.fromEntries(
    [...known].flatMap(([code, means]) => (means.size === 1 ? [[code, [...means][0] as string]] : [])),
  );
}

/** Renders what the addresses of osce.org say: term numbers, sections, subdomains. What is only inferred stays in the data file. */
export function renderTerms({ terms }: AuthoredData): string {
  const sources = "Readonly<Record<string, SourceId>>";
  const unsure = terms.unverified.filter(({ field, key }) => field !== "sections" && terms[field]?.[key] !== undefined);
  return [
    ...header("data/osce-terms.json", 'import type { FieldOfWorkId, SourceId } from "../catalogue/types.ts";'),
    ...constant("Numbers of units in the filters of listings.", `unitTerms: ${sources}`, terms.units),
    ...constant(
      "Numbers of fields of work in the filters of listings.",
      "fieldTerms: Readonly<Record<string, FieldOfWorkId>>",
      terms.fields,
    ),
    ...constant(
      "Numbers whose meaning no label proves: seen in a public readme, or told by the content of the listing.",
      "unprovenTerms: readonly string[]",
      unsure.map(({ key }) => key),
    ),
    ...constant(
      "Sections of addresses of items, each with the unit whose it is.",
      `sectionSources: ${sources}`,
      terms.sections,
    ),
    ...constant(
      "Subdomains of osce.org, each with the unit whose it is.",
      `subdomainSources: ${sources}`,
      terms.subdomains,
    ),
  ].join("\n");
}

/** The first lines of a rendered module. */
export function header(source: string, ...imports: readonly string[]): string[] {
  return [`// Generated from ${source}. Do not edit: run "npm run generate".`, ...imports, ""];
}

/** The lines of one constant, a value a line, so that a change of one fact is a change of one line. */
export function constant(about: string, declaration: string, value: object): string[] {
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const rows = Array.isArray(value)
    ? value.map((item) => `  ${literal(item)},`)
    : Object.entries(value).map(([name, item]) => `  ${JSON.stringify(name)}: ${literal(item)},`);
  return [`/** ${about} */`, `export const ${declaration} = ${open}`, ...rows, `${close};`, ""];
}
