import { foldName } from "../../catalogue/names/fold-name.ts";
import { lookUp, type NameIndex } from "../../catalogue/names/name-index.ts";
import { areCodes, isShortCode } from "../../catalogue/names/short-codes.ts";
import type { Entry } from "../../catalogue/types.ts";
import { closestSpelling, type Spellings, spellings } from "./closest-spelling.ts";
import type { Suggest } from "./filter-issues.ts";
import { movedId } from "./nearest-id.ts";

type Names = () => NameIndex<Entry<string, string>>;

/** Longer text is no name; the limit keeps the time bounded on hostile input. */
const longest = 200;

/** Codes and numbers of States and languages have no more letters; a misspelt name is never found through one. */
const longestCode = 3;

/** How many answers are kept: files repeat their faults, and comparing with all names is what costs. */
const kept = 500;

/**
 * Tells which id a text was probably meant to be, by all names of some collections: where the id has moved to, whose name, former name
 * or alias the text is, else whose is spelt most like it ("Human traficking").
 */
export function suggestId(ids: readonly string[], collections: readonly Names[]): Suggest {
  const seen = new Map<string, string | undefined>();
  let known: Known | undefined;
  const find = (text: string): string | undefined => {
    const named = movedId(text, ids) ?? first(collections, (names) => lookUp(names(), text)?.id);
    if (named !== undefined || isShortCode(text, ids)) return named;
    known ??= knownNames(collections, areCodes(ids) ? longestCode : 0);
    const name = closestSpelling(foldName(text), known.spellings);
    return name === undefined ? undefined : known.ids.get(name);
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

/** Folded names with the one id that each leads to. */
interface Known {
  readonly ids: ReadonlyMap<string, string>;
  readonly spellings: Spellings;
}

/** The names of some collections that are longer than so many letters. */
function knownNames(collections: readonly Names[], shorter: number): Known {
  const ids = new Map<string, string>();
  for (const names of collections) {
    for (const [name, [found, ...others]] of names().folded) {
      if (found && name.length > shorter && !ids.has(name) && others.every(({ entry }) => entry === found.entry))
        ids.set(name, found.entry.id);
    }
  }
  return { ids, spellings: spellings([...ids.keys()]) };
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
