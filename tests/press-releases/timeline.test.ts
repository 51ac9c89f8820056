import { describe, expect, test } from "vitest";
import { QueryError, type TimelineUnit, timeline } from "../../src/index.ts";
import { releaseWith, sampleReleases } from "../support/release.ts";

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
