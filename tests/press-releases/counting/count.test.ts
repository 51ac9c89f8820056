import { describe, expect, test } from "vitest";
import { countPressReleases, type FilterDimension, type PressReleaseFilter, QueryError } from "../../../src/index.ts";
import { releaseWith, sampleReleases } from "../../support/releases/release.ts";

const counted = (dimension: FilterDimension, filter?: PressReleaseFilter): string =>
  countPressReleases(sampleReleases, dimension, filter)
    .map(({ value, count }) => `${value} ${count}`)
    .join(", ");

describe("countPressReleases", () => {
  test.each<[FilterDimension, string]>([
    ["country", "MD 2, AM 1, AT 1, MK 1, NL 1, UA 1"],
    ["type", "press-release 4, news 1"],
    ["language", "en 5, ru 1"],
    ["place", "chisinau 2, kyiv 1, skopje 1, the-hague 1, vienna 1"],
    [
      "source",
      "cthb 1, hcnm 1, mission-to-moldova 1, mission-to-skopje 1, odihr 1, office-in-yerevan 1, rfom 1, secretariat 1",
    ],
    [
      "fieldOfWork",
      "border-management 1, combating-trafficking-in-human-beings 1, education 1, elections 1, policing 1, safety-of-journalists 1, youth 1",
    ],
  ])("counts %s, the most frequent first", (dimension, rows) => {
    expect(counted(dimension)).toBe(rows);
  });

  test("counts what meets a filter", () => {
    expect(counted("country", { source: "field-operations" })).toBe("AM 1, MD 1, MK 1, NL 1");
  });

  test("counts a value once a release", () => {
    const twice = { text: "Kiev", place: "kyiv", country: "UA" } as const;
    expect(countPressReleases([releaseWith({ places: [twice, twice] })], "place")).toEqual([
      { value: "kyiv", count: 1 },
    ]);
  });

  test("an empty list counts to nothing", () => {
    expect(countPressReleases([], "country")).toEqual([]);
  });

  test.each(["contry", "constructor", "date"])("refuses %j as a dimension", (dimension) => {
    expect(() => countPressReleases([], dimension as FilterDimension)).toThrow(QueryError);
  });

  test("names the dimension that is meant", () => {
    expect(() => countPressReleases([], "contry" as FilterDimension)).toThrow(
      'dimension: "contry" is not a dimension; did you mean "country"?',
    );
  });

  test("refuses a wrong filter, also over an empty list", () => {
    expect(() => countPressReleases([], "country", { date: "15" })).toThrow(QueryError);
  });
});
