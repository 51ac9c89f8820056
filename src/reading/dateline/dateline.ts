import { isoDay, twoDigits } from "../dates/iso-day.ts";
import { assertText } from "../text/clean-text.ts";
import { offsetInWhole, textHead } from "../text/text-head.ts";
import { readPrefixed } from "./dateline-prefix.ts";
import { type ReadDateline, readDateline } from "./read-dateline.ts";
import type { Dateline } from "./types.ts";
import { readUsualDateline } from "./usual-dateline.ts";

export type { Dateline };

/**
 * Reads the dateline that a text begins with, in any form and language that osce.org has printed; `null` if it begins with a sentence. No
 * year is guessed. Only the first 400 characters of a long text are looked at.
 *
 * @throws TypeError where the text is not a string.
 * @example
 * const dateline = parseDateline("SKOPJE/VIENNA, 13 February 2023 — The Chair met …");
 * dateline?.places; // => ["Skopje", "Vienna"]
 * dateline?.date; // => "2023-02-13"
 * parseDateline("On 5 May 2021, the Mission held a workshop."); // => null
 */
export function parseDateline(text: string): Dateline | null {
  assertText(text, "parseDateline");
  const usual = readUsualDateline(text);
  if (usual !== null) return usual;
  const head = textHead(text);
  const read = readPrefixed(head.text, readDateline);
  return read === null ? null : { ...partsOf(read), rest: text.slice(offsetInWhole(head, read.end)) };
}

function partsOf({ places, date, tail, note = tail.note, agency = tail.agency }: ReadDateline): Omit<Dateline, "rest"> {
  const { country } = places;
  const parts: { -readonly [Key in keyof Omit<Dateline, "rest">]: Dateline[Key] } = {
    places: places.places,
    date: null,
  };
  if (country !== undefined) parts.country = country;
  if (date !== null && date.year > 0) parts.date = isoDay(date.year, date.month, date.day);
  if (parts.date !== null && date?.until !== undefined) {
    const until = isoDay(date.until.year, date.until.month, date.until.day);
    if (until !== null && until > parts.date) parts.dateUntil = until;
  }
  if (date !== null && date.year === 0) parts.monthDay = `--${twoDigits(date.month)}-${twoDigits(date.day)}`;
  if (note !== undefined) parts.note = note;
  if (agency !== undefined) parts.agency = agency;
  return parts;
}
