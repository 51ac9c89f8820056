import fc from "fast-check";
import type { PressRelease, PressReleaseFilter } from "../../../src/index.ts";
import { checkFilter } from "../../../src/press-releases/filter/check-filter.ts";
import { anyFilter, anyRelease } from "./arbitrary-filter.ts";
import { releaseWith } from "./release.ts";

// Records and filters that find out where engines differ: letters beyond U+FFFF, words longer than indexes take, days at the ends of what
// engines have, ids and values with whatever an engine might read as its own.

const hostile = [
  "'; DROP TABLE press_releases; --",
  'a"b\\"c\\',
  "/* {p1:String} */ $1 ?1 :p1 @p1",
  "tab\tline\nreturn\r",
  "nul \0 one \u0001 two \u0002",
  "100% _under_ `tick` [x]",
  "\u{1F600}\uFE0F\uE000\uFFFD\u{10FFFF}",
  "\u{100000}\u{1027FF}",
  "\\' OR 1=1 --",
];

/** More than SQLite's index is asked for at once. */
const manyWords = Array.from({ length: 70 }, (_, i) => `run${i}`);

const titles = [
  "\u{1F600}x first",
  "❤\uFE0F heart",
  "\uFE0F\u{1F600}x",
  `${"w".repeat(3000)} tail`,
  `${"w".repeat(3000)}v tail`,
  "w".repeat(255),
  "w".repeat(254),
  "\u{1F600}".repeat(700),
  "выборы".repeat(700),
  "a\0b \0",
  "𠀀𠀁 日本",
  "",
  "\uE000private \uFFFDx",
  "\u{10FFFF}end",
  "\u{10FFFF}\uE000",
  "\uE000\u{10FFFF}",
  "x \uFE0F",
  "\ud800 lone \udc00",
  "kyiv kyiv kyiv kyiv",
  "many ".repeat(300),
  manyWords.join(" "),
  ...hostile,
];

const days = ["1900-01-02", "1992-12-13", "1992-12-14", "2027-01-01", "2299-12-31"];

const odd: readonly PressRelease[] = [
  ...titles.map((title, i) => releaseWith({ id: `odd-${i}`, title, date: "2015-05-05", body: ["Kyiv the of in"] })),
  ...days.map((date, i) => releaseWith({ id: `day-${i}`, title: "day", date })),
  // Records outlive catalogues: an archive files ids that it does not know.
  ...hostile.map((text, i) =>
    releaseWith({
      id: text.replaceAll("\uFFFD", "r"),
      title: `hostile ${i}`,
      type: text as never,
      language: text as never,
      sources: [text, "odihr", text] as never,
      fieldsOfWork: [text, "youth"] as never,
      countries: ["MD", text] as never,
      places: [{ text, place: text as never, country: null }],
    }),
  ),
  releaseWith({ id: "nothing", type: "" as never, language: "" as never, sources: [""] as never }),
  releaseWith({ id: "9".repeat(40), title: "long id" }),
];

const wide = (length: number, filter: (i: number) => PressReleaseFilter): PressReleaseFilter[] =>
  Array.from({ length }, (_, i) => filter(i));

/** Filters that find out where engines differ. */
export const oddFilters: readonly PressReleaseFilter[] = [
  {},
  { date: "0000" },
  { date: { until: "0099" } },
  { date: "9999" },
  { date: { from: "0000", until: "9999-12-31" } },
  { not: { date: { from: "1800", until: "1899" } } },
  { date: { until: "1899" } },
  { date: { from: "2300" } },
  { date: { from: "1850", until: "1900" } },
  { text: "w".repeat(3000) },
  { text: { value: `${"w".repeat(3000)}v tail`, mode: "phrase" } },
  { text: { value: "w".repeat(2999), mode: "prefix" } },
  { text: { value: "w".repeat(255), mode: "prefix" } },
  { text: "w".repeat(255) },
  { text: "w".repeat(254) },
  { text: { value: "\u{1F600}".repeat(600), mode: "prefix" } },
  { not: { text: "w".repeat(3000) } },
  { text: "\uE000private" },
  { text: { value: "\uE000", mode: "prefix" } },
  { text: { value: "\u{1F600}", mode: "prefix", in: ["title"] } },
  { source: "osce" },
  { source: { none: ["osce"] } },
  { source: { all: ["secretariat", "field-operations"] } },
  { source: { any: ["odihr"], scope: "self" } },
  { not: { type: "news" } },
  { not: { language: { exists: true } } },
  { type: { exists: false, none: ["news"] } },
  { type: { exists: true } },
  { not: { not: { not: { place: { exists: false } } } } },
  { text: "日本" },
  { text: "𠀀𠀁" },
  { text: "\u{10FFFF}end" },
  { text: { value: "\u{10FFFF}", mode: "prefix" } },
  { text: "DROP table p1 string" },
  { text: { value: "x drop", mode: "phrase" } },
  { text: { value: "many ".repeat(200), mode: "phrase" } },
  { text: { value: manyWords.slice(1).join(" "), mode: "phrase" } },
  { text: { value: [...manyWords].reverse().join(" "), mode: "phrase", in: ["title", "body"] } },
  { text: { value: [...manyWords].reverse().join(" "), in: ["body"] } },
  { text: Array.from({ length: 30 }, (_, i) => `w${i}`).join(" ") },
  { or: wide(40, (i) => ({ date: `${2014 + (i % 3)}-0${1 + (i % 9)}` })) },
  wide(28, () => ({})).reduce((inner): PressReleaseFilter => ({ not: inner }), { country: "MD" }),
];

/** Filters that are wider than an expression may be deep, and one of more words than an index takes at once. */
export const wideFilters: readonly PressReleaseFilter[] = [
  { or: wide(1500, (i) => ({ date: `${2014 + (i % 3)}-0${1 + (i % 9)}` })) },
  { and: wide(1200, (i) => ({ not: { date: `20${10 + (i % 4)}` } })) },
  { text: Array.from({ length: 300 }, (_, i) => `w${i}`).join(" ") },
  { not: { text: { value: Array.from({ length: 300 }, (_, i) => `w${i}`).join(" "), mode: "prefix" } } },
];

/** Records, random ones and odd ones, each with an id of its own. */
export function manyRecords(count: number, seed: number): PressRelease[] {
  const ids = (i: number) => (i % 50 === 0 ? `h-é${i}` : i % 77 === 0 ? `h-\u{1F600}${i}` : String(100 + i * 3));
  const random = fc.sample(anyRelease, { numRuns: count, seed }).map((release, i) => ({ ...release, id: ids(i) }));
  return [...random, ...odd];
}

/** Random filters that mean something, and the odd ones. */
export function manyFilters(count: number, seed: number): PressReleaseFilter[] {
  const random = fc
    .sample(anyFilter, { numRuns: count * 2, seed })
    .filter((filter) => checkFilter(filter).length === 0);
  return [...oddFilters, ...random.slice(0, count)];
}
