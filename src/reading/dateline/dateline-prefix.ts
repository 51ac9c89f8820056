import { bracketAt } from "./brackets.ts";
import { endOfLetters, isAllCapitals, isDash, isLetter, skipBlank } from "./letters.ts";
import type { ReadDateline } from "./read-dateline.ts";
import { scanDate } from "./scan-date.ts";

type Reader = (text: string, at: number) => ReadDateline | null;

/** How many beginnings are tried behind a notice. */
const mostTries = 60;

/** Words that begin a notice of the editors in small letters too. */
const noticeWords: readonly string[] = ["correct", "update", "note", "please", "embargo", "reissue", "attention"];

/** Reads the dateline at the beginning, behind a crawler's mark or an image, behind a notice, or behind a republisher's name. */
export function readPrefixed(text: string, read: Reader): ReadDateline | null {
  const start = behindMarks(text);
  return read(text, start) ?? readBehindNotice(text, start, read) ?? readBehindRepublisher(text, start, read);
}

/** Behind white space, bullets, "date 2021-05-19" and a markdown image. */
function behindMarks(text: string): number {
  let at = skipBullets(text, 0);
  if (text.startsWith("![", at)) {
    const close = text.indexOf("](", at);
    const image = close < 0 ? null : bracketAt(text, close + 1);
    at = image === null ? at : skipBullets(text, image.end);
  }
  if (!text.startsWith("date ", at)) return at;
  const crawled = scanDate(text, at + 5);
  return crawled === null ? at : skipBullets(text, crawled.end);
}

function skipBullets(text: string, at: number): number {
  let i = skipBlank(text, at);
  while (i < text.length && ('*_•·>\uFEFF“"'.includes(text[i] as string) || isDash(text.charCodeAt(i))))
    i = skipBlank(text, i + 1);
  return i;
}

/**
 * "CORRECTED VERSION OF … VIENNA, 5 May 2015 – ": tries every word of a notice, and takes only a dateline that nothing but a dateline can be:
 * known places in capitals, a whole date and a dash.
 */
function readBehindNotice(text: string, start: number, read: Reader): ReadDateline | null {
  const small = noticeWords.some((word) =>
    text
      .slice(start, start + 14)
      .toLowerCase()
      .includes(word),
  );
  let at = start;
  for (let tries = 0; tries < mostTries && at < text.length; tries++) {
    const end = endOfLetters(text, at);
    const capitals = end === at || isAllCapitals(text.slice(at, end));
    if (!capitals && !small) return null;
    const found = capitals && end > at + 1 ? read(text, at) : null;
    if (found !== null && at > start && isCertain(found)) return { ...found, note: text.slice(start, at).trim() };
    at = nextWord(text, Math.max(end, at + 1));
  }
  return null;
}

function isCertain({ places, date, tail }: ReadDateline): boolean {
  return places.certainty === "known" && places.capitals && date !== null && date.year > 0 && tail.ending === "dash";
}

function nextWord(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isLetter(text.charCodeAt(i))) i++;
  return i;
}

/** "The NAME — CITY. ": the name of the site that reprints. */
function readBehindRepublisher(text: string, start: number, read: Reader): ReadDateline | null {
  if (!text.startsWith("The ", start)) return null;
  const dash = text.slice(0, start + 60).indexOf(" — ", start);
  if (dash < 0) return null;
  const name = text.slice(start, dash);
  if (!name.split(" ").every((word) => word !== "" && word[0] !== word[0]?.toLowerCase())) return null;
  const found = read(text, dash + 3);
  return found === null || found.places.certainty !== "known" ? null : { ...found, note: name };
}
