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
  const live = collections.map(({ file, kind }) => ({
    kind,
    entries: (entries.get(file) ?? []).filter((entry) => !isRedirect(entry)),
  }));
  const named = new Set(live.flatMap(({ entries }) => entries.flatMap((entry) => Object.keys(claimsOf(entry)))));
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
      ...entries.map((entry) => `    ${JSON.stringify(entry.id)}: ${JSON.stringify(claimsOf(entry))},`),
      "  },",
    ]),
    "};",
    "",
  ].join("\n");
}

function claimsOf(entry: AuthoredEntry): object {
  return (entry["sources"] ?? {}) as object;
}
