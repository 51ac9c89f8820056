import { endOfLetters, isDash, isDigit, skipSpaces } from "../text/letters.ts";
import { isShortYearWord, isYearWord } from "./date-words.ts";

interface Year {
  /** 0 where no year is printed. */
  readonly value: number;
  readonly end: number;
}

/** What may stand between month and year. */
const ofYear: readonly string[] = ["de ", "del ", "соли "];

/** The year behind a month or day, after a comma or "de", with the word for "year" that some languages put behind it. */
export function readYear(text: string, at: number): Year {
  let start = skipSpaces(text, at);
  if (text[start] === ",") start = skipSpaces(text, start + 1);
  if (ofYear.some((word) => text.startsWith(word, start))) start = skipSpaces(text, text.indexOf(" ", start));
  const value = fourDigits(text, start);
  return value === 0 ? { value, end: at } : { value, end: endOfYearWord(text, start + 4) };
}

/** The year at the beginning of a date; `null` where no word for "year" follows. */
export function yearBefore(text: string, at: number): Year | null {
  const value = fourDigits(text, at);
  const end = value === 0 ? at : endOfYearWord(text, at + 4);
  return end > at + 4 ? { value, end } : null;
}

function fourDigits(text: string, at: number): number {
  for (let i = at; i < at + 4; i++) if (!isDigit(text.charCodeAt(i))) return 0;
  const value = isDigit(text.charCodeAt(at + 4)) ? 0 : Number(text.slice(at, at + 4));
  return value >= 1900 && value < 2100 ? value : 0;
}

/** Behind the word for "year", if there is one: "2025. godine", "2019 г.", "2019-cu il". */
export function endOfYearWord(text: string, at: number): number {
  let start = text[at] === "." ? at + 1 : at;
  if (isDash(text.charCodeAt(start))) {
    const suffix = endOfLetters(text, start + 1);
    if (isYearWord(text.slice(start + 1, suffix))) return suffix;
    start = suffix - start === 3 ? suffix : start;
  }
  start = skipSpaces(text, start);
  const end = endOfLetters(text, start);
  if (end === start || end - start > 8) return at;
  const word = text.slice(start, end).toLowerCase();
  if (!isYearWord(word)) return at;
  return text[end] === "." && isShortYearWord(word) ? end + 1 : end;
}
