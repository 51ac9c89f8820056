import { readPlaces } from "./dateline-places.ts";
import { knownName } from "./known-names.ts";
import { nameCase } from "./name-case.ts";

/**
 * The places that a place field names, in name case. A field that cannot be taken apart is one place.
 *
 * @example
 * readPlaceField("VIENNA/SOFIA"); // => ["Vienna", "Sofia"]
 * readPlaceField("PRISHTINË/PRIŠTINA"); // => ["Prishtinë/Priština"]
 */
export function readPlaceField(text: string): readonly string[] {
  const spelling = knownName(text)?.spelling;
  if (spelling !== undefined) return [spelling];
  const read = readPlaces(text, 0);
  return read !== null && read.end === text.length && read.places.length > 0 ? read.places : [nameCase(text)];
}
