import { describe, expect, test } from "vitest";
import { parseListing, parsePage, readPressReleases } from "../../src/reading.ts";
import { page } from "../support/pages/page.ts";

const nodeNav = page("node-nav-999001");

describe("the sample pages", () => {
  test("a page with the long navigation", () => {
    const { releases, issues } = readPressReleases(nodeNav, { url: "https://www.osce.org/node/999001" });
    expect(releases).toMatchObject([
      {
        id: "999001",
        type: "press-release",
        language: "en",
        date: "2023-05-19",
        dateUntil: null,
        dateFrom: "dateline",
        places: [{ text: "Chisinau", place: "chisinau", country: "MD" }],
        sources: ["mission-to-moldova"],
        fieldsOfWork: ["border-management", "conflict-prevention-and-resolution"],
        countries: ["MD"],
        excerpt: false,
      },
    ]);
    expect(issues).toEqual([]);
  });

  test("a page below skip links", () => {
    const { releases, issues } = readPressReleases(page("node-skiplinks-999002"));
    expect(releases).toMatchObject([
      {
        date: "2019-07-03",
        places: [{ place: "skopje" }, { place: "the-hague" }],
        sources: ["mission-to-skopje", "hcnm"],
        countries: ["MK", "NL"],
        provenance: { layout: "node-skiplinks" },
      },
    ]);
    expect(issues).toEqual([]);
  });

  test("a listing, where the publishing date holds and a difference is reported", () => {
    const { releases, issues } = readPressReleases(page("listing-newsroom"));
    expect(releases.map(({ date, dateFrom, sources }) => [date, dateFrom, ...sources])).toEqual([
      ["2024-04-10", "listing", "cthb"],
      ["2024-03-02", "listing", "odihr"],
      ["2015-09-28", "listing", "office-in-yerevan", "rfom"],
      ["2012-06-01", "listing"],
    ]);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([["date-mismatch", "releases", 1, "date"]]);
  });

  test("a listing of two", () => {
    const { releases } = readPressReleases(page("listing-plain"));
    expect(releases.map(({ date, sources, countries }) => [date, sources[0], countries[0]])).toEqual([
      ["2006-03-14", "programme-office-in-bishkek", "KG"],
      ["2000-10-17", "mission-to-croatia", "HR"],
    ]);
  });
});

test.each<[string, object, string]>([
  [
    "a day that is none",
    { retrieved: "yesterday" },
    'readPressReleases: retrieved takes a day of the calendar, "YYYY-MM-DD"; it was given "yesterday"',
  ],
  ["a Date", { retrieved: new Date(0) }, "it was given a Date; pass its day as text"],
  [
    "an address that is no text",
    { url: new URL("https://www.osce.org/node/1") },
    "readPressReleases: url is an address, a string; it was given an object",
  ],
])("%s would spoil every record, and is refused", (_, options, message) => {
  expect(() => readPressReleases(nodeNav, options)).toThrow(message);
  expect(() => parsePage(nodeNav, options)).toThrow(message.replace("readPressReleases", "parsePage"));
  expect(() => parseListing(nodeNav, options)).toThrow(message.replace("readPressReleases", "parseListing"));
});

describe("a text without a release says so:", () => {
  test.each([
    ["the empty text", "", "no-release", "The text is empty"],
    ["white space", " \n\t\r\n\u00A0", "no-release", "The text is empty"],
    ["a page of another kind", "Vacancies\nWe are looking for an officer.", "no-release", "No release was found"],
    ["an image", `\x89PNG\r\n\x1A\n${"\0\x01".repeat(50)}`, "not-text", "bytes of some other file"],
    ["a page of HTML", "\n<!DOCTYPE html>\n<html><body><h1>Title</h1></body></html>", "not-text", "This is HTML"],
    ["a piece of HTML", '<div class="page"><h1>Title</h1></div>', "not-text", "This is HTML"],
    [
      "a page cut within its navigation",
      nodeNav.slice(0, nodeNav.indexOf("- Malta")),
      "truncated",
      "ends within the navigation",
    ],
    [
      "a page cut before its labels",
      nodeNav.slice(0, nodeNav.indexOf("- Date:")),
      "truncated",
      "ends within the navigation",
    ],
  ])("%s", (_, text, code, message) => {
    const { releases, issues } = readPressReleases(text);
    expect(releases).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, severity: "error" });
    expect(issues[0]?.message).toContain(message);
  });
});

describe("a page that is cut", () => {
  const cutBehind = (words: string) => readPressReleases(nodeNav.slice(0, nodeNav.lastIndexOf(words) + words.length));

  test.each([
    ["the first label", "- Date:", ["missing-date", "missing-body"]],
    ["a label without its value", "- Source:", ["missing-date", "missing-body"]],
    ["the last label", "Conflict prevention and resolution", ["missing-date", "missing-body"]],
    ["the dateline", "CHISINAU, 19 May 2023 –", []],
    ["half a sentence", "course in map", []],
  ])("behind %s keeps what it has and reports the rest", (_, words, codes) => {
    const { releases, issues } = cutBehind(words);
    expect(releases[0]?.title).toContain("Border officers");
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });

  test("anywhere gives an answer", () => {
    for (const name of ["node-nav-999001", "listing-newsroom"]) {
      const text = page(name);
      for (let end = 0; end < text.length; end++) {
        const { releases, issues } = readPressReleases(text.slice(0, end));
        expect(releases.length + issues.length).toBeGreaterThan(0);
      }
    }
  });
});

test.each(["\r\n", "\r"])("line ends %j make no difference", (newline) => {
  expect(readPressReleases(nodeNav.replaceAll("\n", newline))).toEqual(readPressReleases(nodeNav));
});

describe("text without end is read within seconds:", () => {
  const filled = (unit: string, megabytes: number) => unit.repeat(Math.ceil((megabytes * 2 ** 20) / unit.length));

  test.each([
    ["spaces", " ", 50],
    ["line ends", "\n", 50],
    ["hyphens", "- ", 50],
    ["capitals", "VIENNA, ", 50],
    ["labels without values", "- Date:\n", 50],
    ["the beginning of a label", "Publishing date", 50],
    ["a listing again and again", `${page("listing-plain")}\n`, 10],
    ["a page again and again", nodeNav, 50],
  ])("%s", (_, unit, megabytes) => {
    const before = process.cpuUsage();
    const { releases, issues } = readPressReleases(filled(unit, megabytes));
    const { user, system } = process.cpuUsage(before);
    expect(releases.length + issues.length).toBeGreaterThan(0);
    expect((user + system) / 1e6).toBeLessThan(15);
  });
});

test.each([null, "https://www.osce.org/node/999001"])("%j is no options", (value) => {
  expect(() => readPressReleases("Text", value as never)).toThrow("takes { url, retrieved } after the text");
});

test.each([undefined, null, 7, {}, [], new Uint8Array(2)])("%j is not text at all", (value) => {
  expect(() => readPressReleases(value as never)).toThrow(TypeError);
});
