import { type Collection, collections } from "../collections.ts";
import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import { claimsOf, factsClaimed } from "./claims.ts";
import { factPaths } from "./fact-paths.ts";
import type { Problem } from "./problem.ts";

/** Fields that are ours, not facts about the world. */
const ours: ReadonlySet<string> = new Set(["id", "aliases", "category", "of", "parent", "status"]);

/** The fields of a collection that hold facts, those that stay in the JSON among them. */
export function factFields({ fields, dataFields = [] }: Pick<Collection, "fields" | "dataFields">): readonly string[] {
  return ["name", "formerNames", ...fields, ...dataFields].filter((field) => !ours.has(field));
}

/** Every fact is claimed by a source or listed as unverified, and every source that is named exists. */
export function checkEvidence(data: AuthoredData): Problem[] {
  const known = new Set(Object.keys(data.sources));
  const rows = [...(data.stateCodes?.systems ?? []), ...(data.stateCodes?.codes ?? [])];
  const used = new Set([...Object.keys(data.terms.sources), ...rows.flatMap(({ sources }) => sources ?? [])]);
  const problems = collections.flatMap((collection) =>
    (data.entries.get(collection.file) ?? [])
      .filter((entry) => !isRedirect(entry))
      .flatMap((entry) => {
        const named = Object.keys((entry["sources"] ?? {}) as object);
        for (const source of named) used.add(source);
        return [...unknownSources(collection.file, entry, named, known), ...unproven(collection, entry)];
      }),
  );
  return [...problems, ...unusedSources(known, used)];
}

function unknownSources(
  file: string,
  entry: AuthoredEntry,
  named: readonly string[],
  known: ReadonlySet<string>,
): Problem[] {
  return named
    .filter((source) => !known.has(source))
    .map((source) => ({
      file,
      entry: entry.id,
      field: "sources",
      wrong: `"${source}" is not in sources.json`,
      remedy: "Add it there with title, url and kind, or fix the name",
    }));
}

function unproven(collection: Collection, entry: AuthoredEntry): Problem[] {
  const facts = factPaths(entry, factFields(collection));
  const claimed = new Set(claimsOf(entry).flatMap(({ path }) => factsClaimed(entry, path, facts)));
  return facts
    .filter((fact) => !claimed.has(fact))
    .map((field) => ({
      file: collection.file,
      entry: entry.id,
      field,
      wrong: "no source claims it",
      remedy: 'Name the path under the source that proves it, or list it in "unverified" with a note',
    }));
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
