import { fieldOf } from "../checks/read-path.ts";
import { collections } from "../collections.ts";
import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import { sourceKinds } from "../source-kinds.ts";

interface AuthoredSource {
  readonly title: string;
  readonly url: string;
  readonly kind: string;
}

/** Renders the sources and what each proves of each entry, a source and an entry a line. Those of addresses alone stay in the data. */
export function renderSources({ sources, entries }: AuthoredData): string {
  const live = collections.map(({ file, kind, dataFields = [] }) => ({
    kind,
    entries: (entries.get(file) ?? [])
      .filter((entry) => !isRedirect(entry))
      .map((entry) => ({ id: entry.id, claims: claimsOf(entry, dataFields) })),
  }));
  const named = new Set(live.flatMap(({ entries }) => entries.flatMap(({ claims }) => Object.keys(claims))));
  const texts = Object.entries(sources as Readonly<Record<string, AuthoredSource>>).filter(([id]) => named.has(id));
  return [
    '// Generated from data/*.json. Do not edit: run "npm run generate".',
    "",
    "/**",
    " * What sort of text a source is: a document of the OSCE itself (decision, final act, journal), another page or text of the OSCE, a",
    " * government or parliament, another international organization, a standard of codes or names, a study, a newspaper or agency, an",
    " * encyclopaedia, anything else. A copy counts as what it copies.",
    " */",
    `export type SourceKind = ${sourceKinds.map((kind) => JSON.stringify(kind)).join(" | ")};`,
    "",
    "/** Title, address and kind of every text that proves a fact. */",
    "export const sources: Readonly<Record<string, readonly [title: string, address: string, kind: SourceKind]>> = {",
    ...texts.map(([id, { title, url, kind }]) => `  ${JSON.stringify(id)}: ${JSON.stringify([title, url, kind])},`),
    "};",
    "",
    "/** What each source proves, by kind and id of the entry. */",
    "export const claims: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>> = {",
    ...live.flatMap(({ kind, entries }) => [
      `  ${JSON.stringify(kind)}: {`,
      ...entries.map(({ id, claims }) => `    ${JSON.stringify(id)}: ${JSON.stringify(claims)},`),
      "  },",
    ]),
    "};",
    "",
  ].join("\n");
}

/** What each source proves of what the package holds: a field that stays in the JSON has no place in an entry. */
function claimsOf(
  { sources }: AuthoredEntry,
  dataFields: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const claims = Object.entries((sources ?? {}) as Readonly<Record<string, readonly string[]>>).map(
    ([source, paths]) => [source, paths.filter((path) => !dataFields.includes(fieldOf(path)))] as const,
  );
  return Object.fromEntries(claims.filter(([, paths]) => paths.length > 0));
}
