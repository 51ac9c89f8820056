import { endOfLetters, isAllCapitals, isDash, isDigit, isLetter, isSmall, skipSpaces } from "../text/letters.ts";

/** "United Kingdom of Great Britain and Northern Ireland" has eight words. */
const mostWords = 9;

/**
 * Where a name that begins at an offset ends: words of letters with hyphens, apostrophes and the full stops of abbreviations ("St.", "D.C.")
 * within them, one space between two. The offset itself where no name begins, -1 where it is too long for one.
 *
 * @example
 * endOfName("STANYTSIA LUHANSKA, Ukraine", 0); // => 18
 */
export function endOfName(text: string, at: number): number {
  let end = at;
  for (let words = 0; words <= mostWords; words++) {
    const start = words === 0 ? at : end + 1;
    const next = text[start] === "&" ? start + 1 : endOfWord(text, start);
    if (next === start) return end;
    end = next;
    if (text[end] !== " ") return end;
  }
  return -1;
}

function endOfWord(text: string, at: number): number {
  let end = endOfLetters(text, at);
  if (end === at) return at;
  let part = at;
  while (continuesWord(text, part, end)) {
    part = end + 1;
    end = endOfLetters(text, part);
  }
  return end;
}

/** Whether the mark at `end` belongs to the word whose last part began at `part`. */
function continuesWord(text: string, part: number, end: number): boolean {
  const mark = text[end] as string | undefined;
  if (mark === undefined) return false;
  if (mark === ".") return end - part > 0 && end - part < 3 && isAbbreviation(text, part, end);
  if ("'’ʼʻ`".includes(mark)) return isLetter(text.charCodeAt(end + 1)) || text[end + 1] === " ";
  return isDash(text.charCodeAt(end)) && "-‐‑".includes(mark) && !isSeparator(text, part, end);
}

/** One or two letters and a full stop; a sentence ends in a longer word. */
function isAbbreviation(text: string, part: number, end: number): boolean {
  const next = text.charCodeAt(end + 1);
  if (isSmall(text[part] as string)) return false;
  return isLetter(next) || next === 44 || next === 32;
}

/** A hyphen without a space behind it: "VIENNA-The" separates, "ISSYK-KUL" and "Ivano-Frankivsk" do not. */
function isSeparator(text: string, part: number, hyphen: number): boolean {
  const next = hyphen + 1;
  if (!isLetter(text.charCodeAt(next))) return true;
  if (!isAllCapitals(text.slice(part, hyphen)) || hyphen - part < 2) return false;
  const after = text.charCodeAt(next + 1);
  return after === 32 || (isLetter(after) && isSmall(text[next + 1] as string) && !isSmall(text[next] as string));
}

/** Whether a number follows a name, with a space or comma between the two: the beginning of a date. */
export function isBeforeNumber(text: string, end: number): boolean {
  const start = text[end] === "," ? skipSpaces(text, end + 1) : text[end] === " " ? end + 1 : -1;
  return start > 0 && isDigit(text.charCodeAt(start));
}
