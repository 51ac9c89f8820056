import { formerStateNames, formerStates } from "../../catalogue/collections/former-states.ts";
import { participatingStateNames, participatingStates } from "../../catalogue/collections/participating-states.ts";
import { partnerNames, partners } from "../../catalogue/collections/partners.ts";
import { findPlace, placeNames, places } from "../../catalogue/collections/places.ts";
import { foldName } from "../../catalogue/names/fold-name.ts";
import { holdsAnchor } from "../../catalogue/names/name-index.ts";
import type { Entry, Place, StateCode } from "../../catalogue/types.ts";
import { stateOf } from "../labels/labels.ts";

/** What the catalogue knows of a name in a dateline. Monaco is both. */
export interface KnownName {
  /** The catalogue's spelling of the printed form; absent where only accents or punctuation agree. */
  readonly spelling?: string;
  readonly place?: Place;
  readonly state?: StateCode;
}

let index: Map<string, KnownName> | undefined;

/** Names of States too short to be told from words, by the capitals that make them names. */
const shortNames: ReadonlySet<string> = new Set([
  "UK",
  "U.K.",
  "US",
  "U.S.",
  "USA",
  "U.S.A.",
  "BiH",
  "BIH",
  "FRY",
  "USSR",
  "GDR",
  "FRG",
]);

/**
 * The place and the State that a printed name leads to, whatever its case; `undefined` where the catalogue has neither.
 *
 * @example
 * knownName("THE HAGUE")?.spelling; // => "The Hague"
 * knownName("Kyrgyz Republic")?.state; // => "KG"
 */
export function knownName(text: string): KnownName | undefined {
  index ??= makeIndex();
  const found = index.get(text) ?? index.get(text.toUpperCase());
  if (found !== undefined)
    return text.length > 3 || found.place !== undefined || shortNames.has(text) ? found : undefined;
  return text.length > 3 || shortNames.has(text) ? remembered(text) : undefined;
}

/** Short names that had to be folded. Longer ones would keep the whole page alive that they were cut from. */
const seen = new Map<string, KnownName | undefined>();
const mostSeen = 1000;
const longestSeen = 12;

function remembered(text: string): KnownName | undefined {
  const found = seen.get(text);
  if (found !== undefined || seen.has(text)) return found;
  const known = foldedName(text);
  if (text.length <= longestSeen && seen.size < mostSeen) seen.set(text, known);
  return known;
}

let anchors: ReadonlySet<string> | undefined;
const stateNames = [participatingStateNames, partnerNames, formerStateNames];

/** The forgiving way, for accents and punctuation: it folds the name, and so costs ten times as much. */
function foldedName(text: string): KnownName | undefined {
  anchors ??= new Set([placeNames, ...stateNames].flatMap((names) => [...names().anchors()]));
  // A sentence, as a rule: asked once, and not in each collection.
  if (!holdsAnchor(anchors, foldName(text))) return undefined;
  const place = findPlace(text);
  const state = stateOf(text);
  if (place === undefined) return state === undefined ? undefined : { state };
  return state === undefined ? { place } : { place, state };
}

/** By capitals, so that the usual look-up folds nothing. The first entry to claim a name keeps it. */
function makeIndex(): Map<string, KnownName> {
  const names = new Map<string, KnownName>();
  for (const place of Object.values(places) as Place[]) addNames(names, place, { place });
  for (const collection of [participatingStates, partners, formerStates]) {
    for (const state of Object.values(collection) as Entry<string, StateCode>[])
      addNames(names, state, { state: state.id });
  }
  return names;
}

/** Names only: a code such as "AT" or an id such as "the-hague" is none that a dateline prints. */
function addNames(names: Map<string, KnownName>, entry: Entry<string, string>, known: KnownName): void {
  for (const name of [entry.name, ...entry.formerNames.map((former) => former.name), ...entry.aliases]) {
    const key = name.toUpperCase();
    names.set(key, { spelling: name, ...known, ...names.get(key) });
    // Each half of "Prishtinë/Priština" leads to the place as well.
    for (const half of name.includes("/") ? name.split("/") : []) {
      const halfKey = half.toUpperCase();
      if (!names.has(halfKey)) names.set(halfKey, { spelling: half, ...known });
    }
  }
}
