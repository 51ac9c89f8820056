import { isWeekday } from "../dates/date-words.ts";
import { isConjunction } from "../dates/joining-words.ts";
import { monthOf } from "../dates/month-words.ts";
import { endOfLetters } from "../text/letters.ts";
import { endOfName, isBeforeNumber } from "./scan-name.ts";

/** Where the name of a place begins, behind words that are no part of it. */
export function startOfPlace(text: string, at: number, joiner: string): number {
  return behindTownWord(text, joiner === "," ? behindConjunction(text, at) : at);
}

/** "VIENNA, WARSAW, and THE HAGUE". */
function behindConjunction(text: string, at: number): number {
  const end = text[at] === "&" ? at + 1 : endOfLetters(text, at);
  return end > at && text[end] === " " && isConjunction(text.slice(at, end)) ? end + 1 : at;
}

/** The abbreviated word for a town that Russian and Ukrainian print before its name: "г. Бишкек". */
const townWords: readonly string[] = ["г. ", "м. "];

function behindTownWord(text: string, at: number): number {
  return townWords.some((word) => text.startsWith(word, at)) ? at + 3 : at;
}

/** A name ends before the month or weekday of a date such as "VIENNA December 9, 2015". */
export function endOfPlace(text: string, at: number): number {
  const end = endOfName(text, at);
  if (end <= at || !isBeforeNumber(text, end)) return end;
  const space = text.lastIndexOf(" ", end - 1);
  const last = text.slice(space + 1, end).replace(".", "");
  return space > at && (isWeekday(last) || (text[end] !== "," && monthOf(last) > 0)) ? space : end;
}
