import { wordsOf } from "./words.ts";

/** A stretch of a text and the words that searches see in it: mostly one, none of "°", two of "½". */
export interface WordUnit {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** How many pieces a word has at most: "co-operation" has two. */
const mostPieces = 4;

/**
 * The words of a text with where they stand in the text as it is. Folded together they are the words of the text, because what a word folds to
 * depends on its own letters only, and on hyphens within it: pieces around a hyphen are taken together where that makes another word.
 */
export function wordUnits(text: string): WordUnit[] {
  const units: WordUnit[] = [];
  for (const pieces of clustersOf(text)) unitsOf(text, pieces, units);
  return units;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Runs of letters; those with nothing but one hyphen between them stand together. */
function clustersOf(text: string): Piece[][] {
  const clusters: Piece[][] = [];
  const gap = sureGap();
  let start = 0;
  let before: Piece | undefined;
  for (let next = gapFrom(text, gap, 0); start < text.length; next = gapFrom(text, gap, start)) {
    if (next.start > start) {
      const piece = { start, end: next.start };
      if (before !== undefined && isHyphen(text.slice(before.end, start))) clusters.at(-1)?.push(piece);
      else clusters.push([piece]);
      before = piece;
    }
    start = next.end;
  }
  return clusters;
}

function gapFrom(text: string, gap: RegExp, from: number): Piece {
  gap.lastIndex = from;
  const found = gap.exec(text);
  return found === null ? { start: text.length, end: text.length } : { start: found.index, end: gap.lastIndex };
}

/** What parts words whatever stands around it. Not all separators: "①" is one that folds to a digit, and invisible characters part nothing. */
function sureGap(): RegExp {
  return /[\0-/:-@[-`{-\xA9\xAB\xAC\xAE-\xB1\xB4\xB6-\xB8\xBB\xBF\xD7\xF7\u055A\u055D\u0589\u058A\u05BE\u05C0\u05C3\u05F3\u05F4\u0609-\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u2000-\u200A\u2010-\u2029\u202F-\u203F\u2E00-\u2E7F\u3000-\u3037]+/g;
}

function isHyphen(gap: string): boolean {
  return gap === "-" || gap === "\u2010" || gap === "\u2011";
}

function unitsOf(text: string, pieces: readonly Piece[], units: WordUnit[]): void {
  const last = (pieces.at(-1) as Piece).end;
  const words = pieces.length === 1 ? [] : wordsOf(text.slice(pieces[0]?.start, last));
  let word = 0;
  for (let i = 0; i < pieces.length; ) {
    const { start } = pieces[i] as Piece;
    let found: readonly string[] = [];
    let count = 0;
    do {
      count++;
      found = wordsOf(text.slice(start, pieces[i + count - 1]?.end));
    } while (pieces.length > 1 && count < mostPieces && i + count < pieces.length && !standsAt(words, word, found));
    units.push({ start, end: (pieces[i + count - 1] as Piece).end, words: found });
    word += found.length;
    i += count;
  }
}

function standsAt(words: readonly string[], from: number, found: readonly string[]): boolean {
  return found.every((word, i) => words[from + i] === word);
}
