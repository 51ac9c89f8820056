import type { PressRelease, ReleasePlace } from "../../../src/index.ts";
import * as lib from "../../../src/index.ts";
import { releaseWith } from "./release.ts";

/** Pieces of text that a format may trip over: its own signs, formulas, controls, halves of a surrogate pair, other scripts. */
const pieces: readonly string[] = [
  "=1+1",
  "@SUM(A1:A9)",
  "-5 degrees",
  "+373 22",
  "＝cmd",
  "]]>",
  "<![CDATA[",
  "<b>bold</b>",
  "</script>",
  "<!-- ",
  "&amp;",
  "&#0;",
  "R&D",
  '"quoted"',
  "it's",
  "a,b;c\td|e",
  "two\nlines",
  "carriage\rreturn",
  "both\r\nends",
  "\u0000",
  "\u0007\u001b[31m",
  "\u0085\u009f",
  "\ufeff",
  "\u2028",
  "\ufffe\uffff",
  "\ud83d",
  "\udc00",
  "\ud83d\ude00",
  "\u202eright to left",
  "{brace",
  "}",
  "\\begin{x}",
  "100 % of $5 #1 a_b ~ ^",
  " and ",
  "  edges  ",
  "Ünïcödé",
  "Заголовок",
  "عنوان",
  "\\u003c",
  "NA",
  "1990--1994 ``twice'' <<so>> ,,low''",
  "?`Que?",
  "null",
  "0012",
  "plain words",
];

/** Numbers that look random and are the same in each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Valid records whose texts are made of what formats trip over, with ids of every collection. */
export function nastyReleases(count: number, seed = 1): readonly PressRelease[] {
  const next = numbers(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: Math.floor(next() * (most + 1)) }, () => one(list))),
  ];
  const text = (): string => Array.from({ length: 1 + Math.floor(next() * 4) }, () => one(pieces)).join(one(["", " "]));
  const date = (): string =>
    `${1975 + Math.floor(next() * 50)}-0${1 + Math.floor(next() * 9)}-${10 + Math.floor(next() * 18)}`;
  const place = (): ReleasePlace => {
    const known = next() < 0.5 ? lib.getPlace(one(lib.placeIds)) : null;
    return { text: text(), place: known?.id ?? null, country: known?.country ?? null };
  };
  const sources = [...lib.institutionIds, ...lib.fieldOperationIds];
  return Array.from({ length: count }, (_, i) =>
    releaseWith({
      id: one([`${900000 + i}`, `h-${i}`, `${i} ${text()}`]),
      type: one([null, ...lib.contentTypeIds]),
      language: one([null, ...lib.languageCodes]),
      title: text(),
      date: next() < 0.2 ? null : date(),
      dateUntil: next() < 0.1 ? date() : null,
      places: Array.from({ length: Math.floor(next() * 3) }, place),
      sources: some(sources, 3),
      fieldsOfWork: some(lib.fieldOfWorkIds, 3),
      countries: some([...lib.participatingStateCodes, ...lib.partnerCodes, ...lib.formerStateCodes], 3),
      body: Array.from({ length: Math.floor(next() * 4) }, text),
      urls: some([`https://www.osce.org/node/${900000 + i}`, `https://example.org/a?b=1&c=${i}#d_e%20f`], 2),
      printed: next() < 0.3 ? { dateline: [text()] } : {},
      provenance: next() < 0.5 ? { layout: "node-nav", retrieved: date() } : { layout: "listing-plain" },
    }),
  );
}

/** A text as a file in UTF-8 can hold it. */
export const inUtf8 = (value: string): string => Buffer.from(value, "utf8").toString("utf8");
