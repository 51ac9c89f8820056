import { endOfLetters, isDash, isDigit, isLetter, skipSpaces } from "../text/letters.ts";
import { joinsDays } from "./joining-words.ts";
import { monthOf } from "./month-words.ts";
import { nearMonth } from "./near-month.ts";
import { readYear } from "./scan-year.ts";

/** A part of a date: its number, and the offset behind it. */
export interface Token {
  readonly value: number;
  readonly end: number;
}

/** A day of one or two digits, with the mark of an ordinal or a full stop. */
export function readDay(text: string, at: number): Token | null {
  const { value, end } = readNumber(text, at);
  if (end === at || end - at > 2 || value < 1 || value > 31) return null;
  const mark = isDash(text.charCodeAt(end)) ? end + 1 : end;
  const letters = endOfLetters(text, mark);
  const ordinal = letters > mark && letters - mark < 4 && isOrdinal(text.slice(mark, letters)) ? letters : end;
  return { value, end: text[ordinal] === "." || text[ordinal] === "°" ? ordinal + 1 : ordinal };
}

const ordinals: readonly string[] = ["st", "nd", "rd", "th", "er", "º", "ª", "го", "е", "й", "ти", "ви", "ри", "ми"];

function isOrdinal(letters: string): boolean {
  return ordinals.includes(letters.toLowerCase());
}

/** The last day of a range within one month: "-5", " – 5", " to 5", " and 5", "/5". */
export function readLastDay(text: string, at: number): Token | null {
  const first = skipSpaces(text, at);
  const end = text[first] === "&" ? first + 1 : endOfLetters(text, first);
  if (end > first)
    return end - first < 6 && joinsDays(text.slice(first, end)) ? readDay(text, skipSpaces(text, end)) : null;
  if (text[first] === "/") return readDay(text, skipSpaces(text, first + 1));
  return isDash(text.charCodeAt(first)) ? readDay(text, skipSpaces(text, endOfDashes(text, first))) : null;
}

/** A day behind its month: a full stop there ends the date. */
export function readDayAlone(text: string, at: number): Token | null {
  const day = readDay(text, at);
  return day !== null && text[day.end - 1] === "." ? { ...day, end: day.end - 1 } : day;
}

/** What may stand between day and month. */
const ofMonth: readonly string[] = ["de ", "of "];

/** A month word with the full stop of an abbreviation; "de" or "of" may stand before it, or a hyphen: "5 de mayo", "5-may". */
export function readMonth(text: string, at: number): Token | null {
  let start = skipSpaces(text, at);
  if (isDash(text.charCodeAt(start)) && isLetter(text.charCodeAt(start + 1))) start++;
  if (ofMonth.some((word) => text.startsWith(word, start))) start = skipSpaces(text, start + 3);
  const end = endOfLetters(text, start);
  const value = end === start ? 0 : monthOf(text.slice(start, end)) || monthBeforeYear(text, start, end);
  return value === 0 ? null : { value, end: text[end] === "." ? end + 1 : end };
}

/** A month word with a slip of the pen: only where a year follows is it one. */
function monthBeforeYear(text: string, start: number, end: number): number {
  return readYear(text, text[end] === "." ? end + 1 : end).value > 0 ? nearMonth(text.slice(start, end)) : 0;
}

/** At most five digits: more are no part of a date. */
export function readNumber(text: string, at: number): Token {
  let end = at;
  let value = 0;
  while (end - at < 5 && isDigit(text.charCodeAt(end))) value = value * 10 + text.charCodeAt(end++) - 48;
  return { value, end };
}

/** Dashes side by side are one. */
export function endOfDashes(text: string, at: number): number {
  let end = at;
  while (isDash(text.charCodeAt(end))) end++;
  return end;
}
