import { isInvisible } from "../../catalogue/names/invisible.ts";
import { isBeforeJoint } from "../../press-releases/filter/join-compounds.ts";

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

/** Whether a word goes on behind a byte that usually ends one: with a rare letter, or with the hyphen of a compound. */
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
 * Whether a word may go on behind a hyphen: that of a compound. What of it is one word is left to `wordsOf`, which parts it again where it
 * is not; so letters beyond ASCII, which may fold to any others, need not be looked at.
 */
function joins(bytes: Uint8Array, from: number, at: number, to: number): boolean {
  const next = at + widthOfHyphen(bytes, at);
  if (next === at || next >= to || !isLetter(bytes[next] as number)) return false;
  return maybeBeforeJoint(bytes, startOfPart(bytes, from, at), at);
}

/** How many bytes a hyphen has; 0 where none stands. */
function widthOfHyphen(bytes: Uint8Array, at: number): number {
  if (bytes[at] === hyphen) return 1;
  return isPunctuation(bytes, at) && (bytes[at + 2] === 0x90 || bytes[at + 2] === 0x91) ? 3 : 0;
}

/** Where the part of a compound begins that a hyphen ends. */
function startOfPart(bytes: Uint8Array, from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) {
    if (bytes[i] === hyphen) return i + 1;
    if (widthOfHyphen(bytes, i) === 3) return i + 3;
  }
  return from;
}

/** A letter of ASCII, or one beyond. */
function isLetter(byte: number): boolean {
  return byte > 127 || ((byte | 32) > 96 && (byte | 32) < 123);
}

/** Whether a word may go on behind a hyphen, by the letters and digits before it. */
function maybeBeforeJoint(bytes: Uint8Array, from: number, to: number): boolean {
  let lower = "";
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte > 127) return true;
    // Of a capital it makes the small letter; digits it leaves.
    lower += String.fromCharCode(byte | 32);
  }
  return isBeforeJoint(lower);
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
