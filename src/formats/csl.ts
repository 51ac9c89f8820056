import type { IsoDate } from "../catalogue/types.ts";
import type { PressRelease } from "../press-releases/record/types.ts";
import { type Citation, citations } from "./citation.ts";
import type { NameOptions } from "./json-ld.ts";

/** A day in CSL. */
export interface CslDate {
  readonly "date-parts": [[year: number, month: number, day: number]];
}

/** A release as the Citation Style Language knows it: Zotero, Mendeley, pandoc and citeproc read it. */
export interface CslItem {
  readonly id: string;
  /** The type that, together with `genre`, styles print as a press release. */
  readonly type: "webpage";
  readonly genre: string;
  readonly title: string;
  /** Names of bodies, never divided into given and family name. */
  readonly author: { literal: string }[];
  readonly publisher: string;
  readonly "publisher-place"?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly keyword?: string;
  readonly URL?: string;
}

/**
 * Each release as an item of CSL-JSON, ready for `JSON.stringify`. The author is the source as it was called on the day, with the
 * OSCE's name in front. If a release has no source, the author is the Organization. Ids are unique within the list.
 *
 * A bibliography does not hold the text, the last day, countries, the ids of places and other addresses.
 *
 * @throws RangeError where an option or an id is not known.
 * @throws TypeError where the releases cannot be iterated, or one of them is no record.
 * @example
 * const [item] = toCsl(releases);
 * item?.author; // => [{ literal: "OSCE Mission to Moldova" }]
 * item?.issued; // => { "date-parts": [[2023, 5, 19]] }
 */
export function toCsl(releases: Iterable<PressRelease>, options: NameOptions = {}): CslItem[] {
  return citations(releases, options, "toCsl").map(itemOf);
}

function itemOf({ key, genre, authors, publisher, keywords, release }: Citation): CslItem {
  const { title, date, language, places, urls, provenance } = release;
  return {
    id: key,
    type: "webpage",
    genre,
    title,
    author: authors.map((literal) => ({ literal })),
    publisher,
    ...(places.length === 0 ? {} : { "publisher-place": places.map(({ text }) => text).join("/") }),
    ...(date === null ? {} : { issued: dateOf(date) }),
    ...(provenance.retrieved === undefined ? {} : { accessed: dateOf(provenance.retrieved) }),
    ...(language === null ? {} : { language }),
    ...(keywords.length === 0 ? {} : { keyword: keywords.join(", ") }),
    ...(urls[0] === undefined ? {} : { URL: urls[0] }),
  };
}

function dateOf(day: IsoDate): CslDate {
  return { "date-parts": [[Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]] };
}
