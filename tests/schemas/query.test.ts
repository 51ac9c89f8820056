import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isQueryError, matches, placeIds } from "../../src/index.ts";
import { checkFilter } from "../../src/press-releases/filter/check-filter.ts";
import { checkQuery } from "../../src/press-releases/filter/check-query.ts";
import type { DataIssue } from "../../src/press-releases/record/types.ts";
import { parseQuery, pressReleaseFilterSchema, pressReleaseQuerySchema } from "../../src/schemas.ts";
import { jsonValidator } from "../support/readers/json-schemas.ts";
import { releaseWith } from "../support/releases/release.ts";

const isFilterJson = jsonValidator("filter");
const isQueryJson = jsonValidator("query");

/** What JSON Schema cannot say, as the description in the file tells. */
const inexpressible = ({ message }: DataIssue): boolean =>
  /ends \(.*\) before it begins|holds no word to look for|nested deeper than/.test(message);

/** Whether the check finds nothing but what JSON Schema cannot say. An empty text it can. */
const expressibly = (issues: readonly DataIssue[]): boolean =>
  issues.every((issue) => inexpressible(issue) && !issue.message.includes('""'));

const ids = fc.constantFrom(
  "MD",
  "XX",
  "odihr",
  "minsk-group",
  "policing",
  "news",
  "en",
  placeIds[0] as string,
  "",
  7,
  null,
);
const oneOrMore = (item: fc.Arbitrary<unknown>) => fc.oneof(item, fc.array(item, { maxLength: 3 }));
const condition = fc.oneof(
  { weight: 2, arbitrary: oneOrMore(ids) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        any: oneOrMore(ids),
        all: oneOrMore(ids),
        none: oneOrMore(ids),
        exists: fc.constantFrom<unknown>(true, false, "yes"),
        scope: fc.constantFrom<unknown>("self", "descendants", "tree"),
        every: ids,
      },
      { requiredKeys: [] },
    ),
  },
);
const day = fc.constantFrom<unknown>(
  "2015",
  "2015-12",
  "2015-12-09",
  "2016-02-29",
  "2015-02-29",
  "2015-13",
  "",
  2015,
  "20155",
);
const words = fc.constantFrom<unknown>("border", "", "–", "  ", 7, null, "Киев");
const { filter } = fc.letrec<{ filter: unknown }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, depthIdentifier: "filter" },
    fc.constantFrom<unknown>({}, [], null, "MD"),
    fc.record(
      {
        text: fc.oneof(
          words,
          fc.record(
            {
              value: words,
              in: fc.array(fc.constantFrom("title", "body", "urls"), { maxLength: 2 }),
              mode: fc.constantFrom("words", "phrase", "prefix", "regex"),
            },
            { requiredKeys: [] },
          ),
        ),
        date: fc.oneof(day, fc.record({ from: day, until: day, to: day }, { requiredKeys: [] })),
        type: condition,
        source: condition,
        fieldOfWork: condition,
        country: condition,
        place: condition,
        language: condition,
        and: fc.oneof(fc.array(tie("filter"), { maxLength: 2 }), fc.constant("all")),
        or: fc.array(tie("filter"), { maxLength: 2 }),
        not: tie("filter"),
        contry: ids,
      },
      { requiredKeys: [] },
    ),
  ),
}));

/** Filters with one or two keys: of those with many, hardly any is right. */
const small = filter.map((value) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).slice(0, 2))
    : value,
);

describe("zod, JSON Schema and the check of every filter agree on", () => {
  test("filters", () => {
    const seen = { yes: 0, no: 0 };
    fc.assert(
      fc.property(small, (value) => {
        const issues = checkFilter(value);
        seen[issues.length === 0 ? "yes" : "no"]++;
        expect(pressReleaseFilterSchema.safeParse(value).success).toBe(issues.length === 0);
        expect(isFilterJson(value)).toBe(expressibly(issues));
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(250);
  });

  test("queries", () => {
    const query = fc.record(
      {
        filter: small,
        sort: fc.array(fc.constantFrom("date", "-date", "title", "score", "-title"), { maxLength: 2 }),
        limit: fc.constantFrom<unknown>(0, 20, -1, 1.5, "20", Number.NaN, -0),
        after: fc.constantFrom<unknown>("cursor", "", 7),
        facets: fc.oneof(
          fc.array(fc.constantFrom("country", "source", "title"), { maxLength: 2 }),
          fc.constant("country"),
        ),
        page: fc.nat(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(query, fc.constantFrom([], null, "MD")), (value) => {
        const issues = checkQuery(value);
        expect(pressReleaseQuerySchema.safeParse(value).success).toBe(issues.length === 0);
        expect(isQueryJson(value)).toBe(expressibly(issues));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("an issue of zod is the issue of the check", () => {
  const wrong = {
    or: [{ source: { any: ["OSCE Mission to Moldova"] } }, { contry: "MD" }],
    date: { from: "2016", until: "2015" },
  };

  test("with its path and the words after it", () => {
    const issues = pressReleaseFilterSchema.safeParse(wrong).error?.issues ?? [];
    expect(issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      [
        "or.0.source.any.0",
        '"OSCE Mission to Moldova" is not the id of an institution or field operation; did you mean "mission-to-moldova"?',
      ],
      ["or.1.contry", '"contry" is not a filter key; did you mean "country"?'],
      ["date", "ends (2015) before it begins (2016)"],
    ]);
  });

  test("and the whole issue beside it", () => {
    const [issue] = pressReleaseQuerySchema.safeParse({ filter: { country: "Moldova" } }).error?.issues ?? [];
    expect(issue).toMatchObject({
      code: "custom",
      path: ["filter", "country"],
      params: { code: "unknown-id", found: "Moldova", suggestion: "MD" },
    });
  });
});

describe("parseQuery", () => {
  test("gives back what means something", () => {
    const query = { filter: { country: "MD" }, sort: ["-date"], limit: 5 };
    expect(parseQuery(query)).toBe(query);
  });

  test("throws what is wrong, and knows the names of the catalogue", () => {
    try {
      parseQuery({ filter: { country: "Republic of Moldova", fieldOfWork: "Human traficking" }, limit: -1 });
      expect.unreachable();
    } catch (error) {
      expect(isQueryError(error) && error.issues.map(({ path, suggestion }) => [path, suggestion])).toEqual([
        [["filter", "country"], "MD"],
        [["filter", "fieldOfWork"], "combating-trafficking-in-human-beings"],
        [["limit"], undefined],
      ]);
    }
  });
});

describe("a filter nested 10,000 deep is refused, and no stack overflows:", () => {
  const nest = (wrap: (inner: unknown) => unknown): unknown => {
    let value: unknown = { country: "MD" };
    for (let i = 0; i < 10_000; i++) value = wrap(value);
    return value;
  };

  test.each<[string, unknown]>([
    ["not", nest((not) => ({ not }))],
    ["and", nest((inner) => ({ and: [inner] }))],
    ["or", nest((inner) => ({ or: [inner, { country: "MD" }] }))],
    ["a list where an id belongs", { country: nest((inner) => [inner]) }],
    ["an object where text belongs", { text: nest((value) => ({ value })) }],
  ])("%s", (_, value) => {
    const issues = checkFilter(value);
    expect(issues.length).toBeGreaterThan(0);
    expect(pressReleaseFilterSchema.safeParse(value).success).toBe(false);
    expect(pressReleaseQuerySchema.safeParse({ filter: value }).success).toBe(false);
    expect(() => matches(releaseWith(), value as never)).toThrow(issues[0]?.message);
  });
});

describe("keys that every object inherits are refused, and nothing is changed by them:", () => {
  test.each([
    '{"__proto__":{"country":"MD"}}',
    '{"constructor":"MD"}',
    '{"toString":"MD"}',
    '{"country":{"__proto__":["MD"]}}',
    '{"country":{"any":["__proto__"]}}',
    '{"source":"constructor"}',
    '{"place":["toString"]}',
    '{"date":{"__proto__":"2015"}}',
    '{"text":{"value":"map","constructor":1}}',
    '{"or":[{"__proto__":{}}]}',
  ])("%s", (text) => {
    const value = JSON.parse(text);
    expect(checkFilter(value).length).toBeGreaterThan(0);
    expect([pressReleaseFilterSchema.safeParse(value).success, isFilterJson(value)]).toEqual([false, false]);
    expect(({} as Record<string, unknown>)["country"]).toBeUndefined();
  });
});
