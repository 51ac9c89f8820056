import { bracketAt } from "./brackets.ts";
import { behindDateArticle, isWeekday } from "./date-words.ts";
import { type DatelinePlaces, readPlaces } from "./dateline-places.ts";
import { type DatelineTail, readTail } from "./dateline-tail.ts";
import { endOfLetters, isDash, isDigit, isLetter, isSmall, skipBlank, skipSpaces } from "./letters.ts";
import { type ScannedDate, scanDate } from "./scan-date.ts";
import { endOfDashes } from "./scan-day.ts";

/** A dateline in its parts. */
export interface ReadDateline {
  readonly places: DatelinePlaces;
  readonly date: ScannedDate | null;
  readonly tail: DatelineTail;
  /** A notice that was printed before it. */
  readonly note?: string;
  /** The offset at which the text begins. */
  readonly end: number;
}

/** Reads the dateline that begins at an offset; `null` where a sentence begins there. */
export function readDateline(text: string, at: number): ReadDateline | null {
  if (isDigit(text.charCodeAt(at))) return readDateFirst(text, at);
  const places = readPlaces(text, at);
  if (places === null) return null;
  const date = dateBehind(text, places.end);
  return (date && accepted(text, places, date, date.end)) ?? accepted(text, places, null, places.end);
}

/** "28 September 2015, VIENNA – ", "5 May 2021 – VIENNA – ": only with a year and a mark between the two. */
function readDateFirst(text: string, at: number): ReadDateline | null {
  const date = scanDate(text, at);
  if (date === null || date.year === 0) return null;
  const mark = skipSpaces(text, date.end);
  const isMark = text[mark] === "," || isDash(text.charCodeAt(mark));
  const places = isMark
    ? readPlaces(text, skipSpaces(text, text[mark] === "," ? mark + 1 : endOfDashes(text, mark)))
    : null;
  return places === null || places.certainty === "mixed" ? null : accepted(text, places, date, places.end);
}

/** The date behind the places: after a comma, a dash, a full stop, a weekday, in brackets, or after a space alone. */
function dateBehind(text: string, at: number): ScannedDate | null {
  let i = skipSpaces(text, at);
  const bracket = bracketAt(text, i);
  if (bracket !== null && text[i] === "(") {
    const date = scanDate(text, skipSpaces(text, i + 1));
    if (date !== null && skipSpaces(text, date.end) === bracket.end - 1) return { ...date, end: bracket.end };
    i = skipSpaces(text, bracket.end);
  }
  if (text[i] === "," || text[i] === ".") i = skipBlank(text, i + 1);
  if (isDash(text.charCodeAt(i))) i = skipSpaces(text, endOfDashes(text, i));
  return scanDate(text, behindDateArticle(text, behindWeekday(text, i)));
}

function behindWeekday(text: string, at: number): number {
  const end = endOfLetters(text, at);
  if (end === at || !isWeekday(text.slice(at, end))) return at;
  return skipSpaces(text, text[end] === "," || text[end] === "." ? end + 1 : end);
}

/** The dateline with what follows it, if together they are one. */
function accepted(text: string, places: DatelinePlaces, date: ScannedDate | null, at: number): ReadDateline | null {
  const tail = readTail(text, at);
  return isDateline(text, places, date, tail, at) ? { places, date, tail, end: tail.end } : null;
}

function isDateline(
  text: string,
  { certainty, capitals, country }: DatelinePlaces,
  date: ScannedDate | null,
  tail: DatelineTail,
  at: number,
): boolean {
  const certain = certainty !== "mixed";
  const whole = date !== null && date.year > 0;
  if (tail.agency !== undefined) return true;
  switch (tail.ending) {
    case "dash":
      return date === null
        ? certain && isSeparatingDash(text, at, tail.end, capitals, certainty === "known")
        : certain || whole;
    case "stop":
      return certain && (date !== null || (certainty === "known" && (capitals || country !== undefined)));
    case "colon":
      return certain && whole;
    case "comma":
      return certainty === "known" && capitals && whole && !startsSmall(text, tail.end);
    case "none":
      return certain && endsWithoutMark(text, tail.end, date, capitals && certainty === "known");
    default:
      tail.ending satisfies never;
      throw new Error("unreachable: every ending is handled");
  }
}

/** Without a date a dash is weak evidence: "Vienna – the city" and "COVID-19" are sentences. */
function isSeparatingDash(text: string, at: number, end: number, capitals: boolean, known: boolean): boolean {
  if (startsSmall(text, end) && !capitals) return false;
  const spaced = text[at] === " " || text[end - 1] === " " || end >= text.length;
  return spaced || (known && isLetter(text.charCodeAt(end)));
}

/** A line of its own, or a text that begins with a capital letter, a quotation mark or a number right behind the date. */
function endsWithoutMark(text: string, end: number, date: ScannedDate | null, sure: boolean): boolean {
  const before = text[end - 1];
  const alone = end >= text.length || before === "\n";
  if (alone) return date !== null || sure;
  return (
    date !== null &&
    before === " " &&
    (date.year > 0 || sure) &&
    !startsSmall(text, end) &&
    !",;:)/".includes(text[end] as string)
  );
}

function startsSmall(text: string, at: number): boolean {
  return at < text.length && isSmall(text[at] as string);
}
