import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldTerms, unitTerms } from "../../../src/generated/osce-terms.ts";
import { isQueryError } from "../../../src/press-releases/issues/query-error.ts";
import { parseOsceUrl } from "../../../src/reading/url/parse-osce-url.ts";
import { toOsceUrl } from "../../../src/reading/url/to-osce-url.ts";

describe("addresses of items", () => {
  test.each([
    ["https://www.osce.org/node/119873", "119873", null, null, null],
    ["http://osce.org/secretariat/101809", "101809", null, "secretariat", "secretariat"],
    ["https://www.osce.org/odihr/elections/119873?fbclid=x#top", "119873", null, "odihr/elections", "odihr"],
    ["https://d6.web.osce.org/mg/199471", "199471", null, "mg", "minsk-process"],
    [
      "https://shhada.ir/ru/special-monitoring-mission-to-ukraine/437300",
      "437300",
      "ru",
      "special-monitoring-mission-to-ukraine",
      "special-monitoring-mission-to-ukraine",
    ],
    ["https://moldova.osce.org/ro/node/101094", "101094", "ro", null, "mission-to-moldova"],
    ["https://bih.osce.org/hbs/node/602771/", "602771", null, null, "mission-to-bosnia-and-herzegovina"],
    ["https://serbia.osce.org/sr/node/5", "5", "sr", null, "mission-to-serbia"],
    ["https://www.osce.org/uk/CIO/52650", "52650", "uk", "cio", "chairpersonship"],
    ["//www.osce.org/partners-for-cooperation/asian/578500", "578500", null, "partners-for-cooperation/asian", null],
  ])("%s", (url, number, language, section, source) => {
    expect(parseOsceUrl(url)).toEqual({ kind: "item", number, language, section, source });
  });
});

describe("addresses of listings", () => {
  const base = "https://www.osce.org/press-releases";
  test.each([
    [base, {}],
    ["http://www.osce.org/press-Releases", {}],
    [
      `${base}?filters=im_taxonomy_vid_1:(25)+im_taxonomy_vid_3:(120)`,
      { source: "mission-to-moldova", fieldOfWork: "elections" },
    ],
    [`${base}?filters=im_taxonomy_vid_1%3A%2824%29%20sm_translations%3A%28en%29`, { source: "odihr", language: "en" }],
    [
      `${base}?filters=im_taxonomy_vid_3:(120)%20im_taxonomy_vid_3:(123)`,
      { fieldOfWork: { all: ["elections", "human-rights"] } },
    ],
    [
      `${base}?filters=ds_date:([2015-01-01T00:00:00Z%20TO%202016-01-01T00:00:00Z])`,
      { date: { from: "2015-01-01", until: "2015-12-31" } },
    ],
    [`${base}?filters=ds_date:([*+TO+2016-01-01T00:00:00Z])`, { date: { until: "2015-12-31" } }],
    [`${base}/free%20press`, { text: "free press" }],
    [`${base}/5%20+%202`, { text: "5 + 2" }],
    ["www.osce.org/press-releases", {}],
    ["https://www.osce.org/fom/statements", { source: "rfom" }],
    ["https://www.osce.org/ru/press-releases", { language: "ru" }],
  ])("%s", (url, filter) => {
    expect(parseOsceUrl(url)).toMatchObject({ kind: "listing", filter, page: 0, rows: null, sort: null, unread: [] });
  });

  test("pages, rows and order are read, and the rest is named", () => {
    const url = `${base}?page=3&rows=50&solrsort=ds_date+asc&activities=7&fbclid=1&filters=im_taxonomy_vid_22:(5)+im_taxonomy_vid_1:(377)`;
    expect(parseOsceUrl(url)).toEqual({
      kind: "listing",
      filter: {},
      page: 3,
      rows: 50,
      sort: "date",
      unread: ["activities=7", "im_taxonomy_vid_22:(5)", "im_taxonomy_vid_1:(377)"],
      unproven: [],
    });
  });

  test("of a parameter that stands twice the first is read, and the second is named", () => {
    expect(parseOsceUrl(`${base}?page=1&page=2`)).toMatchObject({ page: 1, unread: ["page=2"] });
  });

  test("a number that no label proves is read and marked", () => {
    expect(parseOsceUrl(`${base}?filters=im_taxonomy_vid_1:(434)`)).toMatchObject({
      filter: { source: "minsk-process" },
      unproven: ["im_taxonomy_vid_1:(434)"],
    });
  });
});

test.each([
  "https://example.org/node/1",
  "https://osce.org.example.org/node/1",
  "https://notosce.org/node/1",
  "https://www.osce.org/",
  "https://www.osce.org/odihr",
  "https://www.osce.org/odihr/12a",
  "node/1",
  "",
])("%j is no address of an item or listing", (url) => expect(parseOsceUrl(url)).toBeNull());

describe("toOsceUrl", () => {
  test("names the keys of other questions as dropped, and takes none", () => {
    expect(toOsceUrl({ limit: 10, country: "MD" } as never).dropped).toEqual(["limit", "country"]);
    expect(toOsceUrl()).toEqual({ url: "https://www.osce.org/press-releases", dropped: [] });
  });

  const filters = fc.record(
    {
      source: fc.constantFrom(...Object.values(unitTerms)),
      fieldOfWork: fc.constantFrom(...Object.values(fieldTerms)),
      language: fc.constantFrom("en" as const, "ru" as const),
      date: fc.constantFrom(
        { from: "2015-01-01", until: "2015-12-31" },
        { from: "2020-02-29" },
        { until: "1999-12-31" },
      ),
      text: fc.constantFrom("role", "5 + 2 talks", "free press", "50% & more?"),
    },
    { requiredKeys: [] },
  );
  const queries = fc.record({
    filter: filters,
    page: fc.nat(100),
    rows: fc.constantFrom(null, 10, 50),
    sort: fc.constantFrom(null, "date" as const, "-date" as const, "score" as const),
  });

  test("what it writes is read back, and nothing of it is dropped", () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { url, dropped } = toOsceUrl(query);
        expect(dropped).toEqual([]);
        expect(parseOsceUrl(url)).toMatchObject({ kind: "listing", unread: [], ...query });
      }),
    );
  });

  test("what the site cannot be asked is named", () => {
    const filter = {
      country: "AL",
      source: { any: ["odihr", "rfom"] },
      fieldOfWork: "youth",
      date: "2015",
      not: { type: "news" },
    } as const;
    expect(toOsceUrl({ filter, rows: 20 })).toEqual({
      url: "https://www.osce.org/press-releases?filters=ds_date:([2015-01-01T00:00:00Z+TO+2016-01-01T00:00:00Z])",
      dropped: ["filter.country", "filter.source", "filter.fieldOfWork", "filter.not", "rows"],
    });
  });

  test("a filter that means nothing is an error", () => {
    const wrong = (): unknown => toOsceUrl({ filter: { source: "nobody" } as never });
    expect(wrong).toThrow(/nobody/);
    try {
      wrong();
    } catch (error) {
      expect(isQueryError(error)).toBe(true);
    }
  });
});

test("any text gives an answer", () => {
  fc.assert(
    fc.property(fc.string(), (text) => void parseOsceUrl(`https://www.osce.org/press-releases?filters=${text}`)),
  );
  fc.assert(fc.property(fc.string(), (text) => void parseOsceUrl(text)));
});
