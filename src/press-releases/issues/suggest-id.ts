import { foldName } from "../../catalogue/names/fold-name.ts";
import { essenceOf } from "../../catalogue/names/label-readings.ts";
import { dayless, lookUp, type NameIndex, type NameOf } from "../../catalogue/names/name-index.ts";
import type { Entry, Language } from "../../catalogue/types.ts";
import { closestSpelling, type Spelling, spelling } from "./closest-spelling.ts";
import type { Suggest } from "./filter-issues.ts";
import { movedId } from "./nearest-id.ts";

type Names = () => NameIndex<Entry<string, string>>;

/** Longer text is no name; the limit keeps the time bounded on hostile input. */
const longest = 200;

/** Codes and most abbreviations have no more letters, and one letter makes another of each: they are never compared. */
const longestCode = 3;

/** How many answers are kept: files repeat their faults, and comparing with all names is what costs. */
const kept = 500;

/**
 * Tells which id a text was probably meant to be, by all names of some collections: where the id has moved to, whose name, former name
 * or alias the text is, else whose is spelt most like it ("Human traficking").
 */
export function suggestId(ids: readonly string[], collections: readonly Names[]): Suggest {
  const seen = new Map<string, string | undefined>();
  let known: ReadonlyMap<Spelling, string> | undefined;
  const find = (text: string): string | undefined => {
    const named = movedId(text, ids) ?? first(collections, (names) => lookUp(names(), text)?.id);
    if (named !== undefined) return named;
    const key = essenceOf(foldName(text));
    if (key.length <= longestCode) return undefined;
    known ??= spellings(collections);
    return closestSpelling(spelling(key), known);
  };
  return (text) => {
    if (text.length > longest) return undefined;
    if (!seen.has(text)) {
      if (seen.size >= kept) seen.clear();
      seen.set(text, find(text));
    }
    return seen.get(text);
  };
}

/** The names of some collections that lead to one id each. */
function spellings(collections: readonly Names[]): ReadonlyMap<Spelling, string> {
  const ids = new Map<string, string>();
  for (const names of collections) {
    for (const [name, all] of names().essences()) {
      const [found, ...others] = dayless(all).filter(isEnglish);
      if (found && name.length > longestCode && !ids.has(name) && others.every(({ entry }) => entry === found.entry))
        ids.set(name, found.entry.id);
    }
  }
  return new Map([...ids].map(([name, id]) => [spelling(name), id]));
}

/** What a language calls itself is near to the names of others: Romani is no misspelt "Română". */
function isEnglish({ entry, name }: NameOf<Entry<string, string>>): boolean {
  return name === entry.name || (entry as Partial<Language>).nativeName !== name;
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
