import { readPrintedDay } from "../dates/printed-day.ts";
import { cutBody } from "../parts/cut-body.ts";
import type { PageParts } from "../parts/page-parts.ts";
import { isDigit } from "../text/letters.ts";
import { firstLines, paragraphs, wordsOf } from "../text/lines.ts";
import { isListingHeading } from "./listing.ts";

// Older pages: the word Newsroom, the title, a line "CITY 9 December 1998", and the body, from its second paragraph on twice.

const headings: readonly string[] = ["Newsroom"];
const russianHeadings: readonly string[] = ["Новости"];

export function findNewsroom(text: string): number {
  return findHeading(text, headings);
}

export function findRussianNewsroom(text: string): number {
  return findHeading(text, russianHeadings);
}

/** Only the first line counts: further down the same words are navigation. */
function findHeading(text: string, wanted: readonly string[]): number {
  const [first] = firstLines(text, 1);
  return first !== undefined && first.end - first.start < 40 && wanted.includes(wordsOf(text, first))
    ? first.start
    : -1;
}

export function readNewsroomNode(text: string): PageParts | null {
  const [heading, title, third] = firstLines(text, 3);
  if (heading === undefined || title === undefined || isListingHeading(wordsOf(text, title))) return null;
  const day = third === undefined ? null : readPlaceAndDay(wordsOf(text, third));
  const { body, cuts } = cutBody(paragraphs(text.slice(day === null ? title.end : (third?.end ?? title.end))));
  const item = { title: wordsOf(text, title), printed: day ?? {}, body };
  return { items: [item], cuts: [{ name: "heading", text: wordsOf(text, heading) }, ...cuts] };
}

interface PlaceAndDay {
  readonly place?: readonly string[];
  readonly date: readonly string[];
}

/** "WARSAW 15 December 1998", "КИЕВ 28 октября 2019", or the day alone; `null` for any other line. */
function readPlaceAndDay(words: string): PlaceAndDay | null {
  if (words.length > 100) return null;
  let at = 0;
  while (at < words.length && !isDigit(words.charCodeAt(at))) at++;
  const date = words.slice(at);
  if (readPrintedDay(date) === null) return null;
  const place = words.slice(0, at).replace(/[,\s–-]+$/, "");
  return place === "" ? { date: [date] } : { place: [place], date: [date] };
}
