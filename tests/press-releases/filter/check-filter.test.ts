import { describe, expect, test } from "vitest";
import { checkFilter } from "../../../src/press-releases/filter/check-filter.ts";

interface Fault {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly suggestion?: string;
}

type Row = readonly [what: string, filter: unknown, fault: Fault];

describe("a fault in a filter is named by code, path, message and suggestion:", () => {
  test.each<Row>([
    [
      "an unknown key",
      { contry: "MD" },
      {
        code: "unknown-key",
        path: ["filter", "contry"],
        message: 'filter.contry: "contry" is not a filter key; did you mean "country"?',
        suggestion: "country",
      },
    ],
    [
      "an unknown key far from any other",
      { zodiac: "leo" },
      {
        code: "unknown-key",
        path: ["filter", "zodiac"],
        message:
          'filter.zodiac: "zodiac" is not a filter key; allowed: text, date, type, source, fieldOfWork, country, place, language, and, or, not',
      },
    ],
    [
      "a key of every object",
      { constructor: "MD" },
      {
        code: "unknown-key",
        path: ["filter", "constructor"],
        message:
          'filter.constructor: "constructor" is not a filter key; allowed: text, date, type, source, fieldOfWork, country, place, language, and, or, not',
      },
    ],
    [
      "an unknown id",
      { source: "mission-in-moldova" },
      {
        code: "unknown-id",
        path: ["filter", "source"],
        message:
          'filter.source: "mission-in-moldova" is not the id of an institution or field operation; did you mean "mission-to-moldova"?',
        suggestion: "mission-to-moldova",
      },
    ],
    [
      "an unknown id in a list",
      { fieldOfWork: ["youth", "election"] },
      {
        code: "unknown-id",
        path: ["filter", "fieldOfWork", 1],
        message: 'filter.fieldOfWork[1]: "election" is not the id of a field of work; did you mean "elections"?',
        suggestion: "elections",
      },
    ],
    [
      "an unknown id in a condition",
      { type: { none: ["newss"] } },
      {
        code: "unknown-id",
        path: ["filter", "type", "none", 0],
        message: 'filter.type.none[0]: "newss" is not the id of a content type; did you mean "news"?',
        suggestion: "news",
      },
    ],
    [
      "a code in lower case",
      { country: "md" },
      {
        code: "unknown-id",
        path: ["filter", "country"],
        message: 'filter.country: "md" is not the code of a State; did you mean "MD"?',
        suggestion: "MD",
      },
    ],
    [
      "an id that has moved",
      { source: "minsk-group" },
      {
        code: "unknown-id",
        path: ["filter", "source"],
        message:
          'filter.source: "minsk-group" is not the id of an institution or field operation; did you mean "minsk-process"?',
        suggestion: "minsk-process",
      },
    ],
    [
      "a name, which only the catalogue knows",
      { country: ["MD", "Moldova"] },
      {
        code: "unknown-id",
        path: ["filter", "country", 1],
        message: 'filter.country[1]: "Moldova" is not the code of a State; `resolve` finds codes and ids by name',
      },
    ],
    [
      "one id where a list belongs",
      { country: { none: "MD" } },
      {
        code: "invalid-type",
        path: ["filter", "country", "none"],
        message: 'filter.country.none: "MD" where a list belongs',
      },
    ],
    [
      "an object that names itself",
      { country: { any: [{ constructor: { name: "State" } }] } },
      {
        code: "unknown-id",
        path: ["filter", "country", "any", 0],
        message: "filter.country.any[0]: an object is not the code of a State",
      },
    ],
    [
      "an object of another kind",
      new Map([["country", "MD"]]),
      {
        code: "invalid-type",
        path: ["filter"],
        message: "filter: an object (Map) where a filter (an object) belongs",
      },
    ],
    [
      "a blank id",
      { country: " " },
      { code: "unknown-id", path: ["filter", "country"], message: 'filter.country: " " is not the code of a State' },
    ],
    [
      "no id at all",
      { country: 7 },
      { code: "unknown-id", path: ["filter", "country"], message: "filter.country: 7 is not the code of a State" },
    ],
    [
      "an empty list",
      { country: [] },
      {
        code: "invalid-value",
        path: ["filter", "country"],
        message: "filter.country: an empty list means nothing: leave the key out, or name an id",
      },
    ],
    [
      "an empty condition",
      { country: {} },
      {
        code: "invalid-value",
        path: ["filter", "country"],
        message: "filter.country: says nothing: name any, all, none or exists",
      },
    ],
    [
      "a condition of scope alone",
      { source: { scope: "self" } },
      {
        code: "invalid-value",
        path: ["filter", "source"],
        message: "filter.source: says nothing: name any, all, none or exists",
      },
    ],
    [
      "a condition that holds undefined",
      { country: { any: undefined } },
      {
        code: "invalid-value",
        path: ["filter", "country"],
        message: "filter.country: says nothing: name any, all, none or exists",
      },
    ],
    [
      "an unknown condition",
      { source: { any: ["rfom"], every: ["odihr"] } },
      {
        code: "unknown-key",
        path: ["filter", "source", "every"],
        message: 'filter.source.every: "every" is not a condition; allowed: any, all, none, exists, scope',
      },
    ],
    [
      "a condition of the wrong type",
      { source: { exists: "yes" } },
      {
        code: "invalid-type",
        path: ["filter", "source", "exists"],
        message: 'filter.source.exists: "yes" where true or false belongs',
      },
    ],
    [
      "an unknown scope",
      { source: { any: ["odihr"], scope: "selfs" } },
      {
        code: "invalid-value",
        path: ["filter", "source", "scope"],
        message: 'filter.source.scope: "selfs" is not one of self, descendants; did you mean "self"?',
        suggestion: "self",
      },
    ],
    [
      "a month that does not exist",
      { date: "2015-13" },
      {
        code: "invalid-date",
        path: ["filter", "date"],
        message: 'filter.date: "2015-13" is not a year, month or day (YYYY, YYYY-MM, YYYY-MM-DD)',
      },
    ],
    [
      "a day that does not exist",
      { date: { from: "2015-02-30" } },
      {
        code: "invalid-date",
        path: ["filter", "date", "from"],
        message: 'filter.date.from: "2015-02-30" is not a year, month or day (YYYY, YYYY-MM, YYYY-MM-DD)',
      },
    ],
    [
      "a Date object",
      { date: new Date(0) },
      {
        code: "invalid-date",
        path: ["filter", "date"],
        message: "filter.date: a Date where a year, month or day belongs, as text (YYYY, YYYY-MM, YYYY-MM-DD)",
      },
    ],
    [
      "a year that is no text",
      { date: { until: 2015 } },
      {
        code: "invalid-date",
        path: ["filter", "date", "until"],
        message:
          "filter.date.until: the number 2015 where a year, month or day belongs, as text (YYYY, YYYY-MM, YYYY-MM-DD)",
      },
    ],
    [
      "a range that ends before it begins",
      { date: { from: "2016", until: "2015-12" } },
      {
        code: "invalid-date",
        path: ["filter", "date"],
        message: "filter.date: ends (2015-12) before it begins (2016)",
      },
    ],
    [
      "a range without bounds",
      { date: {} },
      { code: "invalid-value", path: ["filter", "date"], message: "filter.date: says nothing: name from or until" },
    ],
    [
      "an unknown bound",
      { date: { from: "2015", untill: "2016" } },
      {
        code: "unknown-key",
        path: ["filter", "date", "untill"],
        message: 'filter.date.untill: "untill" is not a bound of a date range; did you mean "until"?',
        suggestion: "until",
      },
    ],
    [
      "nothing but an unknown bound",
      { date: { since: "2015" } },
      {
        code: "unknown-key",
        path: ["filter", "date", "since"],
        message: 'filter.date.since: "since" is not a bound of a date range; allowed: from, until',
      },
    ],
    [
      "a key cut short",
      { lang: "en" },
      {
        code: "unknown-key",
        path: ["filter", "lang"],
        message: 'filter.lang: "lang" is not a filter key; did you mean "language"?',
        suggestion: "language",
      },
    ],
    [
      "two letters in the wrong order",
      { source: "odhir" },
      {
        code: "unknown-id",
        path: ["filter", "source"],
        message: 'filter.source: "odhir" is not the id of an institution or field operation; did you mean "odihr"?',
        suggestion: "odihr",
      },
    ],
    [
      "text without a word",
      { text: " – " },
      { code: "invalid-value", path: ["filter", "text"], message: 'filter.text: " – " holds no word to look for' },
    ],
    [
      "text that is none",
      { text: 5 },
      { code: "invalid-type", path: ["filter", "text"], message: "filter.text: 5 where text belongs" },
    ],
    [
      "a text condition without a value",
      { text: { mode: "phrase" } },
      { code: "invalid-value", path: ["filter", "text"], message: "filter.text: has no value to look for" },
    ],
    [
      "a text condition that holds undefined",
      { text: { value: undefined } },
      { code: "invalid-value", path: ["filter", "text"], message: "filter.text: has no value to look for" },
    ],
    [
      "an unknown mode",
      { text: { value: "maps", mode: "phrases" } },
      {
        code: "invalid-value",
        path: ["filter", "text", "mode"],
        message: 'filter.text.mode: "phrases" is not one of words, phrase, prefix; did you mean "phrase"?',
        suggestion: "phrase",
      },
    ],
    [
      "an unknown part",
      { text: { value: "maps", in: ["titel"] } },
      {
        code: "invalid-value",
        path: ["filter", "text", "in", 0],
        message: 'filter.text.in[0]: "titel" is not one of title, body; did you mean "title"?',
        suggestion: "title",
      },
    ],
    [
      "no parts",
      { text: { value: "maps", in: [] } },
      {
        code: "invalid-type",
        path: ["filter", "text", "in"],
        message: 'filter.text.in: a list of 0 where a list of "title", "body" belongs',
      },
    ],
    [
      "an unknown key of a text condition",
      { text: { value: "maps", fuzzy: 1 } },
      {
        code: "unknown-key",
        path: ["filter", "text", "fuzzy"],
        message: 'filter.text.fuzzy: "fuzzy" is not a key of a text condition; allowed: value, in, mode',
      },
    ],
    [
      "or without alternatives",
      { or: [] },
      {
        code: "invalid-type",
        path: ["filter", "or"],
        message: "filter.or: a list of 0 where a list of at least one filter belongs",
      },
    ],
    [
      "and that is no list",
      { and: { country: "MD" } },
      {
        code: "invalid-type",
        path: ["filter", "and"],
        message: "filter.and: an object where a list of at least one filter belongs",
      },
    ],
    [
      "a fault deep inside",
      { or: [{}, { not: { and: [{ date: "15" }] } }] },
      {
        code: "invalid-date",
        path: ["filter", "or", 1, "not", "and", 0, "date"],
        message: 'filter.or[1].not.and[0].date: "15" is not a year, month or day (YYYY, YYYY-MM, YYYY-MM-DD)',
      },
    ],
    [
      "null",
      null,
      { code: "invalid-type", path: ["filter"], message: "filter: null where a filter (an object) belongs" },
    ],
    [
      "a list",
      [{ country: "MD" }],
      { code: "invalid-type", path: ["filter"], message: "filter: a list of 1 where a filter (an object) belongs" },
    ],
  ])("%s", (_, filter, fault) => {
    const issues = checkFilter(filter);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ ...fault, severity: "error" });
    expect(issues[0]?.suggestion).toBe(fault.suggestion);
  });
});

test("all faults of a filter are reported at once", () => {
  const issues = checkFilter({ contry: "MD", date: "2015-13", source: ["odihr", "odihrr"], text: "" });
  expect(issues.map(({ code }) => code)).toEqual(["unknown-key", "invalid-date", "unknown-id", "invalid-value"]);
});

test("a value of any length makes a short message", () => {
  const [issue] = checkFilter({ country: "M".repeat(10_000) });
  expect(issue?.message.length).toBeLessThan(200);
});

test("an unknown id carries all that are allowed", () => {
  const [issue] = checkFilter({ type: "leaflet" });
  expect(issue?.allowed).toContain("press-release");
  expect(issue?.found).toBe("leaflet");
});

test.each([64, 10_000])("a filter nested %i deep is refused, and does not exhaust the stack", (depth) => {
  let filter: object = { country: "MD" };
  for (let i = 0; i < depth; i++) filter = { not: filter };
  expect(checkFilter(filter)).toEqual([
    expect.objectContaining({
      code: "invalid-value",
      message: expect.stringContaining("nested deeper than 64 levels"),
    }),
  ]);
});

test("a filter that refers to itself is refused", () => {
  const filter: { not?: object } = {};
  filter.not = filter;
  expect(checkFilter(filter)).toHaveLength(1);
});

test.each([{}, { text: undefined }, { date: { from: "2015" } }, { and: [{}] }, { country: { exists: false } }])(
  "%j means something",
  (filter) => {
    expect(checkFilter(filter)).toEqual([]);
  },
);
