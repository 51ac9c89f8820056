import { isInvisible } from "../../catalogue/names/invisible.ts";

/** In words like "co-operation" it separates nothing. */
export const hyphen = 45;

// Where words begin and end in the bytes of a JSON text, so that folding each of them with `wordsOf` gives the words of the text.

/** Where the next word begins; `to` or beyond where none does. */
export function skipGap(bytes: Uint8Array, from: number, to: number, inWord: Uint8Array): number {
  let i = from;
  while (i < to) {
    const byte = bytes[i] as number;
    // What follows a backslash is no letter.
    if (byte === 92) i += bytes[i + 1] === 117 ? 6 : 2;
    else if (inWord[byte] === 0) i++;
    else if (isPunctuation(bytes, i)) i += 3;
    else return i;
  }
  return to;
}

/**
 * Of four bytes those that are no ASCII letter or digit, each by its highest bit. All four are looked at in one go: what is added to a byte
 * carries into its highest bit where the byte is at least a bound, and never beyond.
 */
export function othersIn(four: number): number {
  const low = four & 0x7f7f7f7f;
  const small = low | 0x20202020;
  const letters = (small + 0x1f1f1f1f) & ~(small + 0x05050505);
  const digits = (low + 0x50505050) & ~(low + 0x46464646);
  return (~(letters | digits) | four) & 0x80808080;
}

/** How many bytes come before the first of {@link othersIn}. */
export function firstOf(others: number): number {
  return (31 - Math.clz32(others & -others)) >>> 3;
}

/** Whether a word goes on behind a byte that usually ends one: with a rare letter, or with the hyphen of "co-o…". */
function isWordOpen(bytes: Uint8Array, from: number, at: number, to: number): boolean {
  const byte = bytes[at];
  if ((byte !== 0xe2 && byte !== 45) || at >= to) return false;
  return (byte === 0xe2 && !isPunctuation(bytes, at)) || joins(bytes, from, at, to);
}

export function wordEnd(bytes: Uint8Array, from: number, to: number, inWord: Uint8Array): number {
  let i = from;
  for (;;) {
    while (i < to && inWord[bytes[i] as number] === 1) i++;
    if (i >= to || !isWordOpen(bytes, from, i, to)) return i;
    // Bytes that are no UTF-8 may hold the first of three alone: what comes behind it is looked at on its own.
    i += isPunctuation(bytes, i) ? 3 : 1;
  }
}

/** U+2000 to U+203F: dashes, quotation marks, the ellipsis; not the invisible characters among them, which part no word. */
function isPunctuation(bytes: Uint8Array, at: number): boolean {
  const last = bytes[at + 2] as number;
  return bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && (last & 0xc0) === 0x80 && !isInvisible(0x1f80 + last);
}

/**
 * Whether a hyphen stands between "co" and "o": that is one word. Where letters beyond ASCII stand around it they may fold to these, so
 * the whole is left to `wordsOf`, which parts it again where they do not.
 */
function joins(bytes: Uint8Array, from: number, at: number, to: number): boolean {
  const last = bytes[at + 2];
  const width = bytes[at] === 45 ? 1 : last === 0x90 || last === 0x91 ? 3 : 0;
  return (
    width > 0 &&
    at + width < to &&
    at - from >= 2 &&
    mayBe(bytes[at - 2], 99) &&
    mayBe(bytes[at - 1], 111) &&
    mayBe(bytes[at + width], 111) &&
    (at - from === 2 || hasWide(bytes, from, at))
  );
}

/** Whether a byte is an ASCII letter, given in lower case, in either case, or belongs to one beyond ASCII. */
function mayBe(byte: number | undefined, letter: number): boolean {
  return byte === letter || byte === letter - 32 || (byte as number) > 127;
}

function hasWide(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((bytes[i] as number) > 127) return true;
  return false;
}

/** 1 for the bytes of words: ASCII letters and digits, and whatever lies beyond ASCII; 2 for the one that may begin punctuation. */
export function wordBytes(): Uint8Array {
  const kinds = new Uint8Array(256).fill(1, 128);
  for (const [from, to] of [
    [48, 58],
    [65, 91],
    [97, 123],
  ] as const)
    kinds.fill(1, from, to);
  kinds[0xe2] = 2;
  return kinds;
}
