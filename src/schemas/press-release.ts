import type { core, ZodArray, ZodBoolean, ZodNullable, ZodObject, ZodString, ZodType } from "zod/v4";
import * as z from "zod/v4";
import type { ContentTypeId, FieldOfWorkId, LanguageCode, SourceId, StateCode } from "../catalogue/types.ts";
import { calendarDay } from "../press-releases/record/calendar-day.ts";
import { layoutIds } from "../press-releases/record/layout-ids.ts";
import { dateOrigins, printedKeys, sourceOrigins } from "../press-releases/record/record-keys.ts";
import type {
  DateOrigin,
  PressRelease,
  Printed,
  PrintedLabel,
  Provenance,
  RawPressRelease,
  SourceOrigin,
} from "../press-releases/record/types.ts";
import {
  contentTypeIdSchema,
  fieldOfWorkIdSchema,
  languageCodeSchema,
  placeIdSchema,
  sourceIdSchema,
  stateCodeSchema,
} from "./ids.ts";
import { ownRecord } from "./own-record.ts";
import { faultAt, keyFaultAt } from "./record-faults.ts";
import { withParse } from "./with-parse.ts";

// The types by name: a declaration that names a whole namespace costs each consumer 1,800 instantiations under "nodenext".
// Every schema is built inside one pure function: a consumer who does not use it does not ship it, nor zod.

/** The keys of a record with their schemas, for extending it. */
export type PressReleaseShape = {
  id: ZodString;
  type: ZodNullable<ZodType<ContentTypeId, ContentTypeId>>;
  language: ZodNullable<ZodType<LanguageCode, LanguageCode>>;
  title: ZodString;
  date: ZodNullable<ZodString>;
  dateUntil: ZodNullable<ZodString>;
  dateFrom: ZodNullable<ZodType<DateOrigin, DateOrigin>>;
  places: ZodArray<ZodType<PressRelease["places"][number], PressRelease["places"][number]>>;
  sources: ZodArray<ZodType<SourceId, SourceId>>;
  sourcesFrom: ZodNullable<ZodType<SourceOrigin, SourceOrigin>>;
  fieldsOfWork: ZodArray<ZodType<FieldOfWorkId, FieldOfWorkId>>;
  countries: ZodArray<ZodType<StateCode, StateCode>>;
  body: ZodArray<ZodString>;
  excerpt: ZodBoolean;
  urls: ZodArray<ZodString>;
  printed: ZodType<Printed, Printed>;
  provenance: ZodType<Provenance, Provenance>;
};

/**
 * A new, strict `z.ZodObject` of the record, for adding keys of your own.
 *
 * @example
 * const withTranslation = pressReleaseObject().extend({ translatedTitle: z.string() });
 * Object.keys(withTranslation.shape).includes("translatedTitle"); // => true
 */
export function pressReleaseObject(): ZodObject<PressReleaseShape, core.$strict> {
  const shape: PressReleaseShape = {
    id: text("id"),
    type: contentTypeIdSchema.nullable(),
    language: languageCodeSchema.nullable(),
    title: text("title"),
    date: day("date").nullable(),
    dateUntil: day("dateUntil").nullable(),
    dateFrom: z.enum(dateOrigins as [DateOrigin], at("dateFrom")).nullable(),
    places: z.array(place(), at("places")),
    sources: z.array(sourceIdSchema, at("sources")),
    sourcesFrom: sourceOrigin(),
    fieldsOfWork: z.array(fieldOfWorkIdSchema, at("fieldsOfWork")),
    countries: z.array(stateCodeSchema, at("countries")),
    body: z.array(z.string(at("body.*")), at("body")),
    excerpt: z.boolean(at("excerpt")),
    urls: z.array(z.string(at("urls.*")), at("urls")),
    printed: printed(),
    provenance: provenance(),
  };
  return z.strictObject(shape, at(""));
}

type ErrorMap = { readonly error: (issue: core.$ZodRawIssue) => string };

/** The words of an error at a place of a record: the same as those of the issues of this library. */
function at(place: string, object: string = place): ErrorMap {
  return {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => keyFaultAt(object, key).wrong).join("; ")
        : faultAt(place, issue.input).wrong,
  };
}

function text(place: string): ZodString {
  return z.string(at(place)).min(1, at(place));
}

function day(place: string): ZodString {
  return z.string(at(place)).regex(calendarDay, at(place));
}

function sourceOrigin(): ZodNullable<ZodType<SourceOrigin, SourceOrigin>> {
  return z.enum(sourceOrigins as [SourceOrigin], at("sourcesFrom")).nullable();
}

function place(): ZodType<PressRelease["places"][number], PressRelease["places"][number]> {
  return z.strictObject(
    { text: text("places.*.text"), place: placeIdSchema.nullable(), country: stateCodeSchema.nullable() },
    at("places.*"),
  );
}

function printed(): ZodType<Printed, Printed> {
  const words = z.array(z.string(at("printed.*.*")), at("printed.*")).optional();
  const shape = { date: words, place: words, source: words, fieldsOfWork: words, type: words, location: words };
  // A key that holds undefined counts as absent, as it does in JSON: `exactOptional` would refuse it.
  return z.strictObject({ ...shape, dateline: words }, at("printed")) as ZodType<Printed, Printed>;
}

function provenance(): ZodType<Provenance, Provenance> {
  const shape = {
    layout: z.enum(layoutIds, at("provenance.layout")),
    retrieved: day("provenance.retrieved").optional(),
    chairpersonshipYear: z.int(at("provenance.chairpersonshipYear")).optional(),
  };
  return z.strictObject(shape, at("provenance")) as ZodType<Provenance, Provenance>;
}

/** A new `z.ZodObject` of the raw record. @internal */
export function rawPressReleaseObject(): ZodObject {
  const shape = {
    title: z.string(at("body.*")),
    printed: printed(),
    sourcesFrom: sourceOrigin(),
    addressSource: sourceIdSchema.nullable(),
    cutLabel: z.enum(printedKeys as [PrintedLabel], at("cutLabel")).nullable(),
    body: z.array(z.string(at("body.*")), at("body")),
    excerpt: z.boolean(at("excerpt")),
    urls: z.array(z.string(at("urls.*")), at("urls")),
    provenance: provenance(),
  };
  return z.strictObject(shape, at("", "raw"));
}

/** The record where it is known to hold plain objects: what explains a failure. @internal */
export const plainPressRelease: ZodType = /* @__PURE__ */ (() => pressReleaseObject())();

/** A record that is judged by what is its own. No transformation comes before it: a record that is written passes here as one that is read. */
function seenAsJson<T>(object: ZodObject): ZodType<T, T> {
  return withParse<T>(object, (parse) => (payload, context) => {
    payload.value = ownRecord(payload.value);
    return parse(payload, context);
  });
}

/**
 * The record: unknown keys are refused, ids must exist, days must be days of the calendar.
 *
 * @example
 * pressReleaseSchema.parse(release).title; // => release.title
 * pressReleaseSchema.safeParse({ ...release, date: "2015-02-30" }).error?.issues[0]?.path; // => ["date"]
 */
export const pressReleaseSchema: ZodType<PressRelease, PressRelease> = /* @__PURE__ */ (() =>
  seenAsJson<PressRelease>(pressReleaseObject()))();

/**
 * What a page prints, before labels are resolved.
 *
 * @example
 * rawPressReleaseSchema.safeParse(parsePage(page).raw).success; // => true
 * rawPressReleaseSchema.safeParse(release).success; // => false
 */
export const rawPressReleaseSchema: ZodType<RawPressRelease, RawPressRelease> = /* @__PURE__ */ (() =>
  seenAsJson<RawPressRelease>(rawPressReleaseObject()))();
