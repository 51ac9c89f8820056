import { namesOnADay } from "../../generated/names-on-a-day.ts";
import { movedIds } from "../../generated/redirects.ts";
import type { DatedName, Entry, Period } from "../types.ts";
import { byKey } from "./by-key.ts";
import { entriesOf } from "./entry-of.ts";
import { foldName } from "./fold-name.ts";
import { foreignNames } from "./foreign-names.ts";
import { essenceOf, type Reading, readingsOf } from "./label-readings.ts";
import { languagesOf, type NameOptions } from "./language-names.ts";
import { stateWords } from "./state-words.ts";
import type { Via } from "./via.ts";

/** A name of an entry; `period` says when a former one was in force. */
export interface NameOf<E> {
  readonly entry: E;
  readonly name: string;
  readonly via: Via;
  readonly period?: Period;
  /** Means the entry on a day within `period` only; without a day it is today's name of something else. */
  readonly needsDay?: boolean;
}

/**
 * Names of one collection and the entries they lead to. It is made from the entries on the first look-up and not shipped:
 * a rendered index would write every name a second time into each consumer's bundle.
 */
export interface NameIndex<E> {
  /** Names as printed, so that the usual look-up costs one `Map.get` and no folding. */
  readonly exact: ReadonlyMap<string, E>;
  /** Folded names. */
  readonly folded: ReadonlyMap<string, readonly NameOf<E>[]>;
  /** Names by what they come down to, made when the first label needs it. */
  readonly essences: () => ReadonlyMap<string, readonly NameOf<E>[]>;
  /** Names of States by their words in any order, made like the essences. */
  readonly anyOrder: () => ReadonlyMap<string, readonly NameOf<E>[]>;
}

type Named = Entry<string, string>;

/** What the entries of some collections are found by besides their names. */
const codeFields = ["alpha3", "numeric"];
const nameFields = ["name", "officialName", "nativeName"];

/** Every text that leads to an entry, the strongest first. */
export function namesOf<E extends Named>(entry: E): readonly NameOf<E>[] {
  const field = (name: string, via: Via): NameOf<E>[] => {
    const value = (entry as unknown as Readonly<Record<string, unknown>>)[name];
    return typeof value === "string" ? [{ entry, name: value, via }] : [];
  };
  return [
    { entry, name: entry.id, via: "alpha3" in entry || entry.kind === "former-state" ? "code" : "id" },
    ...codeFields.flatMap((name) => field(name, "code")),
    ...nameFields.flatMap((name) => field(name, "name")),
    ...entry.formerNames.map((former) => formerName(entry, former)),
    ...field("abbreviation", "alias"),
    ...entry.aliases.map((name): NameOf<E> => ({ entry, name, via: "alias" })),
  ];
}

function formerName<E extends Named>(entry: E, period: DatedName): NameOf<E> {
  const former: NameOf<E> = { entry, name: period.name, via: "former-name", period };
  const isShared = entry.kind === "participating-state" && namesOnADay.includes(period.name);
  return isShared ? { ...former, needsDay: true } : former;
}

/** The names that count without a day. */
export function dayless<E>(names: readonly NameOf<E>[]): readonly NameOf<E>[] {
  return names.filter(({ needsDay }) => needsDay !== true);
}

/** The index of a record, made at the first look-up. */
export function lazyNames<E extends Named>(entries: object): () => NameIndex<E> {
  let index: NameIndex<E> | undefined;
  return () => {
    index ??= indexNames<E>(entries);
    return index;
  };
}

/** Makes the index of a record; ids that moved to one of its entries lead there. */
export function indexNames<E extends Named>(entries: object): NameIndex<E> {
  const all = entriesOf<E>(entries).flatMap(namesOf);
  for (const [old, id] of Object.entries(movedIds)) {
    if (Object.hasOwn(entries, id))
      all.push({ entry: (entries as Readonly<Record<string, E>>)[id] as E, name: old, via: "id" });
  }
  const folded = byKey(all, foldName);
  const unique = dayless(all).filter(({ name }) => onlyEntry(folded.get(foldName(name)) ?? []) !== undefined);
  let essences: ReadonlyMap<string, readonly NameOf<E>[]> | undefined;
  let anyOrder: ReadonlyMap<string, readonly NameOf<E>[]> | undefined;
  return {
    exact: new Map(unique.map(({ name, entry }) => [name, entry])),
    folded,
    essences: () => {
      essences ??= byKey(all, (name) => essenceOf(foldName(name)));
      return essences;
    },
    anyOrder: () => {
      anyOrder ??= byKey(all.filter(isOfState), (name) => stateWords(foldName(name)));
      return anyOrder;
    },
  };
}

/** The one entry that a text leads to; `undefined` where there is none, or more than one. @throws TypeError */
export function lookUp<E extends Named>(index: NameIndex<E>, text: string, options?: NameOptions): E | undefined {
  const languages = languagesOf(options?.names);
  const entry = index.exact.get(text);
  if (entry !== undefined || typeof text !== "string") return entry;
  const names = index.folded.get(foldName(text));
  if (names !== undefined) return onlyEntry(dayless(names));
  const foreign = foreignNames(index, text, languages);
  if (foreign.length > 0) return onlyEntry(foreign);
  for (const reading of readingsOf(text)) {
    const read = dayless(namesRead(index, reading));
    if (read.length > 0) return onlyEntry(read);
  }
  return undefined;
}

const states: readonly string[] = ["participating-state", "former-state"];

function isOfState({ entry }: NameOf<Named>): boolean {
  return entry.kind === "partner" || states.includes(entry.kind);
}

/** The names that a label can mean in one of its readings. */
export function namesRead<E extends Named>(
  { essences, anyOrder: inAnyOrder }: NameIndex<E>,
  { key, also = [], chair, anyOrder }: Reading,
): readonly NameOf<E>[] {
  if (anyOrder) return inAnyOrder().get(key) ?? [];
  const named = (essence: string): readonly NameOf<E>[] => essences().get(essence) ?? [];
  const names = named(key).filter(({ entry }) => chair === undefined || states.includes(entry.kind));
  return names.filter(({ entry }) => also.every((other) => named(other).some((name) => name.entry === entry)));
}

function onlyEntry<E>(names: readonly NameOf<E>[]): E | undefined {
  const entry = names[0]?.entry;
  return names.every((name) => name.entry === entry) ? entry : undefined;
}
