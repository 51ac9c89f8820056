import { said } from "../../catalogue/messages/said.ts";
import { isInvisible, withoutInvisible } from "../../catalogue/names/invisible.ts";

const indent = "\n ";
const newline = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const space = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t ]+/g;
const oddSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/g;

/** A page's text with plain spaces, plain line ends, no indents and no invisible characters; nothing else is changed. */
export function cleanText(text: string): string {
  return isClean(text) ? text : seenLines(text).replace(space, " ").replaceAll(indent, "\n");
}

/** As `cleanText`, with as many spaces as before: in Markdown, indents and two spaces at an end mean something. */
export function plainText(text: string): string {
  return unusual.test(text) && hasOdd(text) ? seenLines(text).replace(oddSpace, " ") : text;
}

function seenLines(text: string): string {
  return withoutInvisible(text, (mark, at) => isPartOfWord(mark, text, at)).replace(newline, "\n");
}

/** Two spaces or an indent. Apart from the pattern below: as one, the two take half as long again. */
const wide = /[ \n] /;

/**
 * Anything but letters of Latin and Cyrillic, ASCII, dashes, quotation marks and dots: most texts have nothing of that. Of one range more, an
 * engine makes a pattern that takes a third as long again.
 */
const unusual = /[^\n -~\u00AE-\u024F\u0400-\u045F\u2010-\u2027]/;

/** Whether a text has nothing that `cleanText` would change. A text with joiners is looked at more closely there. */
export function isClean(text: string): boolean {
  return !wide.test(text) && !(unusual.test(text) && hasOdd(text));
}

function hasOdd(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isOdd(text.charCodeAt(i))) return true;
  return false;
}

/** Tabs, carriage returns, spaces of other widths, other ends of lines, invisible characters. */
function isOdd(code: number): boolean {
  if (code < 0xa1) return (code > 8 && code < 14 && code !== 10) || code === 0x85 || code === 0xa0;
  if (code < 0x2000) return code === 0x1680 || isInvisible(code);
  if (code < 0x3001)
    return (
      code < 0x200b ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      isInvisible(code)
    );
  return isInvisible(code);
}

/** Whether it is a joiner between letters of a script that is written with them: Persian words and pictures made of several need them. */
function isPartOfWord(mark: string, text: string, at: number): boolean {
  const isJoiner = mark === "\u200C" || mark === "\u200D";
  return isJoiner && isJoined(text.charCodeAt(at - 1)) && isJoined(text.charCodeAt(at + 1));
}

/** Arabic to the scripts of India; pictures, most of which are pairs of surrogates. */
function isJoined(code: number): boolean {
  if (code >= 0xd83c && code <= 0xdfff) return true;
  return ((code >= 0x620 && code < 0x1800) || (code >= 0x2190 && code < 0x2c00)) && !isInvisible(code);
}

/** Whether the input is no text at all: bytes of an image or an archive read as if they were. */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, 4096);
  let strange = 0;
  for (let i = 0; i < length; i++) if (isStrange(text.charCodeAt(i))) strange++;
  return strange * 20 > length;
}

/** Control characters other than white space, and the mark of undecodable bytes. */
function isStrange(code: number): boolean {
  return code < 9 || (code > 13 && code < 32) || code === 0xfffd;
}

/** Reading takes text; anything else is a mistake of the caller. @throws TypeError */
export function assertText(text: unknown, caller: string): asserts text is string {
  if (typeof text === "string") return;
  throw new TypeError(`${caller} reads the text of a page, a string; it was given ${said(text)}`);
}
