import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { compounds } from "../../../src/generated/compounds.ts";
import { spellingPairs } from "../../../src/generated/spellings.ts";
import { matches, type PressReleaseFilter } from "../../../src/index.ts";
import { wordsOf, wordsVersion } from "../../../src/press-releases/filter/words.ts";
import { releaseWith } from "../../support/releases/release.ts";

describe("the words of a text", () => {
  test.each([
    ["Co-operation in KIEV, Türkiye", ["cooperation", "in", "kyiv", "turkiye"]],
    ["programmes of the organisation", ["programs", "of", "the", "organization"]],
    ["“Nobody,” he said – twice…", ["nobody", "he", "said", "twice"]],
    ["Mon\u00ADte\u00ADnegro", ["montenegro"]],
    ["ВЫБОРЫ в Киеве", ["выборы", "в", "киеве"]],
    ["2,500 people", ["2", "500", "people"]],
    ["constructor toString __proto__", ["constructor", "tostring", "proto"]],
    [
      "Łódź, Đurđevac, Straße, Þórður, Næstved, Ħaż-Żebbuġ",
      ["lodz", "durdevac", "strasse", "thordur", "naestved", "haz", "zebbug"],
    ],
    ["ISPARTA ısparta Isparta", ["isparta", "isparta", "isparta"]],
    ["anti-Semitism Anti‑Semitic antisemitism", ["antisemitism", "antisemitic", "antisemitism"]],
    ["peace-building, cease-fires and counter-terrorism", ["peacebuilding", "ceasefires", "and", "counterterrorism"]],
    ["inter-ethnic non-co-operation", ["interethnic", "noncooperation"]],
    ["de-mining, De-escalation; a mid‑term follow-up", ["demining", "deescalation", "a", "midterm", "follow", "up"]],
    ["extra-judicial, ultra-nationalist, tri-lateral", ["extrajudicial", "ultranationalist", "trilateral"]],
    ["North-East, south-western, Euro-sceptic", ["northeast", "southwestern", "eurosceptic"]],
    [
      "Val-de-Marne, de-facto, north-south, Euro-Atlantic, mid-May",
      ["val", "de", "marne", "de", "facto", "north", "south", "euro", "atlantic", "mid", "may"],
    ],
    // Two words are two words, whatever their compound is.
    ["cease fire, peace building", ["cease", "fire", "peace", "building"]],
    ["COVID-19, Covid19, covid 19", ["covid", "19", "covid", "19", "covid", "19"]],
    [
      "Bosnia-Herzegovina, Italian-led, co-chair, post-2015",
      ["bosnia", "herzegovina", "italian", "led", "co", "chair", "post", "2015"],
    ],
    ["peace- building, -anti-, xanti-war", ["peace", "building", "anti", "xanti", "war"]],
    // The name Muhammad with and without its marks and its stroke, and a hamza upon its alef.
    [
      "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F \u0645\u062D\u0640\u0645\u062F \u0623\u062D",
      ["\u0645\u062D\u0645\u062F", "\u0645\u062D\u0645\u062F", "\u0627\u062D"],
    ],
    [
      "\u05E2\u05B4\u05D1\u05B0\u05E8\u05B4\u05D9\u05EA \u05E2\u05D1\u05E8\u05D9\u05EA",
      ["\u05E2\u05D1\u05E8\u05D9\u05EA", "\u05E2\u05D1\u05E8\u05D9\u05EA"],
    ],
    // Punctuation of Arabic: "lake, today? yes; no." and a number with its percent sign.
    [
      "\u0628\u062D\u064A\u0631\u0629\u060C \u0627\u0644\u064A\u0648\u0645\u061F \u0646\u0639\u0645\u061B \u0644\u0627\u06D4",
      ["\u0628\u062D\u064A\u0631\u0629", "\u0627\u0644\u064A\u0648\u0645", "\u0646\u0639\u0645", "\u0644\u0627"],
    ],
    ["\u0665\u0660\u066A \u0661\u066B\u0662", ["\u0665\u0660", "\u0661", "\u0662"]],
    // Of Hebrew: a maqaf, a paseq, a sof pasuq and gershayim, which are written as quotation marks too.
    [
      '\u05D1\u05D9\u05EA\u05BE\u05E1\u05E4\u05E8\u05C0 \u05E2\u05D9\u05E8\u05C3 \u05D0\u05F4\u05D1 \u05D0"\u05D1',
      ["\u05D1\u05D9\u05EA", "\u05E1\u05E4\u05E8", "\u05E2\u05D9\u05E8", "\u05D0", "\u05D1", "\u05D0", "\u05D1"],
    ],
    // Of Armenian: what parts words, and the marks of tone that stand within one.
    ["Լիճ՝ քաղաք։ Գետ, գետ։Այո՛, ինչո՞ւ", ["լիճ", "քաղաք", "գետ", "գետ", "այո", "ինչու"]],
    ["", []],
    [" – … ", []],
  ])("of %j are %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

// Saved archives hold words as they were folded: whoever changes what this reads raises `wordsVersion`, and then the sum.
test("what texts fold to is what the version of the words stands for", () => {
  const joints = Object.entries(compounds).flatMap(([before, after]) =>
    ["oak", ...after.split(" ")].map((word) => `${before}-${word}`),
  );
  const pairs = [...Object.keys(spellingPairs), ...joints];
  // Blocks in which no version of Unicode since has changed what folds to what.
  const blocks = [
    [0, 0x530],
    [0x531, 0x58b],
    [0x591, 0x5c8],
    [0x5d0, 0x5eb],
    [0x5f3, 0x5f5],
    [0x609, 0x700],
    [0x2000, 0x2c00],
    [0x2e00, 0x2e80],
    [0x3000, 0x3040],
    [0xfe00, 0x10000],
  ] as const;
  const letters = blocks.flatMap(([from, to]) =>
    Array.from({ length: to - from }, (_, i) => `a${String.fromCharCode(from + i)}b`),
  );
  const words = wordsOf(
    [...pairs, ...letters, "co-operation", "co‐op", "cease-fire", "COVID19", "עִבְרִית", "O\u2019Brien", "½ №5 ﬁn"].join(
      " ",
    ),
  );
  const sum = createHash("sha256").update(words.join(" ")).digest("hex").slice(0, 16);
  expect([wordsVersion, sum]).toEqual([3, "0f94909bdf62258a"]);
});

const release = releaseWith({
  title: "Kyiv hosts a programme of co-operation",
  body: [
    "KIEV, 5 May 2021 – Judges from Türkiye met at a round table.",
    "The café served Łódź cake. Выборы прошли в Одессе.",
  ],
});

const finds = (text: NonNullable<PressReleaseFilter["text"]>): boolean => matches(release, { text });

describe("words", () => {
  test.each([
    "judges",
    "JUDGES Kyiv",
    "table judges",
    "cafe",
    "turkiye",
    "cooperation",
    "co-operation",
    "Program",
    "Kiev",
    "kyiv",
    "выборы",
    "Одессе",
    "lodz",
    "ŁÓDŹ",
  ])("%j are found", (text) => {
    expect(finds(text)).toBe(true);
  });

  test.each(["judge", "judges elections", "operation", "выбор", "table-round-robin"])("%j are not found", (text) => {
    expect(finds(text)).toBe(false);
  });

  test.each([
    ["programme", ["title"], true],
    ["programme", ["body"], false],
    ["judges", ["title"], false],
    ["judges", ["body"], true],
    ["programme judges", ["title", "body"], true],
    ["programme judges", ["title"], false],
  ] as const)("%j are looked for in %j: %j", (value, parts, expected) => {
    expect(finds({ value, in: parts })).toBe(expected);
  });
});

describe("a phrase", () => {
  test.each([
    ["round table", true],
    ["ROUND table.", true],
    ["table round", false],
    ["programme of cooperation", true],
    ["at a round", true],
    ["a a round", false],
    ["round table the café", true],
    ["co-operation KIEV", false],
  ])("%j stands in one part: %j", (value, expected) => {
    expect(finds({ value, mode: "phrase" })).toBe(expected);
  });

  test("is found where its first word stands several times", () => {
    const echo = releaseWith({ title: "a round a round table" });
    expect(matches(echo, { text: { value: "a round table", mode: "phrase" } })).toBe(true);
  });
});

describe("a prefix", () => {
  test.each([
    ["judg", true],
    ["judg tab", true],
    ["udges", false],
    ["выбор", true],
    ["coop", true],
    ["judg elect", false],
  ])("%j begins a word: %j", (value, expected) => {
    expect(finds({ value, mode: "prefix" })).toBe(expected);
  });
});
