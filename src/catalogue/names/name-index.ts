import { namesOnADay } from "../../generated/names-on-a-day.ts";
import { movedIds } from "../../generated/redirects.ts";
import type { DatedName, Entry, Period } from "../types.ts";
import { byKey } from "./by-key.ts";
import { entriesOf } from "./entry-of.ts";
import { foldName } from "./fold-name.ts";
import { foreignNames } from "./foreign-names.ts";
import { essenceOf, oneWord, type Reading, readingsOf } from "./label-readings.ts";
import { languagesOf, type NameOptions } from "./language-names.ts";
import { inFull, stateWords } from "./state-words.ts";
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
  /** The longest word of each essence: a label without any of them is no name in any reading. */
  readonly anchors: () => ReadonlySet<string>;
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
    { entry, name: entry.id, via: isOfState(entry) ? "code" : "id" },
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
  return once(() => indexNames<E>(entries));
}

/** Makes the index of a record; ids that moved to one of its entries lead there. */
export function indexNames<E extends Named>(entries: object): NameIndex<E> {
  const all = entriesOf<E>(entries).flatMap(namesOf);
  for (const [old, id] of Object.entries(movedIds)) {
    if (Object.hasOwn(entries, id))
      all.push({ entry: (entries as Readonly<Record<string, E>>)[id] as E, name: old, via: "id" });
  }
  const folded = byKey(all, foldName);
  const unique = dayless(all).filter(({ name }) => onlyEntry(folded.get(foldName(name)) as NameOf<E>[]) !== undefined);
  const essences = once(() => byKey(all, (name) => essenceOf(foldName(name))));
  const anyOrder = once(() =>
    byKey(
      all.filter(({ entry }) => isOfState(entry)),
      (name) => stateWords(foldName(name)),
    ),
  );
  const anchors = once(() => new Set([...essences().keys()].map(longestWord)));
  return { exact: new Map(unique.map(({ name, entry }) => [name, entry])), folded, essences, anyOrder, anchors };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function longestWord(key: string): string {
  const [longest = ""] = key.split(" ").sort((a, b) => b.length - a.length);
  return alike(longest);
}

/** One word for those that readings take for one another. */
function alike(word: string): string {
  return inFull(oneWord(word));
}

/** The one entry that a text leads to; `undefined` where there is none, or more than one. @throws TypeError */
export function lookUp<E extends Named>(index: NameIndex<E>, text: string, options?: NameOptions): E | undefined {
  const languages = languagesOf(options?.names);
  const entry = index.exact.get(text);
  if (entry !== undefined || typeof text !== "string") return entry;
  const folded = foldName(text);
  const names = index.folded.get(folded);
  if (names !== undefined) return onlyEntry(dayless(names));
  const foreign = foreignNames(index, text, languages);
  if (foreign.length > 0) return onlyEntry(foreign);
  if (!holdsAnchor(index.anchors(), folded)) return undefined;
  for (const reading of readingsOf(text)) {
    const read = dayless(namesRead(index, reading));
    if (read.length > 0) return onlyEntry(read);
  }
  return undefined;
}

const states: readonly string[] = ["participating-state", "former-state"];

function isOfState({ kind }: Named): boolean {
  return kind === "partner" || states.includes(kind);
}

/** Whether a folded label holds one of the words without which it is no name: most sentences hold none, and readings cost ten times as much. */
export function holdsAnchor(anchors: ReadonlySet<string>, folded: string): boolean {
  return folded.split(" ").some((word) => anchors.has(alike(word)));
}

/** The names that a label can mean in one of its readings. */
export function namesRead<E extends Named>(
  { essences, anyOrder: inAnyOrder }: NameIndex<E>,
  { key, also = [], chair, anyOrder }: Reading,
): readonly NameOf<E>[] {
  if (anyOrder) return inAnyOrder().get(key) ?? [];
  const named = (essence: string): readonly NameOf<E>[] => essences().get(essence) ?? [];
  return named(key).filter(
    ({ entry }) =>
      (chair === undefined || states.includes(entry.kind)) &&
      also.every((other) => named(other).some((name) => name.entry === entry)),
  );
}

function onlyEntry<E>(names: readonly NameOf<E>[]): E | undefined {
  const entry = names[0]?.entry;
  return names.every((name) => name.entry === entry) ? entry : undefined;
}
