import { scanDate } from "../dates/scan-date.ts";
import { bracketAt } from "../text/brackets.ts";
import { endOfLetters, isAllCapitals, isDash, isLetter, skipBlank } from "../text/letters.ts";
import { readAgency, readAgencyAlone } from "./agencies.ts";
import { readTail } from "./dateline-tail.ts";
import { gluedDateline } from "./glued-caption.ts";
import { isNoPlace } from "./not-a-place.ts";
import { isCertain, nowhere, type ReadDateline } from "./read-dateline.ts";

type Reader = (text: string, at: number) => ReadDateline | null;

/** How many beginnings are tried behind a notice. */
const mostTries = 60;

/** Words that begin a notice of the editors in small letters too. */
const noticeWords: readonly string[] = ["correct", "update", "note", "please", "embargo", "reissue", "attention"];

/** Reads the dateline at the beginning, behind a crawler's mark or an image, in brackets, behind an agency, a notice, or a republisher's name. */
export function readPrefixed(text: string, read: Reader): ReadDateline | null {
  const start = behindMarks(text);
  return (
    readBehindAgency(text, start, read) ??
    read(text, start) ??
    readInBrackets(text, start, read) ??
    readBehindNotice(text, start, read) ??
    readBehindRepublisher(text, start, read) ??
    readBehindCaption(text, start, read)
  );
}

/** "TASS, VIENNA, 5 May – ", "(AFP) VIENNA, 5 May – ", "/Kabar/ 5 May – ": an agency before the places or the date. */
function readBehindAgency(text: string, start: number, read: Reader): ReadDateline | null {
  const bracket = bracketAt(text, start);
  const agency = bracket === null ? readAgencyAlone(text, start) : readAgency(bracket.content, 0);
  if (agency === null || isNoPlace(agency.name.split(" "))) return null;
  const name = bracket?.content ?? agency.name;
  let at = skipBlank(text, bracket?.end ?? agency.end);
  while (at < text.length && (",.:/".includes(text[at] as string) || isDash(text.charCodeAt(at))))
    at = skipBlank(text, at + 1);
  const found = read(text, at);
  if (found !== null) return { ...found, agency: name };
  const date = scanDate(text, at);
  const tail = date === null ? null : readTail(text, date.end);
  if (tail === null || tail.ending === "none") return null;
  return { places: { ...nowhere, end: at }, date, tail, agency: name, end: tail.end };
}

/** "(VIENNA, 5 May 2015) The text". */
function readInBrackets(text: string, start: number, read: Reader): ReadDateline | null {
  const bracket = text[start] === "/" ? null : bracketAt(text, start);
  const found = bracket === null ? null : read(text.slice(0, bracket.end - 1), start + 1);
  if (bracket === null || found === null || found.date === null || found.end < bracket.end - 1) return null;
  const tail = readTail(text, bracket.end);
  return { ...found, tail, end: tail.end };
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

/** "Ana PrimerCOPENHAGEN, 28 June 2018 - ": a caption with no space behind it. */
function readBehindCaption(text: string, start: number, read: Reader): ReadDateline | null {
  const at = gluedDateline(text);
  const found = at <= start ? null : read(text, at);
  return found === null ? null : { ...found, note: text.slice(start, at).trim() };
}
