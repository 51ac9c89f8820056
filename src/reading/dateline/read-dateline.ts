import { type ScannedDate, scanDate } from "../dates/scan-date.ts";
import { endOfDashes } from "../dates/scan-day.ts";
import { isDash, isDigit, isLetter, isSmall, skipSpaces } from "../text/letters.ts";
import { readBehindPlaces } from "./behind-places.ts";
import { type DatelinePlaces, readPlaces } from "./dateline-places.ts";
import { type DatelineTail, readTail } from "./dateline-tail.ts";

/** A dateline in its parts. */
export interface ReadDateline {
  readonly places: DatelinePlaces;
  readonly date: ScannedDate | null;
  readonly tail: DatelineTail;
  /** A notice that was printed before it, or in brackets behind the places. */
  readonly note?: string;
  /** The agency that is printed before the date. */
  readonly agency?: string;
  /** The offset at which the text begins. */
  readonly end: number;
}

/** No place: a line of an agency, or a date alone. */
export const nowhere: Omit<DatelinePlaces, "end"> = { places: [], certainty: "known", capitals: true };

/** Reads the dateline that begins at an offset; `null` where a sentence begins there. */
export function readDateline(text: string, at: number): ReadDateline | null {
  const first = readDateFirst(text, at);
  if (first !== null || isDigit(text.charCodeAt(at))) return first;
  const places = readPlaces(text, at);
  if (places === null) return null;
  const { date, ...between } = readBehindPlaces(text, places.end);
  const whole = date === null ? null : accepted(text, places, date, date.end);
  if (whole !== null) return { ...whole, ...between };
  const alone = accepted(text, places, null, places.end);
  return alone === null ? null : (withNextPlace(text, alone) ?? alone);
}

/** "VIENNA – WARSAW, 5 May 2015 – ": a dash between two cities. */
function withNextPlace(text: string, first: ReadDateline): ReadDateline | null {
  if (first.tail.ending !== "dash" || !isPrintedPlace(first)) return null;
  const next = readDateline(text, first.end);
  if (next === null || !isCertain(next)) return null;
  return { ...next, places: { ...next.places, places: [...first.places.places, ...next.places.places] } };
}

/** Whether nothing but a dateline can be so: known places in capitals, a whole date and a dash. */
export function isCertain(read: ReadDateline): boolean {
  return isPrintedPlace(read) && read.date !== null && read.date.year > 0 && read.tail.ending === "dash";
}

function isPrintedPlace({ places }: ReadDateline): boolean {
  return places.certainty === "known" && places.capitals && places.places.length > 0;
}

/** "28 September 2015, VIENNA – ", "5 May 2021 – VIENNA – ", "5 May 2021 – The text": only with a year. */
function readDateFirst(text: string, at: number): ReadDateline | null {
  const date = scanDate(text, at);
  if (date === null || date.year === 0) return null;
  const mark = skipSpaces(text, date.end);
  const start = text[mark] === "," ? mark + 1 : isDash(text.charCodeAt(mark)) ? endOfDashes(text, mark) : date.end;
  const places = readPlaces(text, skipSpaces(text, start));
  const sure =
    places !== null &&
    (places.certainty === "known"
      ? places.capitals || start > date.end
      : start > date.end && places.certainty !== "mixed");
  const placed = places !== null && sure ? accepted(text, places, date, places.end) : null;
  if (placed !== null) return placed;
  const alone = accepted(text, { ...nowhere, end: date.end }, date, date.end);
  return alone?.tail.ending === "dash" && isApart(text, date.end, alone.end) ? alone : null;
}

/** Whether a dash with spaces around it stands between date and text, and the text begins as sentences do. */
function isApart(text: string, at: number, end: number): boolean {
  return text[at] === " " && text[end - 1] === " " && !startsSmall(text, end);
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
      return tail.ending satisfies never;
  }
}

/** Without a date a dash is weak evidence: "Vienna – the city" and "COVID-19" are sentences. */
function isSeparatingDash(text: string, at: number, end: number, capitals: boolean, known: boolean): boolean {
  if (!capitals && (startsSmall(text, end) || isDigit(text.charCodeAt(end)))) return false;
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
