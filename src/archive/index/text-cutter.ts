import { wordsOf } from "../../press-releases/filter/words.ts";
import { type Bitmap, emptyBitmap, hasBit, setBit } from "../bytes/bitmap.ts";
import { ByteTable, hashEnd, hashOf, hashSeed, hashStep, type Runs } from "../bytes/byte-table.ts";
import { type ByteView, type Stretch, viewOf } from "../bytes/byte-view.ts";
import { type GrowingBytes, GrowingNumbers } from "../bytes/growing.ts";
import { decodeUtf8, encodeUtf8 } from "../bytes/utf8.ts";
import { writeNumber } from "../bytes/varint.ts";
import { firstOf, hyphen, othersIn, skipGap, wordBytes, wordEnd } from "../bytes/word-bounds.ts";

// A text is kept as a sequence of numbers, one for each word as printed. What stands between two words is a single space unless the
// sequence says otherwise: 0 and the number of a gap (", ", "\"]") before the word. Words and gaps put side by side are the text, byte
// for byte; and each word leads to one term, the folded word that searches ask for. So one sequence serves to show a text and to look
// for phrases in it, and takes a quarter of the bytes.

/** Comes before the number of a gap, in place of the number of a word. */
export const gapMark = 0;

/** Numbers of gaps begin here, so that a 0 in a sequence is always the mark of a gap. Those of words begin at 1 for the same reason. */
export const firstNumber = 1;

/** The words of a segment as printed, what stands between them, and the terms that the words lead to. */
export interface Vocabulary {
  readonly words: Runs;
  readonly gaps: Runs;
  readonly terms: Runs;
  /** The term of each word. */
  readonly termOf: Uint32Array;
}

/**
 * Cuts texts into words and gaps and numbers both. A text is the bytes of a JSON string, or of a list of strings, as they stand in a
 * line: escapes of two characters separate words, and escapes of letters do not occur (see `LineReader`).
 */
export class TextCutter {
  private readonly words = new ByteTable();
  private readonly gaps = new ByteTable();
  private readonly terms = new ByteTable();
  private readonly termOf = new GrowingNumbers();
  /** The runs of letters that are not one word each, a bit for each run: so few bytes that all of them stay near. */
  private odd: Bitmap = emptyBitmap(1 << 10);
  /** What follows, as words without letters, on one that is several: on "½", which is "1" and "2". "°" is none, and a part of the gap. */
  private readonly followers = new Map<number, readonly number[]>();
  private readonly followerOf = new Map<number, number>();
  private readonly inWord = wordBytes();

  done(): Vocabulary {
    const termOf = this.termOf.done();
    return { words: this.words.runs(), gaps: this.gaps.runs(), terms: this.terms.runs(), termOf };
  }

  /** Appends the sequence of a text and returns how many words it has. */
  cut({ source, from, to }: Stretch, out: GrowingBytes): number {
    const { inWord, words } = this;
    const { bytes, view } = source;
    let count = 0;
    let start = from;
    let i = from;
    // Of a word and the gap before it, each takes at least a byte of the text, and all three numbers at most eleven of the sequence.
    out.reserve((to - from) * 6 + 16);
    const lastFour = bytes.length - 4;
    for (;;) {
      const isSpace = bytes[i] === 32 && inWord[bytes[i + 1] as number] === 1;
      const word = isSpace ? i + 1 : skipGap(bytes, i, to, inWord);
      if (word >= to) break;
      // The hash runs along: this loop sees every letter of the archive.
      let hash = hashSeed;
      let others = 0;
      for (i = word; i <= lastFour; i += 4) {
        const four = view.getInt32(i, true);
        others = othersIn(four);
        if (others !== 0) {
          const letters = firstOf(others);
          if (letters > 0) hash = hashStep(hash, four & ((1 << (letters * 8)) - 1));
          i += letters;
          break;
        }
        hash = hashStep(hash, four);
      }
      const byte = bytes[i] as number;
      if (byte > 127 || byte === hyphen || others === 0) {
        i = wordEnd(bytes, word, to, inWord);
        hash = hashOf(source, word, i);
      } else hash = hashEnd(hash);
      let number = words.find(source, word, i, hash);
      if (number < 0) number = this.addWord(source, word, i, hash);
      const isOdd = hasBit(this.odd, number);
      if (isOdd && !this.followers.has(number)) continue;
      if (!isSpace || word - start !== 1) this.writeGap(source, start, word, out);
      out.length = writeNumber(out.bytes, out.length, number + firstNumber);
      count++;
      if (isOdd) count += this.follow(number, to - i, out);
      start = i;
    }
    if (start < to) this.writeGap(source, start, to, out);
    return count;
  }

  private writeGap(source: ByteView, from: number, to: number, out: GrowingBytes): void {
    const number = this.gaps.numberOf(source, from, to);
    out.bytes[out.length++] = gapMark;
    out.length = writeNumber(out.bytes, out.length, number + firstNumber);
  }

  private addWord(source: ByteView, from: number, to: number, hash: number): number {
    const number = this.words.add(source, from, to, hash);
    const [first, ...more] = wordsOf(decodeUtf8(source.bytes, from, to));
    this.termOf.push(first === undefined ? 0 : this.term(first));
    if (first === undefined || more.length > 0) this.markOdd(number);
    if (more.length > 0)
      this.followers.set(
        number,
        more.map((next) => this.follower(this.term(next))),
      );
    return number;
  }

  private markOdd(number: number): void {
    if (number >>> 5 >= this.odd.length) {
      const wider = emptyBitmap(number * 2);
      wider.set(this.odd);
      this.odd = wider;
    }
    setBit(this.odd, number);
  }

  private term(word: string): number {
    const bytes = encodeUtf8(word);
    return this.terms.numberOf(viewOf(bytes), 0, bytes.length);
  }

  /** A word without letters that leads to a term. */
  private follower(term: number): number {
    const known = this.followerOf.get(term);
    if (known !== undefined) return known;
    const number = this.words.addEmpty();
    this.termOf.push(term);
    this.followerOf.set(term, number);
    return number;
  }

  private follow(word: number, rest: number, out: GrowingBytes): number {
    const followers = this.followers.get(word) ?? [];
    out.reserve((rest + followers.length * 2) * 6 + 16);
    const nothing = viewOf(out.bytes);
    for (const follower of followers) {
      this.writeGap(nothing, 0, 0, out);
      out.length = writeNumber(out.bytes, out.length, follower + firstNumber);
    }
    return followers.length;
  }
}
