import { findContentType } from "../catalogue/content-types.ts";
import { getFieldOperation, isFieldOperationId } from "../catalogue/field-operations.ts";
import { foldName } from "../catalogue/fold-name.ts";
import { findPlace } from "../catalogue/places.ts";
import type { LanguageCode, SourceId, StateCode } from "../catalogue/types.ts";
import type { DataIssue, PressRelease, RawPressRelease, ReleasePlace } from "../press-releases/types.ts";
import { type Dateline, parseDateline } from "./dateline/dateline.ts";
import { nameCase } from "./dateline/name-case.ts";
import { itemNumber } from "./item-number.ts";
import { fieldOfWorkOf, sourceOf, stateOf } from "./labels.ts";
import { detectLanguage } from "./language/language.ts";
import { reconcileDates } from "./reconcile-dates.ts";
import { resolveLabels } from "./resolve-labels.ts";
import { textHash } from "./text-hash.ts";

/** A record, or `null` where the page prints no title, and what was noticed on the way. */
export interface ReadRelease {
  readonly release: PressRelease | null;
  readonly issues: readonly DataIssue[];
}

/**
 * Makes a record of what a page prints: labels become ids, dates are reconciled, places lead to countries.
 *
 * @example
 * const { raw } = parsePage(page, { url: "https://www.osce.org/mission-to-moldova/999001" });
 * const { release } = toPressRelease(raw);
 * release.sources; // => ["mission-to-moldova"]
 */
export function toPressRelease(raw: RawPressRelease): ReadRelease {
  if (raw.title === "") return { release: null, issues: [missing("title", "error")] };
  const { printed } = raw;
  const dateline = raw.body[0] === undefined ? null : parseDateline(raw.body[0]);
  const dates = reconcileDates(raw, dateline);
  const type = resolveLabels(printed.type, "type", (label) => findContentType(label)?.id);
  const sources = resolveLabels(printed.source, "source", sourceOf);
  const fields = resolveLabels(printed.fieldsOfWork, "fieldsOfWork", fieldOfWorkOf);
  const locations = resolveLabels(printed.location, "location", stateOf);
  const places = placesOf(printed.place ?? [], dateline);
  const language = detectLanguage(`${raw.title}\n${raw.body.slice(0, 3).join("\n")}`);
  const { date, dateUntil, dateFrom } = dates;
  const release: PressRelease = {
    id: idOf(raw, language, date),
    type: type.ids[0] ?? null,
    language,
    title: raw.title,
    date,
    dateUntil,
    dateFrom,
    places,
    sources: sources.ids,
    fieldsOfWork: fields.ids,
    countries: countriesOf(places, sources.ids, locations.ids),
    body: raw.body,
    excerpt: raw.excerpt,
    urls: raw.urls,
    printed: withDateline(raw, dateline),
    provenance: raw.provenance,
  };
  const missingBody = raw.body.length === 0 ? [missing("body", "warning")] : [];
  const issues = [
    ...dates.issues,
    ...type.issues,
    ...sources.issues,
    ...fields.issues,
    ...locations.issues,
    ...unknownPlaces(places),
  ];
  return { release, issues: [...issues, ...missingBody] };
}

/** The item number where the address has one: the same item stands under several addresses. */
function idOf({ urls, title }: RawPressRelease, language: LanguageCode | null, date: string | null): string {
  for (const url of urls) {
    const number = itemNumber(url);
    if (number !== null) return number;
  }
  return `h-${textHash([language, date, foldName(title)].join("\n"))}`;
}

/** The places of the dateline, then those of the place field that it does not name. */
function placesOf(printed: readonly string[], dateline: Dateline | null): ReleasePlace[] {
  const texts = [...(dateline?.places ?? []), ...printed.map(nameCase)];
  const places = new Map<string, ReleasePlace>();
  for (const text of texts) {
    const place = findPlace(text);
    const key = place?.id ?? foldName(text);
    const country = place === undefined ? (dateline?.country ?? null) : place.country;
    if (!places.has(key)) places.set(key, { text, place: place?.id ?? null, country });
  }
  return [...places.values()];
}

function countriesOf(
  places: readonly ReleasePlace[],
  sources: readonly SourceId[],
  locations: readonly StateCode[],
): StateCode[] {
  const hosts = sources.flatMap((id) => (isFieldOperationId(id) ? getFieldOperation(id).hosts : []));
  const countries = [...places.flatMap(({ country }) => country ?? []), ...hosts, ...locations];
  return [...new Set(countries)];
}

/** The dateline as printed joins the words of the page: all of the first paragraph up to the text proper. */
function withDateline({ printed, body }: RawPressRelease, dateline: Dateline | null): RawPressRelease["printed"] {
  const first = body[0];
  if (dateline === null || first === undefined) return printed;
  return { ...printed, dateline: [first.slice(0, first.length - dateline.rest.length).trim()] };
}

function unknownPlaces(places: readonly ReleasePlace[]): DataIssue[] {
  return places.flatMap(({ text, place }, i) => {
    if (place !== null) return [];
    const message = `places[${i}]: ${JSON.stringify(text)} is not in the catalogue of places; kept as printed`;
    return [{ code: "unknown-place", path: ["places", i], message, severity: "warning", found: text }];
  });
}

function missing(part: "title" | "body", severity: DataIssue["severity"]): DataIssue {
  return { code: `missing-${part}`, path: [part], message: `${part}: the page prints none`, severity };
}
