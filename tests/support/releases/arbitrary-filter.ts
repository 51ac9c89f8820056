import fc from "fast-check";
import type { PressRelease, PressReleaseFilter, SetFilter, TextFilter } from "../../../src/index.ts";
import { releaseWith } from "./release.ts";

/** Few words, in many spellings: so that random filters find something in random texts. */
const words = [
  "election",
  "Election",
  "ELECTIONS",
  "co-operation",
  "Co‑operation",
  "cooperation",
  "programme",
  "program",
  "Kyiv",
  "KIEV",
  "the",
  "of",
  "in",
  "café",
  "Türkiye",
  "turkiye",
  "выборы",
  "Выборы",
  "½",
  "don’t",
  "«слово»",
  "ﬁnal",
  "ΟΔΟΣ",
  "οδος",
  "a·b",
  "co",
  "o",
  "operation",
  "2,500",
  "№5",
  "x\u00ADy",
  "e\u0301lan",
  "\u{1F600}",
  "\ud800",
  "日本",
  "بحيرة",
  "بحيرة،",
  "؟لا",
  "עיר",
  "נהר־עיר",
  "Այո՛",
  "այո",
  "լիճ։",
  "de-mining",
  "demining",
  "_co-op_",
  "éco-opération",
  "co-öperation",
  "ćo-operation",
  "ｃｏ-ｏperation",
  "co-œuvre",
  "co-º",
  "Łódź",
  "lodz",
  "K",
  "°",
];
const gaps = [
  " ",
  " ",
  " ",
  ", ",
  ". ",
  " – ",
  "\n",
  "\t",
  " “",
  "” ",
  '"',
  "\\",
  "/",
  "-",
  "\u00A0",
  "\u0007",
  "’s ",
  "…",
  " ° ",
  "، ",
  "־",
  "։",
];

const text: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(""));

/** Any text, now and then with the letters that folding is about. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
);

const types = ["press-release", "news", "statement"] as const;
const sources = ["secretariat", "cthb", "mission-to-moldova", "odihr", "office-in-yerevan"] as const;
const fields = ["elections", "media-freedom-and-development", "safety-of-journalists", "youth"] as const;
const countries = ["MD", "AM", "AT", "UA"] as const;
const places = ["vienna", "kyiv", "yerevan"] as const;
const languages = ["en", "ru"] as const;

const day = fc
  .tuple(fc.integer({ min: 2014, max: 2016 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));

const few = <Item>(items: readonly Item[]) => fc.array(fc.constantFrom(...items), { maxLength: 3 });

/** A record with few ids, few days and odd texts. */
export const anyRelease: fc.Arbitrary<PressRelease> = fc
  .record({
    id: fc.oneof(fc.integer({ min: 1, max: 60 }).map(String), fc.constantFrom("h-1", "h-é", "__proto__")),
    type: fc.option(fc.constantFrom(...types)),
    language: fc.option(fc.constantFrom(...languages)),
    title: anyText,
    date: fc.option(day, { freq: 6 }),
    places: few(places).map((ids) => ids.map((place) => ({ text: place, place, country: null }))),
    sources: few(sources),
    fieldsOfWork: few(fields),
    countries: few(countries),
    body: fc.array(anyText, { maxLength: 3 }),
  })
  .map(releaseWith);

const textFilter: fc.Arbitrary<TextFilter> = fc.oneof(
  fc.constantFrom(...words),
  fc.record(
    {
      value: fc.oneof(fc.constantFrom(...words), text),
      in: fc.constantFrom(["title"] as const, ["body"] as const, ["title", "body"] as const),
      mode: fc.constantFrom("words", "phrase", "prefix"),
    },
    { requiredKeys: ["value"] },
  ),
);

function setFilter<Id extends string>(ids: readonly Id[]): fc.Arbitrary<SetFilter<Id>> {
  const list = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc.constantFrom(...ids),
    list,
    fc
      .record(
        { any: list, all: list, none: list, exists: fc.boolean(), scope: fc.constantFrom("self", "descendants") },
        { requiredKeys: [] },
      )
      .filter(({ any, all, none, exists }) => [any, all, none, exists].some((key) => key !== undefined)),
  );
}

const month = day.map((date) => date.slice(0, 7));
const partial = fc.oneof(day, month, fc.constantFrom("2014", "2015", "2016"));

const leaves = {
  text: textFilter,
  date: fc.oneof(
    partial,
    fc.record({ from: partial }),
    fc.record({ until: partial }),
    fc.tuple(partial, partial).map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a })),
  ),
  type: setFilter(types),
  source: setFilter([...sources, "institutions", "field-operations"] as const),
  fieldOfWork: setFilter(fields),
  country: setFilter(countries),
  place: setFilter(places),
  language: setFilter(languages),
};

/** One key or two of a filter. */
const leaf: fc.Arbitrary<PressReleaseFilter> = fc
  .uniqueArray(fc.constantFrom(...(["text", "text", ...Object.keys(leaves)] as (keyof typeof leaves)[])), {
    minLength: 1,
    maxLength: 2,
  })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, leaves[key]])) as never));

/** A filter; some nest. */
export const anyFilter: fc.Arbitrary<PressReleaseFilter> = fc.letrec<{ filter: PressReleaseFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 2 },
    { weight: 4, arbitrary: leaf },
    {
      weight: 3,
      arbitrary: fc
        .tuple(leaf, fc.constantFrom("and", "or", "not"), fc.array(tie("filter"), { minLength: 1, maxLength: 2 }))
        .map(([filter, key, inner]) => ({ ...filter, [key]: key === "not" ? inner[0] : inner })),
    },
  ),
})).filter;
