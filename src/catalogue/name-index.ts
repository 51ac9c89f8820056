import { foldName } from "./fold-name.ts";
import { withoutDecoration } from "./site-label.ts";
import type { Entry } from "./types.ts";

/**
 * Names of one collection and the entries they lead to. It is made from the entries on the first look-up and not shipped:
 * a rendered index would write every name a second time into each consumer's bundle.
 */
export interface NameIndex<E> {
  /** Names as printed, so that the usual look-up costs one `Map.get` and no folding. */
  readonly exact: ReadonlyMap<string, E>;
  /** Folded names; `null` where a name leads to several entries. */
  readonly folded: ReadonlyMap<string, E | null>;
}

/** What the entries of some collections are found by besides their names. */
interface Codes {
  readonly alpha3?: string;
  readonly numeric?: string;
  readonly officialName?: string;
  readonly abbreviation?: string;
  readonly nativeName?: string;
}

/** Every text that leads to an entry, the strongest first. */
export function namesOf(entry: Entry<string, string> & Codes): readonly string[] {
  const { id, alpha3, numeric, name, officialName, abbreviation, nativeName, formerNames, aliases } = entry;
  const names = [
    id,
    alpha3,
    numeric,
    name,
    officialName,
    abbreviation,
    nativeName,
    ...formerNames.map((former) => former.name),
    ...aliases,
  ];
  return names.filter((text) => text !== undefined);
}

export function indexNames<E extends Entry<string, string>>(
  entries: object,
  moved: Readonly<Record<string, string>> = {},
): NameIndex<E> {
  const exact = new Map<string, E>();
  const folded = new Map<string, E | null>();
  const add = (name: string, entry: E): void => {
    const key = foldName(name);
    const other = folded.get(key);
    folded.set(key, other === undefined || other === entry ? entry : null);
    exact.set(name, entry);
  };
  const byId = entries as Readonly<Record<string, E>>;
  for (const entry of Object.values(byId)) for (const name of namesOf(entry)) add(name, entry);
  for (const [old, id] of Object.entries(moved)) if (Object.hasOwn(byId, id)) add(old, byId[id] as E);
  for (const name of exact.keys()) if (folded.get(foldName(name)) === null) exact.delete(name);
  return { exact, folded };
}

/** The one entry that a text leads to; `undefined` where there is none, or more than one. */
export function lookUp<E>({ exact, folded }: NameIndex<E>, text: string): E | undefined {
  const entry = exact.get(text);
  if (entry !== undefined || typeof text !== "string") return entry;
  const key = foldName(text);
  return (folded.get(key) ?? folded.get(withoutDecoration(key))) || undefined;
}
