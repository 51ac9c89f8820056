import { deepest } from "./record-fault.ts";

// Walks over the JSON values of a line without making anything of them.

const quote = 34;
const backslash = 92;

/** A line of JSON: the bytes up to `to` of an array, and a view of them that reads four at any place. */
export interface JsonLine {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly to: number;
  /** Whether `JSON.stringify` wrote it: what is escaped by a number is no letter then. */
  readonly isCanonical: boolean;
}

/** The place of the next byte that is no white space. */
export function skipSpace({ bytes, to }: JsonLine, from: number): number {
  let i = from;
  while (i < to && (bytes[i] === 32 || bytes[i] === 9 || bytes[i] === 13 || bytes[i] === 10)) i++;
  return i;
}

/** The place behind a string; -1 where there is none, it does not end, or it holds what only `JSON.parse` should judge. */
export function skipString({ bytes, view, to, isCanonical }: JsonLine, from: number): number {
  if (from >= to || bytes[from] !== quote) return -1;
  let i = from + 1;
  while (i < to) {
    // These two loops see all of a file.
    while (i + 8 <= to && isPlain(view.getInt32(i, true)) && isPlain(view.getInt32(i + 4, true))) i += 8;
    let byte = 0;
    while (i < to) {
      byte = bytes[i] as number;
      if (byte > quote ? byte === backslash : byte !== 32 && byte !== 33) break;
      i++;
    }
    if (i >= to || byte < 32) return -1;
    if (byte === quote) return i + 1;
    const escaped = bytes[i + 1];
    if (!isPlainEscape(escaped) && !(isCanonical && escaped === 117)) return -1;
    i += 2;
  }
  return -1;
}

/**
 * Whether four bytes of a string are just text: no quotation mark, no backslash, no control character. The first turn of bits makes the
 * quotation mark 32, next to the control characters, so that one subtraction finds both; the second finds the backslash.
 */
function isPlain(four: number): boolean {
  const quotes = four ^ 0x02020202;
  const backslashes = four ^ 0x5c5c5c5c;
  const found = ((quotes - 0x21212121) & ~quotes) | ((backslashes - 0x01010101) & ~backslashes);
  return (found & 0x80808080) === 0;
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
