import { behindDateArticle, isWeekday } from "../dates/date-words.ts";
import { type ScannedDate, scanDate } from "../dates/scan-date.ts";
import { endOfDashes } from "../dates/scan-day.ts";
import { bracketAt } from "../text/brackets.ts";
import { endOfLetters, isDash, skipBlank, skipSpaces } from "../text/letters.ts";
import { readAgency } from "./agencies.ts";

/** The date behind the places, and what stands in brackets between the two. */
export interface BehindPlaces {
  readonly date: ScannedDate | null;
  readonly note?: string;
  readonly agency?: string;
}

/** Reads the date behind the places: after marks and dashes, an article or a weekday, in brackets, or after a space alone. */
export function readBehindPlaces(text: string, at: number): BehindPlaces {
  const first = readBracketedDate(text, skipSpaces(text, at));
  if (first !== null) return { date: first };
  const bracket = text[skipSpaces(text, at)] === "/" ? null : bracketAt(text, skipSpaces(text, at));
  const start = behindMarks(text, bracket?.end ?? at);
  const date = readBracketedDate(text, start) ?? readPlainDate(text, start);
  if (bracket === null) return { date };
  return readAgency(bracket.content, 0) === null ? { date, note: bracket.content } : { date, agency: bracket.content };
}

/** "(5 May 2015)". */
function readBracketedDate(text: string, at: number): ScannedDate | null {
  const bracket = text[at] === "(" ? bracketAt(text, at) : null;
  const date = bracket === null ? null : scanDate(text, skipSpaces(text, at + 1));
  return bracket !== null && date !== null && skipSpaces(text, date.end) === bracket.end - 1
    ? { ...date, end: bracket.end }
    : null;
}

function readPlainDate(text: string, at: number): ScannedDate | null {
  const date = scanDate(text, behindDateArticle(text, behindWeekday(text, at)));
  if (date === null) return null;
  const mark = skipSpaces(text, date.end);
  const weekday = text[mark] === "," ? skipSpaces(text, mark + 1) : mark;
  const end = endOfLetters(text, weekday);
  return end > weekday && isWeekday(text.slice(weekday, end)) ? { ...date, end } : date;
}

/** No dateline has more marks between place and date: ", – ". */
const mostMarks = 3;

function behindMarks(text: string, at: number): number {
  let i = skipSpaces(text, at);
  for (let marks = 0; marks < mostMarks; marks++) {
    if (isDash(text.charCodeAt(i))) i = skipSpaces(text, endOfDashes(text, i));
    else if (",.:;/".includes(text[i] ?? " ")) i = skipBlank(text, i + 1);
    else break;
  }
  return i;
}

function behindWeekday(text: string, at: number): number {
  const end = endOfLetters(text, at);
  if (end === at || !isWeekday(text.slice(at, end))) return at;
  return skipSpaces(text, text[end] === "," || text[end] === "." ? end + 1 : end);
}
