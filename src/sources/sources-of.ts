import { nearest } from "../catalogue/messages/nearest.ts";
import { said } from "../catalogue/messages/said.ts";
import type { Entity } from "../catalogue/resolving/entity-kinds.ts";
import type { Chairpersonship } from "../catalogue/types.ts";
import { claims, type SourceKind, sources } from "../generated/sources.ts";
import { concerns, factPathsOf, leadsSomewhere } from "./paths.ts";

export type { SourceKind } from "../generated/sources.ts";

/** A text that was read, and the facts of the entry that it proves. */
export interface Source {
  readonly title: string;
  readonly address: string;
  /** Paths into the entry: `name`, `period.from`, `terms[3]` (who held the office), `terms[3].until`. */
  readonly proves: readonly string[];
  readonly kind: SourceKind;
}

/** An entry of any collection. */
export type SourcedEntry = Entity | Chairpersonship;

/**
 * The sources of an entry, or of one fact of it. An empty list means that no text that was read proves the fact; `docs/unverified.md` says why
 * the catalogue has it all the same.
 *
 * @param entry - An entry of a record, or the result of a look-up.
 * @param path - Where the fact stands in the entry, or a part that contains it: `"period.from"`, `"period"`, `"terms[3]"`. Without a path, all facts.
 * @returns The sources that the data name, each with the paths that it proves and that you asked about.
 * @throws TypeError where you pass no entry.
 * @throws RangeError where the path leads nowhere in the entry; the message names the nearest.
 * @example
 * const moldova = getFieldOperation("mission-to-moldova");
 * sourcesOf(moldova, "decided").map(({ kind }) => kind); // => ["study", "government"]
 * const charter = sourcesOf(getParticipatingState("FI"), "signed.charterOfParis").find(({ kind }) => kind === "primary-document");
 * charter?.address; // => "https://cilevics.eu/minelres/osce/paris90e.htm"
 */
export function sourcesOf(entry: SourcedEntry, path?: string): readonly Source[] {
  const all = claimsOf(entry);
  if (path !== undefined && !leadsSomewhere(entry, path)) throw new RangeError(nowhere(entry, path));
  const found = Object.entries(all).flatMap(([id, paths]) => {
    const proves = path === undefined ? paths : paths.filter((proven) => concerns(proven, path));
    return proves.length === 0 ? [] : [toSource(id, proves)];
  });
  return Object.freeze(found);
}

function toSource(id: string, proves: readonly string[]): Source {
  const [title, address, kind] = sources[id] as (typeof sources)[string];
  return Object.freeze({ title, address, proves: Object.freeze([...proves]), kind });
}

function claimsOf(entry: SourcedEntry): Readonly<Record<string, readonly string[]>> {
  const { kind, id, year } = (entry ?? {}) as { readonly kind?: string; readonly id?: string; readonly year?: number };
  const key = String(id ?? year);
  const ofKind = typeof kind === "string" && Object.hasOwn(claims, kind) ? claims[kind] : undefined;
  if (ofKind === undefined || !Object.hasOwn(ofKind, key))
    throw new TypeError(`sourcesOf takes an entry, such as getParticipatingState("MK"); it was given ${said(entry)}`);
  return ofKind[key] as Readonly<Record<string, readonly string[]>>;
}

function nowhere(entry: SourcedEntry, path: string): string {
  const suggestion = typeof path === "string" ? nearest(path, factPathsOf(entry)) : undefined;
  const named = `${entry.kind} ${JSON.stringify("id" in entry ? entry.id : entry.year)}`;
  return `${said(path)} leads nowhere in ${named}${suggestion ? `; did you mean "${suggestion}"?` : ""}`;
}
