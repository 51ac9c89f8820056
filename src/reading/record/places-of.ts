import { getFieldOperation, isFieldOperationId } from "../../catalogue/collections/field-operations.ts";
import { findPlace } from "../../catalogue/collections/places.ts";
import { foldName } from "../../catalogue/names/fold-name.ts";
import type { SourceId, StateCode } from "../../catalogue/types.ts";
import type { DataIssue, RawPressRelease, ReleasePlace } from "../../press-releases/record/types.ts";
import type { Dateline } from "../dateline/dateline.ts";
import { knownName } from "../dateline/known-names.ts";
import { readPlaceField } from "../dateline/place-field.ts";
import { judgeCutLabel } from "../labels/cut-label.ts";

/** One for all records without. */
const none: readonly never[] = [];

/** The labels of a place field, and what was noticed of the last. */
export interface WholePlaces {
  readonly labels: readonly string[];
  readonly issues: readonly DataIssue[];
}

/** The places of the place field, without one that the end of the text cuts. */
export function wholePlaces({ printed: { place = none }, cutLabel }: RawPressRelease): WholePlaces {
  const last = place.at(-1);
  if (cutLabel !== "place" || last === undefined) return { labels: place, issues: none };
  const cut = judgeCutLabel(last, "place", place.length - 1, knownName(last)?.place?.id ?? findPlace(last)?.id);
  return cut !== null && "issue" in cut
    ? { labels: place.slice(0, -1), issues: [cut.issue] }
    : { labels: place, issues: none };
}

/** The places of the dateline, then those of the place field that it does not name. */
export function placesOf(printed: readonly string[], dateline: Dateline | null): readonly ReleasePlace[] {
  if (dateline === null && printed.length === 0) return none;
  const texts = dateline === null ? [] : [...dateline.places];
  for (const field of printed) texts.push(...readPlaceField(field));
  const places: ReleasePlace[] = [];
  const keys: string[] = [];
  for (const text of texts) {
    const place = knownName(text)?.place ?? findPlace(text);
    const key = place?.id ?? foldName(text);
    if (keys.includes(key)) continue;
    keys.push(key);
    const country = place === undefined ? (dateline?.country ?? null) : place.country;
    places.push({ text, place: place?.id ?? null, country });
  }
  return places;
}

/** The States that a release is about: those of its places, of its missions and of its locations. */
export function countriesOf(
  places: readonly ReleasePlace[],
  sources: readonly SourceId[],
  locations: readonly StateCode[],
): readonly StateCode[] {
  if (places.length + sources.length + locations.length === 0) return none;
  const countries: StateCode[] = [];
  const put = (code: StateCode): void => void (countries.includes(code) || countries.push(code));
  for (const { country } of places) if (country !== null) put(country);
  for (const id of sources) if (isFieldOperationId(id)) for (const host of getFieldOperation(id).hosts) put(host);
  for (const code of locations) put(code);
  return countries;
}
