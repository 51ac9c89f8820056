import type { AuthoredEntry } from "../load.ts";

/**
 * The paths of the facts that an entry holds in some of its fields, each of which wants a source of its own: `name`, `hosts`,
 * `period.from`, `signed.helsinkiFinalAct`; of a list of terms or names each item, `terms[3]`, and each end of its time,
 * `terms[3].until`; of the versions of a document the day and the symbol, `versions[1].symbol`. What is null or empty says nothing.
 */
export function factPaths(entry: AuthoredEntry, fields: readonly string[]): string[] {
  return fields.flatMap((field) => pathsOfFacts(entry[field], field));
}

/** The same for one value, at its path. */
export function pathsOfFacts(value: unknown, path: string): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [path];
  if (isBlockList(value)) return value.flatMap((item, i) => itemPaths(item, `${path}[${i}]`));
  if (Array.isArray(value)) return value.length > 0 ? [path] : [];
  if (path.endsWith("]")) return itemPaths(value as Readonly<Record<string, unknown>>, path);
  return Object.entries(value).flatMap(([key, inner]) => pathsOfFacts(inner, `${path}.${key}`));
}

/** Whether a value is a list of terms, names or periods, and not of plain texts and numbers. */
export function isBlockList(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null);
}

/** What an item says that wants a source of its own: its first and last day; of a version of a document its day and its symbol. */
const ownFacts: readonly string[] = ["from", "until", "adopted", "symbol"];

/** Who held an office, or what a name was, is one fact; its first and last day are two more. A bare status goes with its days. */
function itemPaths(item: Readonly<Record<string, unknown>>, path: string): string[] {
  const own = ownFacts.filter((key) => item[key] != null).map((key) => `${path}.${key}`);
  return [...(saysMore(item) ? [path] : []), ...own];
}

/** Whether an item says more than its days and symbol: somebody's name, or what a name was. */
export function saysMore(item: object): boolean {
  return Object.entries(item).some(([key, inner]) => ![...ownFacts, "status"].includes(key) && inner !== null);
}
