import * as z from "zod";
import { isIsoDate, isPartialDate } from "../../src/catalogue/time/calendar.ts";

// The shape of an authored entry, field by field. Unknown keys fail: a misspelt field would otherwise be a fact lost in silence.

const text = z.string().min(1);
const slug = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "is not a kebab-case slug");
const partialDate = z.string().refine(isPartialDate, "is not a day, month or year (YYYY-MM-DD, YYYY-MM, YYYY)");
const period = { from: partialDate.nullable(), until: partialDate.nullable() };
const group = z.enum(["asian", "mediterranean"]);
const participation = z.array(z.strictObject({ ...period, status: z.enum(["participating", "suspended"]) })).min(1);
const signed = z.strictObject({ helsinkiFinalAct: partialDate.nullable(), charterOfParis: partialDate.nullable() });
const dimension = z.enum(["politico-military", "economic-and-environmental", "human", "cross-dimensional"]);
const day = z.string().refine(isIsoDate, "is not a day of the calendar (YYYY-MM-DD)");
const term = z.strictObject({ name: text, ...period, state: text.optional(), acting: z.literal(true).optional() });
const status = z.enum(["active", "closed"]);

const iso = {
  alpha3: z.string().regex(/^[A-Z]{3}$/),
  numeric: z.string().regex(/^\d{3}$/),
  officialName: text,
  capital: text,
};

const evidence = {
  sources: z.record(text, z.array(text).min(1)),
  unverified: z.array(z.strictObject({ field: text, note: text, value: z.unknown().optional() })).optional(),
  notes: text.optional(),
};

function entry(id: z.ZodString, fields: z.ZodRawShape): z.ZodObject {
  const names = { formerNames: z.array(z.strictObject({ name: text, ...period })), aliases: z.array(text) };
  return z.strictObject({ id, name: text, ...names, ...fields, ...evidence });
}

const wikidata = z.string().regex(/^Q[1-9]\d*$/, "is not an item of Wikidata (Q81299)");
const alpha2 = z.string().regex(/^[A-Z]{2}$/, "is not an ISO 3166-1 alpha-2 code");

/** The schema of the entries of each data file, by file name. */
export const entrySchemas: Readonly<Record<string, z.ZodObject>> = {
  "participating-states": entry(alpha2, {
    ...iso,
    participation,
    signed,
    continues: text.optional(),
    formerPartnership: z.strictObject({ ...period, group }).optional(),
  }),
  "former-states": entry(z.string().regex(/^[A-Z]{4}$/), { participation, signed, successors: z.array(alpha2).min(1) }),
  partners: entry(alpha2, { ...iso, group, partnership: z.strictObject(period) }),
  institutions: entry(slug, {
    category: z.enum([
      "organization",
      "group",
      "decision-making-body",
      "chairpersonship",
      "representative",
      "secretariat",
      "institution",
      "parliamentary-assembly",
      "court",
      "related-body",
    ]),
    abbreviation: text.optional(),
    parent: slug.nullable(),
    seat: slug.nullable(),
    period: z.strictObject(period),
    status,
  }),
  "field-operations": entry(slug, {
    category: z.enum(["field-operation", "related-activity", "representative", "programme", "visit"]),
    abbreviation: text.optional(),
    hosts: z.array(text),
    area: text,
    region: z.enum(["South-Eastern Europe", "Eastern Europe", "South Caucasus", "Central Asia"]).nullable(),
    areas: z.array(slug),
    seat: slug.nullable(),
    decided: partialDate.nullable(),
    period: z.strictObject(period),
    status,
    mandate: text.optional(),
  }),
  "fields-of-work": entry(slug, {
    dimension,
    parent: slug.nullable(),
  }),
  "content-types": entry(slug, {}),
  languages: entry(z.string().regex(/^[a-z]{2,3}$/), {
    nativeName: text,
    official: z.boolean(),
    sitePrefix: text.nullable(),
  }),
  places: entry(slug, {
    country: text.nullable(),
    position: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).nullable(),
    geonames: z.string().regex(/^\d+$/, "is not a number of GeoNames as text").optional(),
    wikidata: wikidata.optional(),
  }),
  areas: entry(slug, { states: z.array(alpha2), wording: text.nullable(), document: text.nullable() }),
  groups: entry(slug, { of: z.enum(["states", "field-operations"]), members: z.array(text).min(1) }),
  documents: entry(slug, {
    adopted: partialDate,
    meeting: slug.nullable(),
    versions: z.array(z.strictObject({ adopted: partialDate, symbol: text.nullable() })).min(1),
  }),
  "meeting-series": entry(slug, { dimension, since: partialDate.nullable() }),
  meetings: entry(slug, {
    series: slug.nullable(),
    number: z.int().positive().nullable(),
    place: slug,
    country: text,
    period: z.strictObject(period),
    documents: z.array(text),
    planned: z.literal(true).optional(),
  }),
  chairpersonships: z.strictObject({
    year: z.int().min(1991),
    state: text,
    from: day,
    until: day,
    title: z.enum(["Chairmanship", "Chairpersonship"]),
    chairs: z.array(term).min(1),
    ...evidence,
  }),
  offices: entry(slug, { institution: slug, terms: z.array(term).min(1) }),
};

export const redirectSchema: z.ZodObject = z.strictObject({ id: text, movedTo: text });
