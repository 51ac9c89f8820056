import { describe, expect, test } from "vitest";
import { type RawPressRelease, toPressRelease } from "../../../src/reading.ts";
import { rawWith } from "../../support/releases/raw.ts";

const release = (overrides: Partial<RawPressRelease>) => toPressRelease(rawWith(overrides)).release;
const codes = (overrides: Partial<RawPressRelease>) =>
  toPressRelease(rawWith(overrides)).issues.map(({ code }) => code);

describe("the id of a record", () => {
  test.each([
    [["https://www.osce.org/odihr/123456"], "123456"],
    [["https://www.osce.org/press-releases?page=3", "https://osce.org/ru/node/777?x=1#top"], "777"],
  ])("is the item number in %j", (urls, id) => {
    expect(release({ urls })?.id).toBe(id);
  });

  test("without one is a hash of language, date and title", () => {
    const id = release({})?.id;
    expect(id).toMatch(/^h-[0-9a-f]{14}$/);
    expect(release({ title: "HANDBOOK on local budgets – presented" })?.id).toBe(id);
    expect(
      release({ body: ["Another text about the same towns that the officers and their handbook come from."] })?.id,
    ).toBe(id);
    expect(release({ title: "Handbook on national budgets presented" })?.id).not.toBe(id);
    expect(release({ printed: { date: ["5 May 2021"] } })?.id).not.toBe(id);
  });
});

describe("labels become ids", () => {
  test.each<[string, RawPressRelease["printed"], object]>([
    ["a type", { type: ["News Item"] }, { type: "news" }],
    ["a source", { source: ["OSCE Secretariat"] }, { sources: ["secretariat"] }],
    [
      "a former name of a source",
      { source: ["OSCE Centre in Bishkek"] },
      { sources: ["programme-office-in-bishkek"], countries: ["KG"] },
    ],
    ["one id once", { source: ["OSCE Secretariat", "Secretariat"] }, { sources: ["secretariat"] }],
    ["a field of work", { fieldsOfWork: ["Roma & Sinti"] }, { fieldsOfWork: ["roma-and-sinti"] }],
    ["a location", { location: ["Kyrgyz Republic", "Japan"] }, { countries: ["KG", "JP"] }],
    ["a place", { place: ["KIEV"] }, { places: [{ text: "Kiev", place: "kyiv", country: "UA" }], countries: ["UA"] }],
  ])("%s", (_, printed, expected) => {
    expect(release({ printed })).toMatchObject(expected);
  });

  test("hosts of a mission without a code of their own add no country", () => {
    expect(release({ printed: { source: ["OSCE Mission in Kosovo"] } })?.countries).toEqual([]);
  });

  test("an unknown label stays as printed and is reported with the nearest name", () => {
    const read = toPressRelease(rawWith({ printed: { source: ["OSCE Secretariat", "Mission to Moldava"] } }));
    expect(read.release?.sources).toEqual(["secretariat"]);
    expect(read.release?.printed.source).toEqual(["OSCE Secretariat", "Mission to Moldava"]);
    expect(read.issues).toContainEqual({
      code: "unknown-label",
      path: ["printed", "source", 1],
      message:
        'printed.source[1]: "Mission to Moldava" is not the name of an institution or field operation; did you mean "Mission to Moldova"?',
      severity: "warning",
      found: "Mission to Moldava",
      suggestion: "Mission to Moldova",
    });
  });

  test("a label of two operations is not guessed", () => {
    const label = "OSCE Mission to Croatia / OSCE Office in Zagreb";
    expect(release({ printed: { source: [label] } })?.sources).toEqual([]);
  });
});

describe("places", () => {
  test("are those of the dateline, then those of the field that it does not name", () => {
    const places = release({
      printed: { place: ["VIENNA", "SKOPJE"] },
      body: ["SKOPJE/THE HAGUE, 3 July 2019 – Pupils met."],
    })?.places;
    expect(places?.map(({ text }) => text)).toEqual(["Skopje", "The Hague", "Vienna"]);
  });

  test("that are not in the catalogue are kept as printed, with the country of the dateline", () => {
    const read = toPressRelease(rawWith({ body: ["EXAMPLEVILLE, Moldova, 3 July 2019 – Pupils met."] }));
    expect(read.release?.places).toEqual([{ text: "Exampleville", place: null, country: "MD" }]);
    expect(read.release?.countries).toEqual(["MD"]);
    expect(read.issues).toContainEqual(
      expect.objectContaining({ code: "unknown-place", path: ["places", 0], found: "Exampleville" }),
    );
  });

  test("are not looked for in the text behind the dateline", () => {
    expect(release({ body: ["The delegation will travel from Vienna to Minsk."] })?.places).toEqual([]);
  });
});

test("the dateline stays in the first paragraph, and stands among the printed words", () => {
  const body = ["SKOPJE, 3 July 2019 – Pupils met.", "They played."];
  expect(release({ body })).toMatchObject({ body, printed: { dateline: ["SKOPJE, 3 July 2019 –"] } });
});

test("the language is told by the words", () => {
  expect(
    release({ body: ["Наблюдатели прибыли в город и открыли бюро для встреч."], title: "Бюро открыто" }),
  ).toMatchObject({ language: "ru" });
  expect(release({})?.language).toBe("en");
});

test("a page without a title makes no record", () => {
  const { release, issues } = toPressRelease(rawWith({ title: "" }));
  expect(release).toBeNull();
  expect(issues).toMatchObject([{ code: "missing-title", path: ["title"], severity: "error" }]);
  expect(issues[0]?.message).toContain("{ title }");
});

test.each<[string, Partial<RawPressRelease>, string[]]>([
  ["no date", {}, ["missing-date"]],
  ["a date that cannot be read", { printed: { date: ["soon"] } }, ["unreadable-date"]],
  ["no body", { printed: { date: ["5 May 2021"] }, body: [] }, ["missing-body"]],
  ["nothing amiss", { printed: { date: ["5 May 2021"] } }, []],
])("%s is reported", (_, overrides, expected) => {
  expect(codes(overrides)).toEqual(expected);
});

test("what is given is left alone", () => {
  const raw = rawWith({ printed: { place: ["KIEV"] }, body: ["KIEV, 5 May 2021 – Judges met."] });
  const before = structuredClone(raw);
  toPressRelease(raw);
  expect(raw).toEqual(before);
});

test.each<[unknown, string]>([
  [null, "it was given null"],
  ["Press release", 'it was given "Press release"'],
  [{ raw: null, issues: [] }, "it was given an object; did you mean its `raw`?"],
  [{ items: [], issues: [] }, "it was given an object; did you mean its `items`?"],
])("%j is not what a page prints", (value, found) => {
  expect(() => toPressRelease(value as never)).toThrow(
    new TypeError(`toPressRelease takes the raw of parsePage, or an item of parseListing; ${found}`),
  );
});
