import { endOfLetters, isAllCapitals, isCapital, isDigit, isLetter, isSmall } from "../text/letters.ts";
import { readDateline } from "./read-dateline.ts";

/** How far into a line a dateline is looked for: captions are sentences. */
const reach = 360;

/** A run of capitals that is shorter may be an abbreviation within a word. */
const fewestCapitals = 3;

/**
 * Where the dateline begins that a caption has been glued to, as in "Ana PrimerCOPENHAGEN, 28 June 2018 - The text"; -1 where none is. Only what
 * nothing but a dateline can be counts: places in capitals, a whole date and a dash.
 */
export function gluedDateline(text: string): number {
  const end = Math.min(text.length, reach);
  for (let at = 1; at < end; at++) {
    const code = text.charCodeAt(at);
    // Most letters are small ones of ASCII, and nothing else of them is looked at.
    if ((code < 65 || code > 90) && (code < 0xc0 || !isCapital(text[at] as string))) continue;
    if (!isGlue(text, at)) continue;
    const word = text.slice(at, endOfLetters(text, at));
    if (word.length < fewestCapitals || !isAllCapitals(word)) continue;
    const read = readDateline(text, at);
    if (read?.places.capitals && read.date !== null && read.date.year > 0 && read.tail.ending === "dash") return at;
  }
  return -1;
}

/** A small letter, a digit or the end of a sentence right before a capital. */
function isGlue(text: string, at: number): boolean {
  const before = text[at - 1] as string;
  const code = before.charCodeAt(0);
  if (isDigit(code) || ').”"’!?»'.includes(before)) return true;
  return isLetter(code) && isSmall(before) && !isScottish(text, at);
}

/** "McLEAN" and "MacDONALD" are one word. */
function isScottish(text: string, at: number): boolean {
  return /(?:^|[^\p{L}])Ma?c$/u.test(text.slice(Math.max(0, at - 4), at));
}
