import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { queryFromParams, queryToParams } from "../../../src/archive.ts";
import type { PressReleaseQuery } from "../../../src/index.ts";
import { checkFilter } from "../../../src/press-releases/filter/check-filter.ts";
import { anyFilter } from "../../support/releases/arbitrary-filter.ts";

describe("a query and its parameters:", () => {
  test.each<[PressReleaseQuery, string]>([
    [{}, ""],
    [{ filter: {} }, "filter="],
    [{ filter: { country: "MD" } }, "country=MD"],
    [{ filter: { country: ["MD"] } }, "country=MD%2C"],
    [{ filter: { text: "a, b & c=d" } }, "text=a%2C%20b%20%26%20c%3Dd"],
    [{ filter: { text: { value: "x", in: ["title"] } }, limit: 5 }, "text.value=x&text.in=title%2C&limit=5"],
    [{ filter: { or: [{ type: "news" }, { not: {} }] } }, "or.0.type=news&or.1.not="],
    [
      { filter: { place: { exists: false } }, sort: [], facets: ["type"] },
      "place.exists=false&sort=%2C&facets=type%2C",
    ],
    [{ sort: ["-date", "title"], after: '["-date",0]' }, "sort=-date%2Ctitle&after=%5B%22-date%22%2C0%5D"],
  ])("%j is %j, and back", (query, params) => {
    expect(queryToParams(query)).toBe(params);
    expect(queryFromParams(params)).toStrictEqual(query);
  });

  test("a key that stands very often is read in little time", () => {
    const start = performance.now();
    expect(queryFromParams("country=MD&".repeat(50_000)).filter?.country).toHaveLength(50_000);
    expect(queryFromParams(`country=${"MD,".repeat(300_000)}&country=RO`).filter?.country).toHaveLength(300_001);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test.each([
    ["filter=&country=MD", '"filter" is empty, and there are conditions beside it'],
    ["country=MD&filter=", '"filter" is empty, and there are conditions beside it'],
    ["and.x.country=MD", '"and.x" names no place in a list of filters'],
    ["and.-1.country=MD", '"and.-1" names no place in a list of filters'],
  ])("%j is refused: %s", (params, message) => {
    expect(() => queryFromParams(params)).toThrow(message);
  });

  test("a list needs no comma where it can be nothing else", () => {
    expect(queryFromParams("sort=score&facets=type&country.any=MD&text.value=x&text.in=title")).toEqual({
      filter: { country: { any: ["MD"] }, text: { value: "x", in: ["title"] } },
      sort: ["score"],
      facets: ["type"],
    });
  });

  test("what has no pairs is named", () => {
    for (const params of [{ country: "MD" }, new URL("https://example.org/?country=MD"), undefined])
      expect(() => queryFromParams(params as never)).toThrow('takes the part of an address behind "?"');
  });

  test("half of a letter is refused, the largest limit is not", () => {
    expect(() => queryToParams({ filter: { text: "a\ud800b" } })).toThrow('"text" holds half of a letter');
    const query = { limit: Number.MAX_SAFE_INTEGER };
    expect(queryFromParams(queryToParams(query))).toEqual(query);
    expect(() => queryToParams({ limit: 2 ** 53 })).toThrow("limit");
  });

  test("any query comes back as it was", () => {
    const rest = fc.record(
      {
        sort: fc.uniqueArray(fc.constantFrom("date", "-date", "title", "score")),
        limit: fc.nat(),
        after: fc.string({ minLength: 1 }),
        facets: fc.uniqueArray(fc.constantFrom("type", "source", "country")),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.option(anyFilter), rest, (filter, others) => {
        fc.pre(filter === null || checkFilter(filter).length === 0);
        // An address cannot hold half of a surrogate pair.
        fc.pre(!JSON.stringify(filter).includes("\\ud"));
        const query = { ...(filter === null ? {} : { filter }), ...others } as PressReleaseQuery;
        expect(queryFromParams(queryToParams(query))).toEqual(query);
        expect(queryFromParams(new URLSearchParams(queryToParams(query)))).toEqual(query);
      }),
      { numRuns: 1000 },
    );
  });

  test("a key that stands twice makes a list", () => {
    expect(queryFromParams("?country=MD&country=RO")).toEqual({ filter: { country: ["MD", "RO"] } });
  });

  test.each([
    ["utm_source=x", 'filter.utm_source: "utm_source" is not a filter key'],
    ["contry=MD", 'did you mean "country"?'],
    ["limit=many", 'limit: "many" is not a whole number'],
    ["country=XX", 'filter.country: "XX" is not the code of a State'],
    ["text=a&text=b", 'params: "text" stands twice'],
    ["date=2015&date.from=2014", 'params: "date.from" is both a value and the beginning of a longer key'],
    ["__proto__=x", '"__proto__" is not a filter key'],
    ["or.0.__proto__.type=news", "is not a filter key"],
    [`${"not.".repeat(300)}type=news`, "has more than 200 steps"],
  ])("%s is refused", (params, message) => {
    expect(() => queryFromParams(params)).toThrow(message);
  });
});
