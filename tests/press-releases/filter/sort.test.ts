import { describe, expect, test } from "vitest";
import { type ListOrder, QueryError, sortPressReleases } from "../../../src/index.ts";
import { releaseWith, sampleReleases } from "../../support/releases/release.ts";

const sorted = (...order: ListOrder[]): string =>
  sortPressReleases(sampleReleases, order)
    .map(({ id }) => id.slice(-1))
    .join("");

describe("sortPressReleases", () => {
  test.each<[string, ListOrder[], string]>([
    ["the earliest first, without a date last", ["date"], "541236"],
    ["the latest first, without a date last", ["-date"], "321456"],
    ["by the words of the title", ["title"], "132546"],
    ["not at all", [], "123456"],
  ])("sorts %s", (_, order, ids) => {
    expect(sorted(...order)).toBe(ids);
  });

  test("the second key decides where the first does not", () => {
    const day = "2020-01-01";
    const list = [releaseWith({ title: "b", date: day }), releaseWith({ title: "Á", date: day })];
    expect(sortPressReleases(list, ["-date", "title"]).map(({ title }) => title)).toEqual(["Á", "b"]);
  });

  test("equal releases keep their order, and the list is left alone", () => {
    const list = ["x", "y", "z"].map((id) => releaseWith({ id }));
    const before = [...list];
    expect(sortPressReleases(list, ["date"])).toEqual(before);
    expect(sortPressReleases(sampleReleases, ["date"])).not.toBe(sampleReleases);
    expect(list).toEqual(before);
  });

  test("refuses an unknown order and names the one that is meant", () => {
    expect(() => sortPressReleases([], ["titel" as ListOrder])).toThrow(QueryError);
    expect(() => sortPressReleases([], ["date", "-dates" as ListOrder])).toThrow(
      'sort[1]: "-dates" is not an order; did you mean "-date"?',
    );
    expect(() => sortPressReleases([], "date" as never)).toThrow(
      'sort: "date" where a list belongs; allowed: date, -date, title',
    );
  });
});
