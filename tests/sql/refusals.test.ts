import { describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { isQueryError } from "../../src/index.ts";
import {
  countToSql,
  facetToSql,
  filterToSql,
  isArchiveError,
  type SqlDialect,
  timelineToSql,
  toRow,
  toSql,
  writeRows,
} from "../../src/sql.ts";
import { releaseWith, sampleReleases } from "../support/releases/release.ts";

const duckdb = { dialect: "duckdb" } as const;

/** The message of what is thrown, where it is an error that names its issues. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isQueryError(error) || isArchiveError(error)) return error.message;
    throw error;
  }
  return "nothing";
}

describe("what means nothing is refused, with the way out:", () => {
  test.each<[string, () => unknown, RegExp]>([
    ["no options", () => countToSql({}, undefined as never), /options: undefined where options \(an object\) belong/],
    ["a dialect", () => countToSql({}, { dialect: "postgres" as never }), /did you mean "postgresql"/],
    ["an option", () => countToSql({}, { ...duckdb, tabel: "x" } as never), /options\.tabel.*did you mean "table"/],
    ["an index of words", () => countToSql({}, { ...duckdb, textIndex: 1 as never }), /where true or false belongs/],
    ["a filter", () => countToSql({ country: "XX" as never }, duckdb), /filter\.country: "XX" is not/],
    ["the filter of a condition", () => filterToSql({ contry: "MD" } as never, duckdb), /did you mean "country"/],
    ["where numbers begin", () => filterToSql({}, { ...duckdb, first: 0 }), /options\.first: 0 is not a whole number/],
    ["a dimension", () => facetToSql("contry" as never, {}, duckdb), /did you mean "country"/],
    ["a way to count", () => facetToSql("country", {}, { ...duckdb, own: "yes" as never }), /allowed: ignore/],
    ["a unit", () => timelineToSql("week" as never, {}, duckdb), /unit: "week" is not a unit of a timeline/],
    ["a fill", () => timelineToSql("year", {}, { ...duckdb, fill: 1 as never }), /options\.fill.*true or false/],
    ["a query", () => toSql({ country: "MD" } as never, duckdb), /did you mean "filter\.country"/],
    ["a cursor", () => toSql({ after: "x" }, duckdb), /after: "x" is not the `next` of a page/],
    ["statistics", () => toSql({ sort: ["score"] }, { ...duckdb, statistics: [1] }), /options\.statistics/],
  ])("%s", (_, act, message) => {
    expect(refusal(act)).toMatch(message);
  });
});

describe("a cursor that no page gives is refused:", () => {
  const page = createArchive(sampleReleases).query({ filter: { text: "in" }, sort: ["score"], limit: 1 });
  const [order, date, id, title, score, ...statistics] = JSON.parse(page.next as string) as unknown[];
  test.each<[string, unknown[]]>([
    ["of a day that is none", [order, 20151399, id, title, score, ...statistics]],
    ["of part of a day", [order, 20151209.5, id, title, score, ...statistics]],
    ["of a negative score", [order, date, id, title, -1, ...statistics]],
    ["of negative statistics", [order, date, id, title, score, ...statistics.map(() => -3)]],
    ["with a NUL", [order, date, id, "a\0b", score, ...statistics]],
  ])("%s", (_, cursor) => {
    const query = { filter: { text: "in" }, sort: ["score"], after: JSON.stringify(cursor) } as const;
    expect(refusal(() => toSql(query, duckdb))).toMatch(/after: is not the `next` of a page/);
    expect(refusal(() => toSql({ ...query, after: page.next as string }, duckdb))).toBe("nothing");
  });
});

describe("what an engine cannot say is refused, with its name:", () => {
  test("more parameters than SQLite takes", () => {
    const or = Array.from({ length: 20_000 }, (_, i) => ({ date: String(1000 + (i % 8000)) }));
    expect(refusal(() => countToSql({ or }, { dialect: "sqlite" }))).toMatch(/SQLite 32766: ask in parts/);
    expect(refusal(() => countToSql({ or }, duckdb))).toBe("nothing");
  });

  test("a score of more words than an expression is deep", () => {
    const text = Array.from({ length: 401 }, (_, i) => `w${i}`).join(" ");
    expect(refusal(() => toSql({ filter: { text }, sort: ["score"] }, duckdb))).toMatch(/than DuckDB takes/);
  });

  test.each<[SqlDialect, string]>([
    ["clickhouse", "1899-12-31"],
    ["clickhouse", "1900-01-01"],
    ["clickhouse", "2300-01-01"],
    ["duckdb", "0000-05-05"],
    ["postgresql", "0000-05-05"],
  ])("a day that %s does not have, %s", (dialect, date) => {
    const archive = createArchive([releaseWith({ id: "1", date: "1850-01-01" }), releaseWith({ id: "2", date: null })]);
    expect(refusal(() => toRow(releaseWith({ date }), { dialect }))).toMatch(
      /^date: .* is none: the days of \w+ go from/,
    );
    const { next } = archive.query({ limit: 1 });
    if (dialect === "clickhouse")
      expect(refusal(() => toSql({ after: next as string }, { dialect }))).toMatch(/stands on 1850-01-01.*ClickHouse/);
  });
});

describe("a record that is none is refused", () => {
  test("by toRow, as an archive refuses it", () => {
    expect(refusal(() => toRow({ id: "1" } as never, duckdb))).toMatch(/^type: undefined where text or null belongs$/);
  });

  test("by writeRows, with its place", async () => {
    const all = async () => {
      for await (const _ of writeRows([sampleReleases[0], { id: 5 }] as never, duckdb));
    };
    await expect(all()).rejects.toThrow(/^record 1: id: 5 where an id/);
    expect(() => writeRows(sampleReleases[0] as never, duckdb)).toThrow(TypeError);
  });
});

test.each<[string, unknown]>([
  ["lists in place of objects", [5]],
  ["the rows of another statement", { total: 5 }],
  ["what is no number", { count: "many" }],
])("an answer is not made of %s", (_, row) => {
  expect(() => countToSql({}, duckdb).answer([row] as never)).toThrow(TypeError);
});

test.each([7, 7n, "7"])("a count may come as %s", (count) => {
  expect(countToSql({}, duckdb).answer([{ count }])).toBe(7);
});

test.each<[string, unknown, string]>([
  ["what a driver wraps its rows in", { rows: [] }, "it was given an object; did you mean its `rows`?"],
  ["what is still under way", Promise.resolve([]), "it was given an object; did you mean to `await` it?"],
  ["nothing", undefined, "it was given undefined"],
])("an answer is not made of %s", (_, rows, message) => {
  const { page, total, facets } = toSql({ facets: ["country"] }, duckdb);
  const { statistics } = toSql({ filter: { text: "in" }, sort: ["score"] }, duckdb);
  const statements = [page, total, facets.country, statistics, timelineToSql("year", {}, duckdb)];
  for (const statement of statements) {
    const refused = new TypeError(`answer takes a list of rows; ${message}`);
    expect(() => statement?.answer(rows as never)).toThrow(refused);
  }
});
