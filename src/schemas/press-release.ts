import * as z from "zod";
import type { ContentTypeId, FieldOfWorkId, LanguageCode, PlaceId, SourceId, StateCode } from "../catalogue/types.ts";
import { shown } from "../press-releases/filter-issues.ts";
import { layoutIds } from "../press-releases/layout-ids.ts";
import type { DateOrigin, PressRelease, Printed, Provenance, RawPressRelease } from "../press-releases/types.ts";
import {
  contentTypeIdSchema,
  fieldOfWorkIdSchema,
  languageCodeSchema,
  placeIdSchema,
  sourceIdSchema,
  stateCodeSchema,
} from "./ids.ts";

// Every schema is built inside one pure function: a consumer who does not use it does not ship it, nor zod.

/** The keys of a record with their schemas, for those who extend it. */
export type PressReleaseShape = {
  id: z.ZodString;
  type: z.ZodNullable<z.ZodType<ContentTypeId, ContentTypeId>>;
  language: z.ZodNullable<z.ZodType<LanguageCode, LanguageCode>>;
  title: z.ZodString;
  date: z.ZodNullable<z.ZodISODate>;
  dateUntil: z.ZodNullable<z.ZodISODate>;
  dateFrom: z.ZodNullable<z.ZodType<DateOrigin, DateOrigin>>;
  places: z.ZodArray<z.ZodType<PressRelease["places"][number]>>;
  sources: z.ZodArray<z.ZodType<SourceId, SourceId>>;
  fieldsOfWork: z.ZodArray<z.ZodType<FieldOfWorkId, FieldOfWorkId>>;
  countries: z.ZodArray<z.ZodType<StateCode, StateCode>>;
  body: z.ZodArray<z.ZodString>;
  excerpt: z.ZodBoolean;
  urls: z.ZodArray<z.ZodString>;
  printed: z.ZodType<Printed>;
  provenance: z.ZodType<Provenance>;
};

/**
 * A new `z.ZodObject` of the record, strict, for those who add keys of their own.
 *
 * @example
 * const withTranslation = pressReleaseObject().extend({ translatedTitle: z.string() });
 * Object.keys(withTranslation.shape).includes("translatedTitle"); // => true
 */
export function pressReleaseObject(): z.ZodObject<PressReleaseShape, z.core.$strict> {
  return z.strictObject({
    id: z.string().min(1),
    type: contentTypeIdSchema.nullable(),
    language: languageCodeSchema.nullable(),
    title: z.string().min(1),
    date: isoDate().nullable(),
    dateUntil: isoDate().nullable(),
    dateFrom: z.enum(["field", "dateline", "dateline+year", "listing", "title"] satisfies DateOrigin[]).nullable(),
    places: z.array(place()),
    sources: z.array(sourceIdSchema),
    fieldsOfWork: z.array(fieldOfWorkIdSchema),
    countries: z.array(stateCodeSchema),
    body: z.array(z.string()),
    excerpt: z.boolean(),
    urls: z.array(z.string()),
    printed: printed(),
    provenance: provenance(),
  });
}

function isoDate(): z.ZodISODate {
  return z.iso.date({ error: ({ input }) => `${shown(input)} is not a day of the calendar (YYYY-MM-DD)` });
}

function place(): z.ZodType<PressRelease["places"][number]> {
  return z.strictObject({
    text: z.string().min(1),
    place: (placeIdSchema as z.ZodType<PlaceId>).nullable(),
    country: (stateCodeSchema as z.ZodType<StateCode>).nullable(),
  });
}

function printed(): z.ZodType<Printed> {
  const words = z.array(z.string()).exactOptional();
  return z.strictObject({
    date: words,
    place: words,
    source: words,
    fieldsOfWork: words,
    type: words,
    location: words,
    dateline: words,
  });
}

function provenance(): z.ZodType<Provenance> {
  return z.strictObject({
    layout: z.enum(layoutIds),
    retrieved: isoDate().exactOptional(),
    chairpersonshipYear: z.int().exactOptional(),
  });
}

/** The record: unknown keys are refused, ids must exist, days must be days of the calendar. */
export const pressReleaseSchema: z.ZodType<PressRelease> = /* @__PURE__ */ (() => pressReleaseObject())();

/** What a page prints, before labels are resolved. */
export const rawPressReleaseSchema: z.ZodType<RawPressRelease> = /* @__PURE__ */ (() =>
  z.strictObject({
    title: z.string(),
    printed: printed(),
    body: z.array(z.string()),
    excerpt: z.boolean(),
    urls: z.array(z.string()),
    provenance: provenance(),
  }))();
