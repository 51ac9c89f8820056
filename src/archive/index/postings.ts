import { blockSize, PostingBlock } from "./posting-block.ts";
import type { Postings } from "./posting-lists.ts";
import { firstNumber, gapMark } from "./text-cutter.ts";

/** The document's sequences of words: that of document `d` is `bytes[from[d] … until[d])`. */
export interface Sequences {
  readonly bytes: Uint8Array;
  readonly from: Uint32Array;
  readonly until: Uint32Array;
}

export const manyTimes = 255;
export const farFirst = 0xffff;

/** Turns sequences of words into postings: a first pass counts documents, a second fills the arrays. */
export function buildPostings(
  sequences: Sequences,
  termOf: Uint32Array,
  termCount: number,
  size: number = blockSize,
): Postings {
  const at = countDocuments(sequences, termOf, termCount);
  const total = at[termCount] as number;
  const postings = {
    at,
    documents: new Uint32Array(total),
    counts: new Uint8Array(total),
    first: new Uint16Array(total),
  };
  fill(postings, sequences, termOf, new PostingBlock(postings, size));
  return postings;
}

// The two passes read numbers by hand and are not one function with a callback: each runs over every word of the archive.

function countDocuments({ bytes, from, until }: Sequences, termOf: Uint32Array, termCount: number): Uint32Array {
  const at = new Uint32Array(termCount + 1);
  const seen = new Int32Array(termCount).fill(-1);
  for (let document = 0; document < from.length; document++) {
    const end = until[document] as number;
    for (let i = from[document] as number; i < end; ) {
      let byte = bytes[i++] as number;
      if (byte === gapMark) {
        while ((bytes[i++] as number) > 127);
        continue;
      }
      let number = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[i++] as number;
        number |= (byte & 127) << shift;
      }
      const term = termOf[number - firstNumber] as number;
      if (seen[term] === document) continue;
      seen[term] = document;
      (at[term + 1] as number)++;
    }
  }
  for (let term = 0; term < termCount; term++) (at[term + 1] as number) += at[term] as number;
  return at;
}

function fill(postings: Postings, { bytes, from, until }: Sequences, termOf: Uint32Array, block: PostingBlock): void {
  /** Where in the block a term was put last. */
  const placeOf = new Int32Array(postings.at.length).fill(-1);
  for (let document = 0; document < from.length; document++) {
    const start = from[document] as number;
    const end = until[document] as number;
    block.reserve(end - start);
    const { terms, documents, spots } = block;
    const begin = block.length;
    let length = begin;
    for (let i = start; i < end; ) {
      const offset = i - start;
      let byte = bytes[i++] as number;
      if (byte === gapMark) {
        while ((bytes[i++] as number) > 127);
        continue;
      }
      let number = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[i++] as number;
        number |= (byte & 127) << shift;
      }
      const term = termOf[number - firstNumber] as number;
      const place = placeOf[term] as number;
      // What an earlier block left may point anywhere: only a place of this document that holds the term is one.
      if (place >= begin && place < length && terms[place] === term) {
        if (((spots[place] as number) & manyTimes) < manyTimes) (spots[place] as number)++;
        continue;
      }
      placeOf[term] = length;
      terms[length] = term;
      documents[length] = document;
      spots[length++] = ((offset < farFirst ? offset : farFirst) << 8) | 1;
    }
    block.length = length;
  }
  block.write();
}

/** The first place in `documents[from … until)` whose document is `least` or higher, by steps that double: near ones are found at once. */
export function gallop(documents: Uint32Array, from: number, until: number, least: number): number {
  if (from >= until || (documents[from] as number) >= least) return from;
  let step = 1;
  while (from + step < until && (documents[from + step] as number) < least) step <<= 1;
  let low = from + (step >> 1);
  let high = Math.min(from + step, until);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
