import type { IsoDate } from "../../catalogue/types.ts";
import type { Printed } from "../../press-releases/record/types.ts";
import { readPrintedDay } from "../dates/printed-day.ts";
import { isDigit } from "../text/letters.ts";

/** A longer line is no date. */
const longest = 100;

/** No place is longer: what stands before the day is that, a weekday or a word such as "Published". */
const mostWords = 4;

/** Words that stand before a date and name no place. */
const introductions: ReadonlySet<string> = new Set(
  "date published posted issued updated created publishing publication on datum objavljeno veröffentlicht publié pubblicato publicado дата опубликовано опубліковано".split(
    " ",
  ),
);

/** What a line that holds a date and nothing else prints. */
export type DateLine = Pick<Printed, "date" | "place">;

/**
 * "WARSAW 15 December 1998", "КИЕВ 28 октября 2019", "Published: 5 May 2015", or the day alone; `null` for any other line.
 *
 * @example
 * readDateLine("OSH 5 March 2001"); // => { place: ["OSH"], date: ["5 March 2001"] }
 * readDateLine("Two bridges open on 5 March 2001"); // => null
 */
export function readDateLine(words: string): DateLine | null {
  if (words.length > longest) return null;
  let at = 0;
  while (at < words.length && !isDigit(words.charCodeAt(at))) at++;
  if (at === words.length) return null;
  if (readPrintedDay(words) !== null) return { date: [words] };
  // Every word of the line is kept: "Published 5 May 2015" is no place and its date together.
  if (introducedDay(words) !== null) return { date: [words] };
  const date = words.slice(at);
  if (at === 0 || readPrintedDay(date) === null) return null;
  const place = words.slice(0, at).replace(/[,:|\s–-]+$/, "");
  const names = place.split(" ");
  if (place === "" || names.length > mostWords) return null;
  return names.every(isNameLike) ? { place: [place], date: [date] } : null;
}

/** The day behind words such as "Published:" or "Posted on"; `null` where none of them stands before it. */
export function introducedDay(words: string): IsoDate | null {
  const names = words.split(" ");
  const first = names.findIndex((name) => !introductions.has(name.toLowerCase().replace(/:$/, "")));
  return first < 1 ? null : readPrintedDay(names.slice(first).join(" "));
}

/** With a capital: "The Hague", "Санкт-Петербург". */
function isNameLike(word: string): boolean {
  const first = word[0] ?? "";
  return first !== first.toLowerCase() || first === "/" || first.toLowerCase() === first.toUpperCase();
}
