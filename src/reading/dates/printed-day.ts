import type { IsoDate } from "../../catalogue/types.ts";
import { assertText } from "../text/clean-text.ts";
import { endOfLetters, isDash, isDigit, skipBlank } from "../text/letters.ts";
import { textHead } from "../text/text-head.ts";
import { isWeekday } from "./date-words.ts";
import { isoDay } from "./iso-day.ts";
import { scanDate } from "./scan-date.ts";

/**
 * Reads a whole day from a date field, in any language of the website, with or without a weekday. `null` where the text is anything
 * else: a range, a day without a year, a day that no calendar has, or numbers with slashes, whose order differs from site to site.
 *
 * @example
 * readPrintedDay("28 September 2015"); // => "2015-09-28"
 * readPrintedDay("26. novembar 2025. godine"); // => "2025-11-26"
 * readPrintedDay("30 February 2015"); // => null
 */
export function readPrintedDay(text: string): IsoDate | null {
  assertText(text, "readPrintedDay");
  const known = seen.get(text);
  if (known !== undefined) return known;
  const day = readDay(text);
  // A copy as key: a piece of a page would keep the whole page alive.
  if (day !== null && seen.size < mostSeen && text.length <= longestSeen) seen.set(` ${text}`.slice(1), day);
  return day;
}

/** Days as printed: thirty years have eleven thousand, of which the items of a page share a few. */
const seen = new Map<string, IsoDate>();
const mostSeen = 4000;
const longestSeen = 24;

function readDay(text: string): IsoDate | null {
  const head = textHead(text).text;
  const date = scanDate(head, behindWeekday(head, skipBlank(head, 0)));
  if (date === null || date.until !== undefined || date.year === 0 || !isRest(head, date.end)) return null;
  return isoDay(date.year, date.month, date.day);
}

function behindWeekday(text: string, at: number): number {
  const end = endOfWeekday(text, at);
  return end === at ? at : skipBlank(text, text[end] === "," || text[end] === "." ? end + 1 : end);
}

function endOfWeekday(text: string, at: number): number {
  const end = endOfLetters(text, at);
  return end > at && isWeekday(text.slice(at, end)) ? end : at;
}

/** What may follow the day: a weekday, a time, a bracket such as "(All day)", a full stop. */
function isRest(text: string, at: number): boolean {
  let i = skipMarks(text, at);
  i = skipMarks(text, endOfWeekday(text, i));
  i = skipBlank(text, endOfTime(text, i));
  if (text[i] === "(" && text.endsWith(")")) i = text.length;
  return i >= text.length;
}

/** "T10:00:00Z", "10:30"; a number without a colon is no time. */
function endOfTime(text: string, at: number): number {
  let end = text[at] === "T" ? at + 1 : at;
  while (end < text.length && (isDigit(text.charCodeAt(end)) || ":.Z+".includes(text[end] as string))) end++;
  return text.slice(at, end).includes(":") ? end : at;
}

function skipMarks(text: string, at: number): number {
  let i = skipBlank(text, at);
  if (text[i] === "." || text[i] === "," || isDash(text.charCodeAt(i))) i = skipBlank(text, i + 1);
  return i;
}
