import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findWords, isQueryError, matches, snippet, type TextFilter } from "../../../src/index.ts";
import { wordUnits } from "../../../src/press-releases/filter/word-units.ts";
import { wordsOf } from "../../../src/press-releases/filter/words.ts";
import { releaseWith } from "../../support/releases/release.ts";

const release = releaseWith({
  title: "Co-operation in Łódź: the PROGRAMME of Kiev",
  body: [
    "A co‐operation – with Türkiye, cooperation.",
    "Border guards of Kyiv",
    "guard the border. Vi\u200Eenna; ½ of it, naïve",
    "נהר־עיר بحيرة، Այո՛։",
  ],
});

/** What was found, as it stands. */
const found = (text: TextFilter, of = release): string[] =>
  findWords(of, text).map(({ part, paragraph, start, end }) => {
    const text = part === "title" ? of.title : (of.body[paragraph as number] as string);
    return `${paragraph ?? "title"}: ${text.slice(start, end)}`;
  });

describe("words are found as searches see them:", () => {
  test.each<[TextFilter, string[]]>([
    ["cooperation", ["title: Co-operation", "0: co‐operation", "0: cooperation"]],
    ["Kyiv", ["title: Kiev", "1: Kyiv"]],
    ["lodz program", ["title: Łódź", "title: PROGRAMME"]],
    ["TURKIYE", ["0: Türkiye"]],
    ["vienna", ["2: Vi\u200Eenna"]],
    ["naive", ["2: naïve"]],
    [{ value: "border", in: ["body"] }, ["1: Border", "2: border"]],
    [{ value: "border", in: ["title"] }, []],
    [{ value: "guar bord", mode: "prefix" }, ["1: Border", "1: guards", "2: guard", "2: border"]],
    [{ value: "border guards", mode: "phrase" }, ["1: Border guards"]],
    [{ value: "of kyiv guard the", mode: "phrase" }, ["1: of Kyiv", "2: guard the"]],
    [{ value: "the programme", mode: "phrase" }, ["title: the PROGRAMME"]],
    ["עיר", ["3: עיר"]],
    ["بحيرة", ["3: بحيرة"]],
    ["այո", ["3: Այո՛"]],
    ["border lanterns", []],
    ["1", ["2: ½"]],
  ])("%j", (text, places) => {
    expect(found(text)).toEqual(places);
    expect(matches(release, { text })).toBe(places.length > 0);
  });
});

const letters = fc.constantFrom(
  "co",
  "-",
  "‐",
  "operation",
  " ",
  "–",
  "o",
  "é",
  "Ł",
  "½",
  "°",
  "\u200E",
  "\u00AD",
  "anti",
  "semitism",
  "ς",
  "😀",
  "Киев",
  "\n",
  "a",
  ".",
  "־",
  "،",
  "؛",
  "\u061C",
  "بحيرة",
  "עיר",
  "։",
  "՛",
  "լիճ",
  "①",
  "«",
);
const anyText = fc.oneof(
  fc.array(letters, { maxLength: 12 }).map((all) => all.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
);

test("the units of any text have its words, in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(wordUnits(text).flatMap(({ words }) => words)).toEqual(wordsOf(text));
    }),
    { numRuns: 5000 },
  );
});

test("something is found exactly where a filter matches", () => {
  const mode = fc.constantFrom("words" as const, "phrase" as const, "prefix" as const);
  let yes = 0;
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 3 }), anyText, mode, (title, body, value, mode) => {
      if (wordsOf(value).length === 0) return;
      const one = releaseWith({ title, body });
      const text = { value, mode };
      const places = findWords(one, text);
      if (places.length > 0) yes++;
      expect(places.length > 0).toBe(matches(one, { text }));
      const piece = snippet(one, text, { length: 20 });
      expect(piece === null).toBe(places.length === 0);
      if (piece === null) return;
      expect(piece.text.length).toBeLessThanOrEqual(Math.max(22, title.length, ...body.map(({ length }) => length)));
      for (const { start, end } of piece.marks)
        expect(start >= 0 && start < end && end <= piece.text.length).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(yes).toBeGreaterThan(5);
});

describe("a snippet", () => {
  const long = releaseWith({
    title: "Lanterns",
    body: [
      "One lantern alone stands at the beginning of this text, far from all the others.",
      `${"Words without end fill this paragraph and lead to nothing. ".repeat(10)}Then lantern and lantern meet at last, and the lantern goes out.`,
    ],
  });

  test("is where the most words stand, cut at spaces", () => {
    const piece = snippet(long, "lantern", { length: 80 });
    expect(piece?.text).toMatch(/^….*lantern and lantern meet.*lantern.*$/);
    expect(piece?.text.length).toBeLessThanOrEqual(80);
    expect(piece?.marks.map(({ start, end }) => piece.text.slice(start, end))).toEqual([
      "lantern",
      "lantern",
      "lantern",
    ]);
  });

  test("is the title where the body has none, and all of a short text", () => {
    expect(snippet(long, "lanterns")).toEqual({ text: "Lanterns", marks: [{ start: 0, end: 8 }] });
    expect(snippet(release, "guards")).toEqual({ text: "Border guards of Kyiv", marks: [{ start: 7, end: 13 }] });
  });

  test("is null where nothing is found", () => {
    expect(snippet(long, "border")).toBeNull();
  });

  test.each([0, 19, 1.5, Number.NaN, "80"])("has no length of %j", (length) => {
    expect(() => snippet(long, "lantern", { length: length as number })).toThrow(RangeError);
  });
});

test("a condition that means nothing is refused", () => {
  for (const text of ["", "–", undefined, { value: "x", mode: "regex" }, { value: "x", in: ["urls"] }, 7]) {
    try {
      findWords(release, text as never);
      expect.unreachable();
    } catch (error) {
      expect(isQueryError(error) && error.issues[0]?.path[0]).toBe("text");
    }
  }
  expect(() => findWords([release] as never, "x")).toThrow(TypeError);
});

test("a text of a million letters without a space takes short time", () => {
  const hostile = releaseWith({ body: ["co-".repeat(300_000), "-".repeat(500_000), "a\u200E".repeat(300_000)] });
  const before = process.cpuUsage();
  findWords(hostile, "co");
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
});
