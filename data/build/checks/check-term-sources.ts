import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import type { Problem } from "./problem.ts";

/** The files whose entries list terms, and the field that holds them. */
const lists = [
  ["offices", "terms"],
  ["chairpersonships", "chairs"],
] as const;

/** What a term says. A path to the term claims who held it and for which State; each of its days has a path of its own. */
const parts = { name: "with the term", state: "with the term", from: "by itself", until: "by itself" } as const;

type Part = keyof typeof parts;
type Term = { readonly [P in Part]?: unknown };

/**
 * Each term has sources of its own: who held the office, for which State, from when and until when.
 * A source for the list as a whole leaves open which of the holders it proves, and wrong days hide behind it.
 */
export function checkTermSources(data: AuthoredData): Problem[] {
  return lists.flatMap(([file, field]) =>
    (data.entries.get(file) ?? [])
      .filter((entry) => !isRedirect(entry))
      .flatMap((entry) => checkTerms(file, entry, field)),
  );
}

function checkTerms(file: string, entry: AuthoredEntry, field: string): Problem[] {
  const proven = provenPaths(entry);
  const doubted = doubtedPaths(entry);
  return ((entry[field] ?? []) as readonly Term[]).flatMap((term, i) => {
    const held = (Object.keys(parts) as Part[]).filter((part) => term[part] !== undefined && term[part] !== null);
    return held.flatMap((part): Problem[] => {
      const path = `${field}[${i}].${part}`;
      const paths = parts[part] === "by itself" ? [path] : [path, `${field}[${i}]`];
      const isProven = paths.some((claim) => proven.has(claim));
      if (isProven && doubted.has(path)) {
        const wrong = "is proven by a source and listed as unverified";
        return [{ file, entry: entry.id, field: path, wrong, remedy: "Keep one of the two" }];
      }
      if (isProven || paths.some((claim) => doubted.has(claim))) return [];
      const wrong = `no source of its own proves "${term[part]}"`;
      const remedy = `Name "${paths.join('" or "')}" under the source that proves it, or list it in "unverified" with a note`;
      return [{ file, entry: entry.id, field: path, wrong, remedy }];
    });
  });
}

function provenPaths({ sources }: AuthoredEntry): ReadonlySet<string> {
  return new Set(Object.values((sources ?? {}) as Readonly<Record<string, readonly string[]>>).flat());
}

/** A claim that was found and not taken (`value`) does not doubt what the entry holds. */
function doubtedPaths({ unverified }: AuthoredEntry): ReadonlySet<string> {
  const open = (unverified ?? []) as readonly { readonly field: string; readonly value?: unknown }[];
  return new Set(open.filter(({ value }) => value === undefined).map(({ field }) => field));
}
