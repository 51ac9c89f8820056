import type { AuthoredEntry } from "../load.ts";
import { isBlockList, pathsOfFacts, saysMore } from "./fact-paths.ts";
import { valueAt } from "./read-path.ts";

/** A path that an entry names under one of its sources or among what is not verified. */
export interface Claim {
  /** Where it stands: `sources.SEED`, `unverified[0]`. */
  readonly where: string;
  /** The source; `undefined` for what none proves. */
  readonly source?: string;
  readonly path: string;
  /** Whether it is of something found and not taken, which the entry does not hold. */
  readonly untaken: boolean;
}

/** Every path that an entry names under its sources or as unverified. */
export function claimsOf({ sources, unverified }: AuthoredEntry): Claim[] {
  const proven = Object.entries((sources ?? {}) as Readonly<Record<string, readonly string[]>>);
  const open = (unverified ?? []) as readonly { readonly field: string; readonly value?: unknown }[];
  return [
    ...proven.flatMap(([source, paths]) =>
      paths.map((path) => ({ where: `sources.${source}`, source, path, untaken: false })),
    ),
    ...open.map(({ field, value }, i) => ({ where: `unverified[${i}]`, path: field, untaken: value !== undefined })),
  ];
}

/** Whether a path stands for more facts than one, so that nobody can tell which of them a source proves. */
export function isBlock(entry: AuthoredEntry, path: string): boolean {
  const value = valueAt(entry, path);
  const facts = pathsOfFacts(value, path);
  const item = path.endsWith("]") && typeof value === "object" && value !== null && saysMore(value);
  return isBlockList(value) || (facts.length > 1 && !item);
}

/** The facts that a path claims: itself, the one fact within it, or the item that it says something of. */
export function factsClaimed(entry: AuthoredEntry, path: string, facts: readonly string[]): string[] {
  if (facts.includes(path)) return [path];
  if (isBlock(entry, path)) return [];
  const item = /^(.*\])\.(?!from$|until$)[^.[\]]+$/.exec(path)?.[1];
  return facts.filter((fact) => fact === item || fact.startsWith(`${path}.`));
}
