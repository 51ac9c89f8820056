import { collections } from "../collections.ts";
import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import type { Problem } from "./problem.ts";

/** Fields that are ours, not facts about the world. */
const ours: ReadonlySet<string> = new Set(["id", "aliases", "category", "of", "parent", "status"]);

/** Every fact is claimed by a source or listed as unverified, and every source that is named exists. */
export function checkEvidence(data: AuthoredData): Problem[] {
  const known = new Set(Object.keys(data.sources));
  const languages = [...(data.languageNames?.values() ?? [])];
  const named = languages.flatMap(({ names }) => Object.values(names).flatMap((list) => list ?? []));
  const rows = [...(data.stateCodes?.systems ?? []), ...(data.stateCodes?.codes ?? [])];
  const used = new Set([
    ...Object.keys(data.terms.sources),
    ...rows.flatMap(({ sources }) => sources ?? []),
    ...languages.flatMap(({ searched }) => searched),
    ...named.flatMap(({ sources }) => Object.keys(sources)),
  ]);
  const problems = collections.flatMap(({ file, fields, dataFields = [] }) =>
    (data.entries.get(file) ?? [])
      .filter((entry) => !isRedirect(entry))
      .flatMap((entry) => {
        const sources = (entry["sources"] ?? {}) as Record<string, string[]>;
        for (const source of Object.keys(sources)) used.add(source);
        return [
          ...unknownSources(file, entry, sources, known),
          ...unproven(file, entry, sources, ["name", "formerNames", ...fields, ...dataFields]),
        ];
      }),
  );
  return [...problems, ...unusedSources(known, used)];
}

type Claims = Readonly<Record<string, readonly string[]>>;

function unknownSources(file: string, entry: AuthoredEntry, sources: Claims, known: ReadonlySet<string>): Problem[] {
  return Object.keys(sources)
    .filter((source) => !known.has(source))
    .map((source) => ({
      file,
      entry: entry.id,
      field: "sources",
      wrong: `"${source}" is not in sources.json`,
      remedy: "Add it there with title and url, or fix the name",
    }));
}

function unproven(file: string, entry: AuthoredEntry, sources: Claims, fields: readonly string[]): Problem[] {
  const listed = ((entry["unverified"] ?? []) as { field: string }[]).map(({ field }) => fieldOf(field));
  const claimed = new Set([...Object.values(sources).flat().map(fieldOf), ...listed]);
  return fields
    .filter((field) => !ours.has(field) && holdsFact(entry[field]) && !claimed.has(field))
    .map((field) => ({
      file,
      entry: entry.id,
      field,
      wrong: "no source claims it",
      remedy: 'Name the field under the source that proves it, or list it in "unverified" with a note',
    }));
}

/** The field that a path such as "formerNames[0].until" leads into. */
function fieldOf(path: string): string {
  return path.split(/[.[]/, 1)[0] as string;
}

/** Lists without items and periods open at both ends say nothing. */
function holdsFact(value: unknown): boolean {
  if (typeof value !== "object") return value !== undefined;
  return value !== null && Object.values(value).some((inner) => inner !== null);
}

function unusedSources(known: ReadonlySet<string>, used: ReadonlySet<string>): Problem[] {
  return [...known]
    .filter((source) => !used.has(source))
    .map((source) => ({
      file: "sources",
      entry: source,
      field: "(entry)",
      wrong: "no entry names it",
      remedy: "Remove it",
    }));
}
