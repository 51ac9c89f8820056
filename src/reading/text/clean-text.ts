import { said } from "../../catalogue/messages/said.ts";

/** Doubled spaces, spaces of other widths, soft hyphens, zero-width marks, tabs, carriage returns: in this order it is one quick pass. */
const odd = / {2}|[\t\r\v\f\u0085\u00A0\u00AD\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]/;
const indent = "\n ";
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;
const newline = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const space = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t ]+/g;

/** A page's text with plain spaces, plain line ends, no indents and no invisible characters; nothing else is changed. */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  return text.replace(invisible, "").replace(newline, "\n").replace(space, " ").replaceAll(indent, "\n");
}

/** Whether a text has nothing that `cleanText` would change. */
export function isClean(text: string): boolean {
  return !text.includes(indent) && !odd.test(text);
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
