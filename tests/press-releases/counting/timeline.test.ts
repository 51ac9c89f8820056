import { describe, expect, test } from "vitest";
import { chairpersonshipOn, chairpersonships, QueryError, type TimelineUnit, timeline } from "../../../src/index.ts";
import { releaseWith, sampleReleases } from "../../support/releases/release.ts";

const counted = (unit: TimelineUnit): string =>
  timeline(sampleReleases, unit)
    .map(({ period, count }) => `${period} ${count}`)
    .join(", ");

describe("a timeline", () => {
  test.each<[TimelineUnit, string]>([
    ["year", "2015 1, 2019 1, 2023 1, 2024 2"],
    ["quarter", "2015-Q3 1, 2019-Q3 1, 2023-Q2 1, 2024-Q1 1, 2024-Q2 1"],
    ["month", "2015-09 1, 2019-07 1, 2023-05 1, 2024-03 1, 2024-04 1"],
    ["day", "2015-09-28 1, 2019-07-03 1, 2023-05-19 1, 2024-03-02 1, 2024-04-10 1"],
  ])("by %s begins with the earliest and leaves out what has no date", (unit, rows) => {
    expect(counted(unit)).toBe(rows);
  });

  test.each([
    ["01", "Q1"],
    ["03", "Q1"],
    ["04", "Q2"],
    ["09", "Q3"],
    ["10", "Q4"],
    ["12", "Q4"],
  ])("month %s lies in %s", (month, quarter) => {
    expect(timeline([releaseWith({ date: `2020-${month}-15` })], "quarter")[0]?.period).toBe(`2020-${quarter}`);
  });

  test("counts what meets a filter", () => {
    expect(timeline(sampleReleases, "year", { country: "MD" })).toEqual([
      { period: "2023", count: 1 },
      { period: "2024", count: 1 },
    ]);
  });

  test("refuses an unknown unit and names the one that is meant", () => {
    expect(() => timeline([], "moth" as TimelineUnit)).toThrow(
      'unit: "moth" is not a unit of a timeline; did you mean "month"?',
    );
    expect(() => timeline([], "toString" as TimelineUnit)).toThrow(QueryError);
  });
});

test("by Chairpersonship, a release counts under the Chair of its day", () => {
  const days = Object.values(chairpersonships).flatMap(({ from, until }) => [from, until]);
  for (const date of days) {
    const period = String(chairpersonshipOn(date)?.year);
    expect(timeline([releaseWith({ date })], "chairpersonship")).toEqual([{ period, count: 1 }]);
  }
  expect(
    timeline([releaseWith({ date: "1991-06-18" }), releaseWith({ date: "9999-12-31" })], "chairpersonship"),
  ).toEqual([]);
});

describe("a filled timeline has every step between its first and its last", () => {
  test.each([
    ["year", ["2014", "2015", "2016"]],
    ["quarter", ["2014-Q4", "2015-Q1", "2015-Q2", "2015-Q3", "2015-Q4", "2016-Q1"]],
    ["chairpersonship", ["2014", "2015", "2016"]],
  ] as const)("by %s", (unit, periods) => {
    const releases = [releaseWith({ date: "2016-02-29" }), releaseWith({ date: "2014-12-31" })];
    expect(timeline(releases, unit, {}, { fill: true }).map(({ period }) => period)).toEqual(periods);
    expect(timeline(releases, unit, {}, { fill: true })[1]?.count).toBe(0);
  });

  test("by month and day, over the ends of years and of February", () => {
    const releases = [releaseWith({ date: "2016-02-28" }), releaseWith({ date: "2016-03-01" })];
    expect(timeline(releases, "day", {}, { fill: true }).map(({ period }) => period)).toEqual([
      "2016-02-28",
      "2016-02-29",
      "2016-03-01",
    ]);
    const year = [releaseWith({ date: "2015-12-31" }), releaseWith({ date: "2016-01-01" })];
    expect(timeline(year, "month", {}, { fill: true })).toHaveLength(2);
    expect(timeline(year, "day", {}, { fill: true })).toHaveLength(2);
    expect(timeline([], "day", {}, { fill: true })).toEqual([]);
  });

  test("a wrong option is refused", () => {
    expect(() => timeline([], "year", {}, { fil: true } as never)).toThrow(
      'options.fil: "fil" is not an option of a timeline; did you mean "fill"?',
    );
    expect(() => timeline([], "year", {}, { fill: 1 } as never)).toThrow("options.fill: 1 where true or false belongs");
  });
});
