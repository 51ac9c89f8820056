import { describe, expect, test } from "vitest";
import * as z from "zod";
import { parsePage, readPressReleases } from "../../src/reading.ts";
import {
  PressReleaseError,
  parsePressRelease,
  pressReleaseObject,
  pressReleaseSchema,
  rawPressReleaseSchema,
  safeParsePressRelease,
} from "../../src/schemas.ts";
import { page } from "../support/pages/page.ts";
import { releaseWith, sampleReleases } from "../support/releases/release.ts";

const pages = ["node-nav-999001", "node-skiplinks-999002", "listing-newsroom", "listing-plain"];
const read = pages.flatMap((name) => readPressReleases(page(name), { retrieved: "2026-11-01" }).releases);

describe("a valid record", () => {
  test.each([...read, ...sampleReleases])("$title", (release) => {
    const copy = structuredClone(release);
    expect(pressReleaseSchema.parse(release)).toEqual(copy);
    expect(parsePressRelease(JSON.parse(JSON.stringify(release)))).toEqual(copy);
  });

  test("is one of at least eight of the fixture pages", () => {
    expect(read.length).toBeGreaterThanOrEqual(8);
  });
});

const place = { text: "Chisinau", place: "chisinau", country: "MD" };

describe("one fault in a record is one issue:", () => {
  test.each<[string, object, string, (string | number)[], string]>([
    ["no id", { id: "" }, "invalid-value", ["id"], "id: "],
    ["an id that is a number", { id: 5 }, "invalid-type", ["id"], "id: "],
    ["an unknown type", { type: "leaflet" }, "unknown-id", ["type"], "type: "],
    [
      "an unknown language",
      { language: "En" },
      "unknown-id",
      ["language"],
      'language: "En" is not the code of a language; did you mean "en"?',
    ],
    ["an empty title", { title: "" }, "invalid-value", ["title"], "title: "],
    [
      "a date that is none",
      { date: "2023-02-30" },
      "invalid-date",
      ["date"],
      'date: "2023-02-30" is not a day of the calendar (YYYY-MM-DD)',
    ],
    ["a partial date", { date: "2023-02" }, "invalid-date", ["date"], "date: "],
    ["a Date object", { date: new Date(0) }, "invalid-type", ["date"], "date: "],
    ["a last day that is none", { dateUntil: "soon" }, "invalid-date", ["dateUntil"], "dateUntil: "],
    ["an unknown origin", { dateFrom: "guess" }, "unknown-id", ["dateFrom"], "dateFrom: "],
    [
      "a place without text",
      { places: [{ ...place, text: "" }] },
      "invalid-value",
      ["places", 0, "text"],
      "places[0].",
    ],
    [
      "an unknown place",
      { places: [place, { ...place, place: "chisinua" }] },
      "unknown-id",
      ["places", 1, "place"],
      'places[1].place: "chisinua" is not the id of a place; did you mean "chisinau"?',
    ],
    [
      "an unknown key of a place",
      { places: [{ ...place, zip: 1 }] },
      "unknown-key",
      ["places", 0, "zip"],
      'places[0].zip: "zip" is not a key of a place',
    ],
    [
      "an unknown source",
      { sources: ["secretariat", "secretariatt"] },
      "unknown-id",
      ["sources", 1],
      'sources[1]: "secretariatt" is not the id of an institution or field operation; did you mean "secretariat"?',
    ],
    ["sources that are no list", { sources: "secretariat" }, "invalid-type", ["sources"], "sources: "],
    [
      "an unknown field of work",
      { fieldsOfWork: ["election"] },
      "unknown-id",
      ["fieldsOfWork", 0],
      "fieldsOfWork[0]: ",
    ],
    ["an unknown country", { countries: ["XX"] }, "unknown-id", ["countries", 0], "countries[0]: "],
    ["a body that is one text", { body: "Text" }, "invalid-type", ["body"], "body: "],
    ["an excerpt that is no yes or no", { excerpt: 1 }, "invalid-type", ["excerpt"], "excerpt: "],
    ["an address that is none", { urls: [null] }, "invalid-type", ["urls", 0], "urls[0]: "],
    ["an unknown printed label", { printed: { title: ["x"] } }, "unknown-key", ["printed", "title"], "printed.title: "],
    [
      "a printed label that is no list",
      { printed: { date: "x" } },
      "invalid-type",
      ["printed", "date"],
      "printed.date",
    ],
    [
      "an unknown layout",
      { provenance: { layout: "tv" } },
      "unknown-id",
      ["provenance", "layout"],
      "provenance.layout",
    ],
    [
      "a day of retrieval that is none",
      { provenance: { layout: "node-nav", retrieved: "today" } },
      "invalid-date",
      ["provenance", "retrieved"],
      "provenance.retrieved: ",
    ],
    [
      "a year of the Chair that is text",
      { provenance: { layout: "node-nav", chairpersonshipYear: "2026" } },
      "invalid-type",
      ["provenance", "chairpersonshipYear"],
      "provenance.chairpersonshipYear: ",
    ],
    ["an unknown key", { subtitle: "x" }, "unknown-key", ["subtitle"], 'subtitle: "subtitle" is not a key of a record'],
  ])("%s", (_, fault, code, path, message) => {
    const result = safeParsePressRelease({ ...releaseWith(), ...fault });
    expect(result.success ? [] : result.issues).toEqual([
      expect.objectContaining({ code, path, message: expect.stringMatching(startOf(message)), severity: "error" }),
    ]);
  });

  test.each(Object.keys(releaseWith()))("a missing %s", (key) => {
    const { [key as "id"]: _, ...rest } = releaseWith();
    const result = safeParsePressRelease(rest);
    expect(result.success ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ["missing-value", [key]],
    ]);
  });
});

const startOf = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);

test("all faults of a record are reported at once, and thrown at once", () => {
  const wrong = { ...releaseWith(), type: "leaflet", date: "soon", subtitle: "x" };
  const result = safeParsePressRelease(wrong);
  expect(result.success ? [] : result.issues.map(({ code }) => code).sort()).toEqual([
    "invalid-date",
    "unknown-id",
    "unknown-key",
  ]);
  expect(() => parsePressRelease(wrong)).toThrow(PressReleaseError);
  expect(() => parsePressRelease(wrong)).toThrow(/type: "leaflet" is not the id of a content type.*date: "soon"/s);
});

test.each([null, undefined, 7, "text", [], new Map()])("%j is no record", (value) => {
  const result = safeParsePressRelease(value);
  expect(result.success ? [] : result.issues.map(({ path }) => path)).not.toEqual([]);
  expect(result.success).toBe(false);
});

describe("pressReleaseObject", () => {
  test("can be extended, and keeps what it demanded", () => {
    const translated = pressReleaseObject().extend({ translatedTitle: z.string() });
    const release = { ...releaseWith(), translatedTitle: "Ручник" };
    expect(translated.parse(release)).toEqual(release);
    expect(translated.safeParse({ ...release, translatedTitle: 7 }).success).toBe(false);
    expect(translated.safeParse({ ...release, date: "soon" }).success).toBe(false);
    expect(translated.safeParse({ ...release, subtitle: "x" }).success).toBe(false);
  });

  test("is made anew for each who asks", () => {
    expect(pressReleaseObject()).not.toBe(pressReleaseObject());
  });
});

describe("rawPressReleaseSchema", () => {
  const { raw } = parsePage(page("node-nav-999001"));

  test("accepts what a page prints", () => {
    expect(rawPressReleaseSchema.parse(raw)).toEqual(raw);
  });

  test.each([{ title: 7 }, { printed: { weather: ["fine"] } }, { id: "5" }])("refuses %j", (fault) => {
    expect(rawPressReleaseSchema.safeParse({ ...raw, ...fault }).success).toBe(false);
  });
});
