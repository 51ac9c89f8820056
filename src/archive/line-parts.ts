// A line of NDJSON holds one record. Title and body, most of its bytes, are found by walking over the line once; they never become
// strings. What the walk does not expect – white space in odd places is fine, a key twice or an escaped letter is not – it leaves to
// `JSON.parse` and `JSON.stringify`, which make it a line as expected.

/** Where a line stands in some bytes, and in it the JSON values of title and body. */
export interface LineParts {
  from: number;
  to: number;
  titleFrom: number;
  titleTo: number;
  bodyFrom: number;
  bodyTo: number;
}

const quote = 34;
const backslash = 92;

/**
 * Finds title and body in a line; `null` where the line is not a JSON object in the expected form. In a line that `JSON.stringify`
 * wrote (`isCanonical`), what is escaped by a number is no letter.
 */
export function findLineParts(bytes: Uint8Array, from: number, to: number, isCanonical: boolean): LineParts | null {
  const parts = { from, to, titleFrom: -1, titleTo: -1, bodyFrom: -1, bodyTo: -1 };
  let i = skipSpace(bytes, from, to);
  if (bytes[i] !== 123) return null;
  i++;
  for (;;) {
    const key = skipSpace(bytes, i, to);
    const keyEnd = skipString(bytes, key, to, isCanonical);
    const colon = keyEnd < 0 ? -1 : skipSpace(bytes, keyEnd, to);
    if (colon < 0 || bytes[colon] !== 58) return null;
    const value = skipSpace(bytes, colon + 1, to);
    const isTitle = isKey(bytes, key, keyEnd, titleKey);
    const isBody = !isTitle && isKey(bytes, key, keyEnd, bodyKey);
    i = isBody ? skipTexts(bytes, value, to, isCanonical) : skipValue(bytes, value, to, isCanonical);
    if (i < 0) return null;
    if (isTitle) {
      if (parts.titleFrom >= 0 || bytes[value] !== quote) return null;
      parts.titleFrom = value;
      parts.titleTo = i;
    } else if (isBody) {
      if (parts.bodyFrom >= 0) return null;
      parts.bodyFrom = value;
      parts.bodyTo = i;
    }
    i = skipSpace(bytes, i, to);
    if (bytes[i] === 125) break;
    if (bytes[i] !== 44) return null;
    i++;
  }
  const isWhole = parts.titleFrom >= 0 && parts.bodyFrom >= 0 && skipSpace(bytes, i + 1, to) === to;
  return isWhole ? parts : null;
}

const titleKey: readonly number[] = [116, 105, 116, 108, 101];
const bodyKey: readonly number[] = [98, 111, 100, 121];

function isKey(bytes: Uint8Array, from: number, to: number, key: readonly number[]): boolean {
  if (to - from !== key.length + 2) return false;
  for (let i = 0; i < key.length; i++) if (bytes[from + 1 + i] !== key[i]) return false;
  return true;
}

function skipSpace(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  while (i < to && (bytes[i] === 32 || bytes[i] === 9 || bytes[i] === 13 || bytes[i] === 10)) i++;
  return i;
}

/** The place behind a string; -1 where there is none, it does not end, or it holds what only `JSON.parse` should judge. */
function skipString(bytes: Uint8Array, from: number, to: number, isCanonical: boolean): number {
  if (bytes[from] !== quote) return -1;
  let i = from + 1;
  while (i < to) {
    const byte = bytes[i] as number;
    // The first test lets nearly every byte pass: this loop sees all of a file.
    if (byte > quote ? byte !== backslash : byte === 32 || byte === 33) i++;
    else if (byte === quote) return i + 1;
    else if (byte === backslash && (isPlainEscape(bytes[i + 1]) || (isCanonical && bytes[i + 1] === 117))) i += 2;
    else return -1;
  }
  return -1;
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
function skipTexts(bytes: Uint8Array, from: number, to: number, isCanonical: boolean): number {
  if (bytes[from] !== 91) return -1;
  let i = skipSpace(bytes, from + 1, to);
  if (bytes[i] === 93) return i + 1;
  for (;;) {
    i = skipString(bytes, i, to, isCanonical);
    if (i < 0) return -1;
    i = skipSpace(bytes, i, to);
    if (bytes[i] === 93) return i + 1;
    if (bytes[i] !== 44) return -1;
    i = skipSpace(bytes, i + 1, to);
  }
}

/** The place behind any value, nested ones by counting brackets: whether they match, `JSON.parse` sees when it reads the head. */
function skipValue(bytes: Uint8Array, from: number, to: number, isCanonical: boolean): number {
  let depth = 0;
  let i = from;
  while (i < to) {
    const byte = bytes[i] as number;
    if (byte === quote) {
      i = skipString(bytes, i, to, isCanonical);
      if (i < 0) return -1;
      if (depth === 0) return i;
    } else if (byte === 91 || byte === 123) {
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
