import { describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import {
  countPressReleases,
  type FilterDimension,
  filterPressReleases,
  type PressReleaseFilter,
  QueryError,
  sortPressReleases,
  type TimelineUnit,
  timeline,
} from "../../src/index.ts";
import { releaseWith, sampleReleases } from "../support/release.ts";

const archive = createArchive(sampleReleases);
const newestFirst = sortPressReleases(sampleReleases, ["-date"]);

const filters: readonly PressReleaseFilter[] = [
  {},
  { country: "MD" },
  { source: "secretariat", date: { until: "2024" } },
  { text: "cooperation" },
  { or: [{ language: "ru" }, { fieldOfWork: { exists: false } }] },
  { not: { source: "field-operations" } },
  { country: "TH" },
];

describe.each(filters)("an archive answers %j as a list does", (filter) => {
  test("in pages, the newest first", () => {
    const found = filterPressReleases(newestFirst, filter);
    expect(archive.query({ filter })).toEqual({ items: found, total: found.length });
    expect(archive.query({ filter, limit: 1 })).toEqual({ items: found.slice(0, 1), total: found.length });
  });

  test("in another order", () => {
    const items = sortPressReleases(filterPressReleases(sampleReleases, filter), ["title"]);
    expect(archive.query({ filter, sort: ["title"] }).items).toEqual(items);
  });

  test("in counts", () => {
    expect(archive.count(filter)).toBe(filterPressReleases(sampleReleases, filter).length);
    for (const dimension of ["country", "source", "type"] satisfies FilterDimension[]) {
      expect(archive.facet(dimension, filter)).toEqual(countPressReleases(sampleReleases, dimension, filter));
    }
  });

  test("over time", () => {
    for (const unit of ["year", "quarter", "month", "day"] satisfies TimelineUnit[]) {
      expect(archive.timeline(unit, filter)).toEqual(timeline(sampleReleases, unit, filter));
    }
  });
});

describe("an archive", () => {
  test("holds what it was given, whatever it was given in", () => {
    const ids = (releases: Iterable<{ id: string }>) => [...releases].map(({ id }) => id);
    expect(archive.size).toBe(6);
    expect(ids(archive)).toEqual(ids(newestFirst));
    expect(ids(createArchive(new Set(sampleReleases)))).toEqual(ids(archive));
    expect(createArchive([]).query()).toEqual({ items: [], total: 0 });
  });

  test("finds a release by its id", () => {
    expect(archive.get("900003")).toEqual(sampleReleases[2]);
    expect(archive.get("constructor")).toBeUndefined();
  });

  test("keeps the later of two releases with one id", () => {
    const twice = createArchive([releaseWith({ title: "Draft" }), releaseWith({ title: "Final" })]);
    expect([twice.size, twice.get("900000")?.title]).toEqual([1, "Final"]);
  });

  test("gives twenty unless told otherwise", () => {
    const many = createArchive(Array.from({ length: 30 }, (_, i) => releaseWith({ id: `${i}` })));
    expect([many.query().items.length, many.query().total]).toEqual([20, 30]);
    expect(many.query({ limit: 0 })).toEqual({ items: [], total: 30 });
  });

  test.each<[object, string]>([
    [{ limt: 5 }, 'limt: "limt" is not a key of a query; did you mean "limit"?'],
    [{ limit: -1 }, "limit: -1 is not a whole number, 0 or more"],
    [{ limit: 1.5 }, "limit: 1.5 is not a whole number, 0 or more"],
    [{ filter: { contry: "MD" } }, 'filter.contry: "contry" is not a filter key; did you mean "country"?'],
    [{ sort: ["dates"] }, 'sort[0]: "dates" is not an order; did you mean "date"?'],
  ])("refuses %j", (query, message) => {
    expect(() => archive.query(query)).toThrow(QueryError);
    expect(() => archive.query(query)).toThrow(message);
  });
});
