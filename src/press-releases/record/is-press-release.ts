import { isCalendarDay } from "./calendar-day.ts";
import { hasNoOther, hasOnly, isObject, ownOnly } from "./own-keys.ts";
import { type RecordIds, recordIds } from "./record-ids.ts";
import { placeKeys, printedKeys, provenanceKeys, rawKeys, releaseKeys } from "./record-keys.ts";
import type { PressRelease, RawPressRelease } from "./types.ts";

/** A record of unknown content. */
type Unknown<T> = { readonly [Key in keyof T]?: unknown };

/**
 * Whether a value is a record: every key is there and no other, ids exist, and dates are days of the calendar. It gives the verdict of
 * `pressReleaseSchema` without zod, and is fast enough for every line of an archive.
 *
 * @example
 * isPressRelease(release); // => true
 * isPressRelease({ ...release, date: "2015-02-30" }); // => false
 */
export function isPressRelease(value: unknown): value is PressRelease {
  if (!isObject(value)) return false;
  const own: Unknown<PressRelease> = ownOnly(value);
  const ids = recordIds();
  const { id, type, language, title, date, dateUntil, dateFrom } = own;
  return (
    isText(id) &&
    (type === null || ids.types.has(type)) &&
    (language === null || ids.languages.has(language)) &&
    isText(title) &&
    (date === null || isCalendarDay(date)) &&
    (dateUntil === null || isCalendarDay(dateUntil)) &&
    (dateFrom === null || ids.origins.has(dateFrom)) &&
    isListOfPlaces(own.places, ids) &&
    isListOf(own.sources, ids.sources) &&
    (own.sourcesFrom === null || ids.sourceOrigins.has(own.sourcesFrom)) &&
    isListOf(own.fieldsOfWork, ids.fieldsOfWork) &&
    isListOf(own.countries, ids.states) &&
    isTexts(own.body) &&
    typeof own.excerpt === "boolean" &&
    isTexts(own.urls) &&
    isPrinted(own.printed) &&
    isProvenance(own.provenance, ids) &&
    hasOnly(own, releaseKeys)
  );
}

/**
 * Whether a value is what a page prints, before labels are resolved: the verdict of `rawPressReleaseSchema` without zod.
 *
 * @example
 * isRawPressRelease(parsePage(page).raw); // => true
 * isRawPressRelease(release); // => false
 */
export function isRawPressRelease(value: unknown): value is RawPressRelease {
  if (!isObject(value)) return false;
  const own: Unknown<RawPressRelease> = ownOnly(value);
  const ids = recordIds();
  return (
    typeof own.title === "string" &&
    isPrinted(own.printed) &&
    (own.sourcesFrom === null || ids.sourceOrigins.has(own.sourcesFrom)) &&
    (own.addressSource === null || ids.sources.has(own.addressSource)) &&
    (own.cutLabel === null || ids.labels.has(own.cutLabel)) &&
    isTexts(own.body) &&
    typeof own.excerpt === "boolean" &&
    isTexts(own.urls) &&
    isProvenance(own.provenance, ids) &&
    hasOnly(own, rawKeys)
  );
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

// By index, because holes count: a list with one is a list with a value missing.
function isTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== "string") return false;
  return true;
}

function isListOf(value: unknown, ids: ReadonlySet<unknown>): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!ids.has(value[i])) return false;
  return true;
}

function isListOfPlaces(value: unknown, ids: RecordIds): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!isPlace(value[i], ids)) return false;
  return true;
}

function isPlace(value: unknown, ids: RecordIds): boolean {
  if (!isObject(value)) return false;
  const own: Unknown<PressRelease["places"][number]> = ownOnly(value);
  return (
    isText(own.text) &&
    (own.place === null || ids.places.has(own.place)) &&
    (own.country === null || ids.states.has(own.country)) &&
    hasOnly(own, placeKeys)
  );
}

function isPrinted(value: unknown): boolean {
  if (!isObject(value)) return false;
  const own: Unknown<PressRelease["printed"]> = ownOnly(value);
  for (const label of printedKeys) {
    const words = own[label];
    if (words !== undefined && !isTexts(words)) return false;
  }
  return hasNoOther(own, printedKeys);
}

function isProvenance(value: unknown, ids: RecordIds): boolean {
  if (!isObject(value)) return false;
  const own: Unknown<PressRelease["provenance"]> = ownOnly(value);
  const { retrieved, chairpersonshipYear } = own;
  return (
    ids.layouts.has(own.layout) &&
    (retrieved === undefined || isCalendarDay(retrieved)) &&
    (chairpersonshipYear === undefined || Number.isSafeInteger(chairpersonshipYear)) &&
    hasNoOther(own, provenanceKeys)
  );
}
