import { firstWordKey, wordSigns } from "../../../src/catalogue/packed-words.ts";

/** The last of the letters that stand for words after a `~`, and those that a text cannot hold as they are. */
const lastWordKey = 125;
const noKeys = ["\\", "^"];

/** A word may be this long; the longer ones would be two. */
const longest = 60;

/**
 * A text without its repetitions, the way there of `unpackWords`: again and again, the word that shortens it most is taken out, until no
 * word saves more than its place. The result is half as long and not for reading: `data/*.json` is what people read.
 */
export function packWords(text: string): string {
  const signs = [...wordSigns].filter((sign) => !text.includes(sign));
  const words: string[] = [];
  let rest = text;
  for (const key of [...signs, ...letterKeys()]) {
    const word = noKeys.some((letter) => key.endsWith(letter)) ? "" : wordThatSavesMost(rest, key.length);
    if (word === null) break;
    words.push(word);
    if (word) rest = rest.replace(wholeWord(word), () => key);
  }
  return [signs.join(""), ...words, rest].join("^");
}

function letterKeys(): string[] {
  const codes = Array.from({ length: lastWordKey - firstWordKey + 1 }, (_, i) => firstWordKey + i);
  return codes.map((code) => `~${String.fromCharCode(code)}`);
}

/** Where a word stands, but not where it would begin with the letter of a key. */
function wholeWord(word: string): RegExp {
  return new RegExp(`(?<!~)${word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}`, "g");
}

interface Occurrences {
  count: number;
  /** Where the next one may begin: they must not overlap. */
  until: number;
}

function wordThatSavesMost(text: string, keyLength: number): string | null {
  let [best, saved]: [string | null, number] = [null, 0];
  // A longer word can repeat only where its beginning does; none may part a key.
  let starts = [...Array(text.length).keys()].filter((start) => text[start - 1] !== "~");
  for (let length = keyLength + 1; length <= longest && starts.length > 0; length++) {
    const found = new Map<string, Occurrences>();
    for (const start of starts) countAt(found, text, start, length);
    for (const [word, { count }] of found) {
      const saves = word.endsWith("~") ? 0 : count * (length - keyLength) - length - 1;
      if (saves > saved) [best, saved] = [word, saves];
    }
    starts = starts.filter((start) => (found.get(text.slice(start, start + length))?.count ?? 0) > 1);
  }
  return best;
}

function countAt(found: Map<string, Occurrences>, text: string, start: number, length: number): void {
  const word = text.slice(start, start + length);
  if (word.length < length) return;
  const known = found.get(word);
  if (known === undefined) found.set(word, { count: 1, until: start + length });
  else if (start >= known.until) {
    known.count++;
    known.until = start + length;
  }
}
