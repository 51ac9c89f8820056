import { isoDay } from "../dates/iso-day.ts";
import { monthOf } from "../dates/month-words.ts";
import { isDash } from "../text/letters.ts";
import { readAgencyAlone } from "./agencies.ts";
import { knownName } from "./known-names.ts";
import type { Dateline } from "./types.ts";

/**
 * The direct way for the form that nine of ten datelines have, "VIENNA, 9 December 2015 – Text": one known place in plain capitals,
 * a whole date, one dash, a letter. `null` means only that the text has to be read the long way, which gives the same.
 */
export function readUsualDateline(text: string): Dateline | null {
  const comma = endOf(text, 0, 65, 90);
  if (comma < 3 || comma > 20 || text[comma] !== "," || text[comma + 1] !== " ") return null;
  const dayEnd = endOf(text, comma + 2, 48, 57);
  const monthEnd = text[dayEnd] === " " ? endOf(text, dayEnd + 2, 97, 122) : 0;
  const yearEnd = text[monthEnd] === " " ? endOf(text, monthEnd + 1, 48, 57) : 0;
  const start = behindDash(text, yearEnd);
  if (dayEnd - comma > 4 || monthEnd - dayEnd < 4 || yearEnd - monthEnd !== 5 || start === 0) return null;
  const place = knownName(text.slice(0, comma));
  const month = monthOf(text.slice(dayEnd + 1, monthEnd));
  const year = Number(text.slice(monthEnd + 1, yearEnd));
  const date = isoDay(year, month, Number(text.slice(comma + 2, dayEnd)));
  if (place?.place === undefined || place.spelling === undefined || month === 0 || year < 1900 || year > 2099)
    return null;
  if (date === null || date.endsWith("-00") || readAgencyAlone(text, start) !== null) return null;
  return { places: [place.spelling], date, rest: text.slice(start) };
}

/** Where the characters between two codes end; at most 20, because no part is longer. */
function endOf(text: string, at: number, from: number, to: number): number {
  let end = at;
  for (let code = text.charCodeAt(end); code >= from && code <= to && end - at < 21; code = text.charCodeAt(++end));
  return end;
}

/** The first letter behind " – " or "- "; 0 where anything else follows the year. */
function behindDash(text: string, at: number): number {
  const dash = text[at] === " " ? at + 1 : at;
  if (at === 0 || !isDash(text.charCodeAt(dash)) || text[dash + 1] !== " ") return 0;
  const code = text.charCodeAt(dash + 2);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? dash + 2 : 0;
}
