import { describe, expect, test } from "vitest";
import {
  fieldOperationIds,
  fieldOperations,
  filterPressReleases,
  matches,
  type PressReleaseFilter,
  type SourceId,
} from "../../../src/index.ts";
import { releaseWith, sampleReleases } from "../../support/releases/release.ts";

/** The last digit of the ids of the sample records that meet a filter. */
const found = (filter: PressReleaseFilter): string =>
  filterPressReleases(sampleReleases, filter)
    .map(({ id }) => id.slice(-1))
    .join("");

type Row = readonly [what: string, filter: PressReleaseFilter, ids: string];

describe("a filter", () => {
  test.each<Row>([
    ["without keys accepts all", {}, "123456"],
    ["with a key that holds undefined accepts all", { type: undefined } as unknown as PressReleaseFilter, "123456"],
    ["joins its keys with AND", { country: "MD", date: "2023" }, "1"],
    ["joins its keys with AND, also where nothing is left", { country: "MD", type: "news" }, ""],
  ])("%s", (_, filter, ids) => {
    expect(found(filter)).toBe(ids);
  });

  test("keeps the order of the list and leaves it alone", () => {
    const list = [...sampleReleases].reverse();
    const before = structuredClone(list);
    expect(filterPressReleases(list, {})).toEqual(before);
    expect(list).toEqual(before);
  });

  test("means the same to one release", () => {
    const filter: PressReleaseFilter = { source: "secretariat" };
    const one = sampleReleases.filter((release) => matches(release, filter));
    expect(one).toEqual(filterPressReleases(sampleReleases, filter));
    expect(one.length).toBeGreaterThan(0);
  });
});

describe("a condition on ids", () => {
  test.each<Row>([
    ["one id", { country: "MD" }, "12"],
    ["a list means any", { country: ["AT", "AM"] }, "35"],
    ["any", { country: { any: ["AT", "NL"] } }, "34"],
    ["all", { country: { all: ["MK", "NL"] } }, "4"],
    ["all, of which a release has but one", { country: { all: ["MD", "NL"] } }, ""],
    ["none", { country: { none: ["MD", "AT", "AM"] } }, "46"],
    ["none accepts a release without values", { type: { none: ["press-release", "news"] } }, "6"],
    ["exists", { type: { exists: true } }, "12345"],
    ["exists not", { type: { exists: false } }, "6"],
    ["any and none together", { country: { any: ["MD", "MK"], none: ["NL"] } }, "12"],
    ["any and all together", { source: { any: ["hcnm"], all: ["mission-to-skopje"] } }, "4"],
    ["a content type", { type: "news" }, "5"],
    ["a language", { language: "ru" }, "6"],
    ["a place", { place: "the-hague" }, "4"],
    ["a field of work", { fieldOfWork: "youth" }, "4"],
  ])("%s", (_, filter, ids) => {
    expect(found(filter)).toBe(ids);
  });

  test("a place that is not in the catalogue is no value", () => {
    const release = releaseWith({ places: [{ text: "Exampleville", place: null, country: null }] });
    expect(matches(release, { place: { exists: true } })).toBe(false);
  });
});

describe("a tree", () => {
  test.each<Row>([
    ["the Secretariat finds its units", { source: "secretariat" }, "36"],
    ["the Secretariat itself", { source: { any: ["secretariat"], scope: "self" } }, "6"],
    ["the OSCE finds all that name a source", { source: "osce" }, "123456"],
    ["the Institutions find ODIHR, HCNM and RFoM", { source: "institutions" }, "245"],
    ["field operations find every mission", { source: "field-operations" }, "145"],
    ["field operations themselves", { source: { any: ["field-operations"], scope: "self" } }, ""],
    ["a field finds its sub-fields", { fieldOfWork: "media-freedom-and-development" }, "5"],
    ["a field itself", { fieldOfWork: { any: ["media-freedom-and-development"], scope: "self" } }, ""],
    ["a sub-field does not find its field", { source: "conflict-prevention-centre" }, ""],
    ["all follows the tree", { source: { all: ["institutions", "field-operations"] } }, "45"],
    ["none follows the tree", { source: { none: ["field-operations"] } }, "236"],
    ["none of itself only", { source: { none: ["secretariat"], scope: "self" } }, "12345"],
  ])("%s", (_, filter, ids) => {
    expect(found(filter)).toBe(ids);
  });

  test("field operations find each of the 42", () => {
    const releases = fieldOperationIds.map((id: SourceId) => releaseWith({ sources: [id] }));
    expect(filterPressReleases(releases, { source: "field-operations" })).toHaveLength(
      Object.keys(fieldOperations).length,
    );
  });
});

describe("a date", () => {
  test.each<Row>([
    ["a year", { date: "2024" }, "23"],
    ["a month", { date: "2024-03" }, "2"],
    ["a day", { date: "2024-04-10" }, "3"],
    ["another day", { date: "2024-04-11" }, ""],
    ["from a year on", { date: { from: "2023" } }, "123"],
    ["until a year", { date: { until: "2019" } }, "45"],
    ["until a month, to its last day", { date: { until: "2024-03" } }, "1245"],
    ["from and until, both inclusive", { date: { from: "2019-07-03", until: "2023-05-19" } }, "14"],
    ["a range of one day", { date: { from: "2024-03-02", until: "2024-03-02" } }, "2"],
    ["not a date: a release without one is not within it", { not: { date: { from: "2000" } } }, "6"],
  ])("%s", (_, filter, ids) => {
    expect(found(filter)).toBe(ids);
  });

  test("a release of several days counts by its first", () => {
    const release = releaseWith({ date: "2020-12-31", dateUntil: "2021-01-02" });
    expect([matches(release, { date: "2020" }), matches(release, { date: "2021" })]).toEqual([true, false]);
  });
});

describe("and, or, not", () => {
  test.each<Row>([
    ["and", { and: [{ country: "MD" }, { date: "2024" }] }, "2"],
    ["or", { or: [{ country: "AT" }, { type: "news" }] }, "35"],
    ["not", { not: { country: "MD" } }, "3456"],
    ["not beside a key", { type: "press-release", not: { country: "MD" } }, "34"],
    ["or beside a key", { date: "2024", or: [{ country: "AT" }, { country: "AM" }] }, "3"],
    ["not within or", { or: [{ not: { type: "press-release" } }, { country: "AT" }] }, "356"],
    ["nested thrice", { not: { and: [{ or: [{ country: "MD" }, { country: "AT" }] }] } }, "456"],
  ])("%s", (_, filter, ids) => {
    expect(found(filter)).toBe(ids);
  });
});
