import type { ByteView } from "../bytes/byte-view.ts";
import { firstOf } from "../bytes/word-bounds.ts";
import { deepest } from "./record-fault.ts";

// Walks over the JSON values of a line without making anything of them.

const quote = 34;
const backslash = 92;

/** A line of JSON: the bytes up to `to` of an array. */
export interface JsonLine extends ByteView {
  readonly to: number;
}

/** The place of the next byte that is no white space. */
export function skipSpace({ bytes, to }: JsonLine, from: number): number {
  let i = from;
  while (i < to && (bytes[i] === 32 || bytes[i] === 9 || bytes[i] === 13 || bytes[i] === 10)) i++;
  return i;
}

/** The place behind a string; -1 where there is none, it does not end, or it holds what only `JSON.parse` should judge. */
export function skipString(line: JsonLine, from: number): number {
  const { bytes, to } = line;
  if (from >= to || bytes[from] !== quote) return -1;
  for (let i = skipPlain(line, from + 1); i < to; i = skipPlain(line, i + 2)) {
    const byte = bytes[i];
    if (byte === quote) return i + 1;
    if (byte !== backslash) return -1;
    if (!isPlainEscape(bytes[i + 1])) return -1;
  }
  return -1;
}

/** The place of the next byte that is not just text: a quotation mark, a backslash, a control character; `to` or beyond where there is none. */
function skipPlain({ bytes, view, to }: JsonLine, from: number): number {
  let i = from;
  // These two loops see all of a file.
  while (i + 8 <= to && (othersIn(view.getInt32(i, true)) | othersIn(view.getInt32(i + 4, true))) === 0) i += 8;
  for (; i + 4 <= to; i += 4) {
    const others = othersIn(view.getInt32(i, true));
    if (others !== 0) return i + firstOf(others);
  }
  while (i < to && isText(bytes[i] as number)) i++;
  return i;
}

function isText(byte: number): boolean {
  return byte >= 32 && byte !== quote && byte !== backslash;
}

/**
 * Of four bytes of a string those that are not just text, each by its highest bit. The first turn of bits makes the quotation mark 32, next to
 * the control characters, so that one subtraction finds both; the second finds the backslash. A subtraction borrows from the bytes behind one
 * that it found: only the first is sure.
 */
function othersIn(four: number): number {
  const quotes = four ^ 0x02020202;
  const backslashes = four ^ 0x5c5c5c5c;
  return (((quotes - 0x21212121) & ~quotes) | ((backslashes - 0x01010101) & ~backslashes)) & 0x80808080;
}

/** `\"`, `\\`, `\/`, `\b`, `\f`, `\n`, `\r`, `\t`. */
function isPlainEscape(byte: number | undefined): boolean {
  return (
    byte === 110 ||
    byte === quote ||
    byte === backslash ||
    byte === 47 ||
    byte === 116 ||
    byte === 114 ||
    byte === 98 ||
    byte === 102
  );
}

/** The place behind a list of strings; -1 where there is none. */
export function skipTexts(line: JsonLine, from: number): number {
  const { bytes } = line;
  if (bytes[from] !== 91) return -1;
  let i = skipSpace(line, from + 1);
  if (bytes[i] === 93) return i + 1;
  for (;;) {
    i = skipString(line, i);
    if (i < 0) return -1;
    i = skipSpace(line, i);
    if (bytes[i] === 93) return i + 1;
    if (bytes[i] !== 44) return -1;
    i = skipSpace(line, i + 1);
  }
}

/**
 * The place behind any value, nested ones by counting brackets: what is between them is for `JSON.parse` to judge. -1 where there is none, or it
 * is nested too deep for a record.
 */
export function skipValue(line: JsonLine, from: number): number {
  const { bytes, to } = line;
  let depth = 0;
  let i = from;
  while (i < to) {
    const byte = bytes[i] as number;
    if (byte === quote) {
      i = skipString(line, i);
      if (i < 0) return -1;
      if (depth === 0) return i;
    } else if (byte === 91 || byte === 123) {
      if (depth === deepest) return -1;
      depth++;
      i++;
    } else if (byte === 93 || byte === 125) {
      if (depth === 0) return i > from ? i : -1;
      depth--;
      i++;
      if (depth === 0) return i;
    } else if (byte === 44 && depth === 0) return i > from ? i : -1;
    else i++;
  }
  return -1;
}
