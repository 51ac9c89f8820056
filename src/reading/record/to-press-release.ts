import { said } from "../../catalogue/messages/said.ts";
import type { NameOptions } from "../../catalogue/names/language-names.ts";
import type { ContentTypeId, IsoDate, LanguageCode, SourceId } from "../../catalogue/types.ts";
import type {
  DataIssue,
  LayoutId,
  PressRelease,
  Printed,
  RawPressRelease,
  SourceOrigin,
} from "../../press-releases/record/types.ts";
import { type Dateline, parseDateline } from "../dateline/dateline.ts";
import { labelReaders } from "../labels/labels.ts";
import { resolveLabels } from "../labels/resolve-labels.ts";
import { type Suggest, suggestions } from "../labels/suggestions.ts";
import { languageOf } from "../language/language-of.ts";
import { countriesOf, placesOf, wholePlaces } from "./places-of.ts";
import { reconcileDates } from "./reconcile-dates.ts";
import { releaseId } from "./release-id.ts";
import { missingBody, missingTitle, unknownPlace } from "./release-issues.ts";

/** A record, or `null` where the page prints no title, and what was noticed on the way. */
export interface ReadRelease {
  readonly release: PressRelease | null;
  readonly issues: readonly DataIssue[];
}

/**
 * Makes a record of what a page prints: labels become ids, dates are reconciled, places lead to countries.
 *
 * @throws TypeError where the value is not what a page prints: the `raw` of `parsePage`, or an item of `parseListing`.
 * @example
 * const { raw } = parsePage(page, { url: "https://www.osce.org/mission-to-moldova/999001" });
 * const release = raw && toPressRelease(raw).release;
 * release?.sources; // => ["mission-to-moldova"]
 */
export function toPressRelease(raw: RawPressRelease): ReadRelease {
  const { title, body } = (raw ?? {}) as Partial<RawPressRelease>;
  if (typeof title !== "string" || !Array.isArray(body)) throw notRaw(raw);
  return toRelease(raw, suggestions());
}

/** If the caller passes the whole answer of a reader, the message says where the raw release is. */
function notRaw(value: unknown): TypeError {
  const within = ["raw", "items"].find((key) => typeof value === "object" && value !== null && key in value);
  const hint = within === undefined ? "" : `; did you mean its \`${within}\`?`;
  return new TypeError(
    `toPressRelease takes the raw of parsePage, or an item of parseListing; it was given ${said(value)}${hint}`,
  );
}

/** What the markup of a page says, and its lines may not. */
export interface Markup {
  /** Languages besides English in which labels are read. */
  readonly names?: NameOptions["names"];
  readonly published?: IsoDate | undefined;
  readonly language?: LanguageCode | undefined;
}

/** As `toPressRelease`, for one of many on a page. */
export function toRelease(raw: RawPressRelease, suggest: Suggest, markup: Markup = {}): ReadRelease {
  if (raw.title === "") return { release: null, issues: [missingTitle()] };
  const { printed, cutLabel } = raw;
  const read = labelReaders(markup.names);
  const { dateline, at } = findDateline(raw.body);
  const dates = reconcileDates(raw, dateline, markup.published);
  const type = resolveLabels(printed.type, "type", read.contentType, suggest, cutLabel === "type");
  const sources = resolveLabels(printed.source, "source", read.source, suggest, cutLabel === "source");
  const sourceIds = sourcesOf(raw, sources.ids);
  const fields = resolveLabels(
    printed.fieldsOfWork,
    "fieldsOfWork",
    read.fieldOfWork,
    suggest,
    cutLabel === "fieldsOfWork",
  );
  const locations = resolveLabels(printed.location, "location", read.state, suggest, cutLabel === "location");
  const placeField = wholePlaces(raw);
  const places = placesOf(placeField.labels, dateline);
  const ownLanguage = languageOf(raw);
  const language = ownLanguage ?? markup.language ?? null;
  const { date, dateUntil, dateFrom } = dates;
  const release: PressRelease = {
    id: releaseId(raw, { language: ownLanguage, date: dateFrom === "markup" ? null : date, places }),
    type: type.ids[0] ?? typeOfLayout[raw.provenance.layout] ?? null,
    language,
    title: raw.title,
    date,
    dateUntil,
    dateFrom,
    places,
    sources: sourceIds,
    sourcesFrom: sourceIds.length === 0 ? null : originOf(raw),
    fieldsOfWork: fields.ids,
    countries: countriesOf(places, sourceIds, locations.ids),
    body: raw.body,
    excerpt: raw.excerpt,
    urls: raw.urls,
    printed: withDateline(raw, dateline, at),
    provenance: raw.provenance,
  };
  const issues: DataIssue[] = [];
  for (const part of [dates, type, sources, fields, locations, placeField])
    for (const issue of part.issues) issues.push(issue);
  for (const [i, { text, place }] of places.entries()) if (place === null) issues.push(unknownPlace(text, i));
  if (raw.body.length === 0) issues.push(missingBody());
  return { release, issues };
}

/** What the page prints, though it be unknown; else whose section or subdomain it is in. */
function sourcesOf({ printed, addressSource }: RawPressRelease, ids: readonly SourceId[]): readonly SourceId[] {
  // A raw release of before 0.2.0 has no such key.
  return printed.source !== undefined || (addressSource ?? null) === null ? ids : [addressSource as SourceId];
}

function originOf({ printed, sourcesFrom }: RawPressRelease): SourceOrigin {
  if (printed.source === undefined) return "address";
  return sourcesFrom === "heading" ? "heading" : "field";
}

/** What a layout holds that prints no type. */
const typeOfLayout: { readonly [Layout in LayoutId]?: ContentTypeId } = { "node-resources": "story" };

/** A notice or a lead may stand above the dateline, and nothing that is longer. */
const mostAbove = 2;

/** The first paragraph's dateline, or one with a whole date further down, behind a notice or a lead. */
function findDateline(body: readonly string[]): { readonly dateline: Dateline | null; readonly at: number } {
  const first = body[0] === undefined ? null : parseDateline(body[0]);
  if (first !== null) return { dateline: first, at: 0 };
  for (let at = 1; at <= mostAbove && at < body.length; at++) {
    const dateline = parseDateline(body[at] as string);
    if (dateline !== null && dateline.date !== null && dateline.rest !== "") return { dateline, at };
  }
  return { dateline: null, at: 0 };
}

/** The dateline as printed joins the words of the page: all of its paragraph up to the text proper. */
function withDateline({ printed, body }: RawPressRelease, dateline: Dateline | null, at: number): Printed {
  const first = body[at];
  if (dateline === null || first === undefined) return printed;
  const words = first.slice(0, first.length - dateline.rest.length).trim();
  // Not by spreading: of an object that grew key by key an engine spreads each key the slow way.
  return Object.assign({}, printed, { dateline: [words] });
}
