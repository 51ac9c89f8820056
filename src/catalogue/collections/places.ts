import { placeIds, places } from "../../generated/places.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { Place, PlaceId } from "../types.ts";

export { type Places, placeIds, places } from "../../generated/places.ts";

/**
 * Whether a value is the id of a place.
 *
 * @example
 * isPlaceId("kyiv"); // => true
 * isPlaceId("Kyiv"); // => false
 */
export function isPlaceId(value: unknown): value is PlaceId {
  return (placeIds as readonly unknown[]).includes(value);
}

/**
 * Returns the place with the given id.
 *
 * @throws RangeError where the id does not exist; the message names the nearest.
 * @example
 * getPlace("the-hague").country; // => "NL"
 */
export function getPlace(id: PlaceId): Place {
  return entryOf(places, id, "place");
}

/** The names of the collection, made on the first look-up. @internal */
export const placeNames: () => NameIndex<Place> = /* @__PURE__ */ lazyNames<Place>(places);

/**
 * Finds a place by its id, a current or former name, or another spelling. Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findPlace("KIEV")?.name; // => "Kyiv"
 * findPlace("Nur-Sultan")?.id; // => "astana"
 */
export function findPlace(text: string, options?: NameOptions): Place | undefined {
  return lookUp(placeNames(), text, options);
}
