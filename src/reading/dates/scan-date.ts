import { endOfLetters, isDash, isDigit, isLetter, skipSpaces } from "../text/letters.ts";
import { endOfDashes, readDay, readDayAlone, readLastDay, readMonth, readNumber, type Token } from "./scan-day.ts";
import { endOfYearWord, readYear, yearBefore } from "./scan-year.ts";

/** Days as printed, not yet checked against the calendar; `year` is 0 where none is printed. */
export interface ScannedDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** The last day of a range. */
  readonly until?: { readonly day: number; readonly month: number; readonly year: number };
  /** The offset behind the date, before any space. */
  readonly end: number;
}

/** Reads a date that begins at an offset, in the orders "5 May 2015", "May 5, 2015", "2015-05-05" and "05.05.2015". */
export function scanDate(text: string, at: number): ScannedDate | null {
  if (!isDigit(text.charCodeAt(at))) return isLetter(text.charCodeAt(at)) ? monthFirst(text, at) : null;
  const number = readNumber(text, at);
  if (number.end - at === 4) return isoDay(text, number) ?? yearFirst(text, at);
  if (number.end - at > 2) return null;
  return numericDay(text, number) ?? dayFirst(text, at);
}

/** "5 May 2015", "1-5 July 2024", "30 June – 2 July 2024". */
function dayFirst(text: string, at: number): ScannedDate | null {
  const day = readDay(text, at);
  if (day === null) return null;
  const last = readLastDay(text, day.end);
  const month = readMonth(text, (last ?? day).end);
  if (month === null) return null;
  const year = readYear(text, month.end);
  const date = { day: day.value, month: month.value, year: year.value };
  // Without a year, the full stop behind the month ends the date: "29 июня. INTERFAX".
  const end = year.value === 0 && text[month.end - 1] === "." ? month.end - 1 : year.end;
  if (last !== null) return { ...date, until: { ...date, day: last.value }, end };
  return withSecondDay(text, { ...date, end });
}

/** "May 5, 2015", "July 1-5, 2024", "June 30 – July 2, 2024". */
function monthFirst(text: string, at: number): ScannedDate | null {
  // Most words that could be a month are the beginning of a name: the digit is cheaper to look for than the word.
  const wordEnd = endOfLetters(text, at);
  if (!isDigit(text.charCodeAt(skipSpaces(text, text[wordEnd] === "." ? wordEnd + 1 : wordEnd)))) return null;
  const month = readMonth(text, at);
  const day = month === null ? null : readDayAlone(text, skipSpaces(text, month.end));
  if (month === null || day === null) return null;
  const last = lastDayBehind(text, month.value, day.end);
  const year = readYear(text, (last ?? day).end);
  const first = { day: day.value, month: month.value, year: year.value, end: year.end };
  if (last === null) return first;
  // A number behind a dash is a day only where the date goes on or ends behind it: "March 4 - 12 people" is none.
  if (year.value === 0 && !endsDate(text, year.end)) return { ...first, end: day.end };
  return between({ ...first, year: 0 }, { day: last.value, month: last.month, year: year.value }, year.end);
}

/** The last day of a range that begins with a month: "-5", "– July 5". */
function lastDayBehind(text: string, month: number, at: number): (Token & { readonly month: number }) | null {
  const dash = skipSpaces(text, at);
  if (!isDash(text.charCodeAt(dash))) return null;
  const start = skipSpaces(text, endOfDashes(text, dash));
  const other = isDigit(text.charCodeAt(start)) ? null : readMonth(text, start);
  const day = readDayAlone(text, other === null ? start : skipSpaces(text, other.end));
  return day === null ? null : { ...day, month: other?.value ?? month };
}

/** The second half of a range that names two months: only where a year shows that it is none of the text. */
function withSecondDay(text: string, first: ScannedDate): ScannedDate {
  const dash = skipSpaces(text, first.end);
  if (!isDash(text.charCodeAt(dash))) return first;
  const day = readDay(text, skipSpaces(text, endOfDashes(text, dash)));
  const month = day === null ? null : readMonth(text, day.end);
  if (day === null || month === null) return first;
  const year = readYear(text, month.end);
  const closes = endsDate(text, year.end) || (year.value > 0 && first.year === 0);
  if (!closes || (year.value === 0 && first.year > 0)) return first;
  return between(first, { day: day.value, month: month.value, year: year.value }, year.end);
}

/** Where only the last day has a year, a first day later in the calendar belongs to the year before. */
function between(first: ScannedDate, until: NonNullable<ScannedDate["until"]>, end: number): ScannedDate {
  const year = first.month > until.month && until.year > 0 ? until.year - 1 : until.year;
  return { ...first, year: first.year || year, until, end };
}

/** A dash, a full stop, a bracket or the end of the line: what may stand behind a dateline's date. */
function endsDate(text: string, at: number): boolean {
  const next = skipSpaces(text, at);
  return next >= text.length || isDash(text.charCodeAt(next)) || ".,:;()[\n".includes(text[next] as string);
}

/** "2015-12-09", with or without a time behind it. */
function isoDay(text: string, year: Token): ScannedDate | null {
  if (text[year.end] !== "-") return null;
  const month = readNumber(text, year.end + 1);
  if (month.end !== year.end + 3 || text[month.end] !== "-") return null;
  const day = readNumber(text, month.end + 1);
  return day.end === month.end + 3 ? { year: year.value, month: month.value, day: day.value, end: day.end } : null;
}

/** "22.05.2018", "22. 5. 2018. godine" and "22.05.18"; never with slashes, where the order of day and month is anyone's guess. */
function numericDay(text: string, day: Token): ScannedDate | null {
  const month = numberBehindStop(text, day.end);
  const year = month === null ? null : numberBehindStop(text, month.end);
  if (month === null || year === null || month.value > 12) return null;
  const { digits } = year;
  if (digits !== 4 && (digits !== 2 || year.end - month.end > 3)) return null;
  // The CSCE began in 1972: two digits from 70 on are of the last century.
  const century = digits === 4 ? 0 : year.value >= 70 ? 1900 : 2000;
  return { day: day.value, month: month.value, year: century + year.value, end: endOfYearWord(text, year.end) };
}

function numberBehindStop(text: string, at: number): (Token & { readonly digits: number }) | null {
  const start = text[at + 1] === " " ? at + 2 : at + 1;
  if (text[at] !== "." || !isDigit(text.charCodeAt(start))) return null;
  const number = readNumber(text, start);
  return { ...number, digits: number.end - start };
}

/** "2019 жылғы 5 мамыр": Turkic languages may put the year first. */
function yearFirst(text: string, at: number): ScannedDate | null {
  const year = yearBefore(text, at);
  if (year === null) return null;
  const day = readDay(text, skipSpaces(text, year.end));
  const month = day === null ? null : readMonth(text, day.end);
  return day === null || month === null
    ? null
    : { day: day.value, month: month.value, year: year.value, end: month.end };
}
