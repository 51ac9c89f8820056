import { documentsWith } from "../index/document-steps.ts";
import { farFirst, gallop, manyTimes } from "../index/postings.ts";
import type { SegmentData } from "../index/segment-data.ts";
import { firstNumber, gapMark } from "../index/text-cutter.ts";
import { ListHits } from "./hits.ts";
import type { Parts, Sequence } from "./occurrence.ts";

// A phrase is looked for around its rarest word: the postings tell where that occurs first and how often, and its neighbours stand beside
// it in the sequence. Numbers are read by hand here, forwards and backwards: a common phrase is looked for in ten thousand documents.

/** How many documents are looked up together. */
const batch = 32;

/**
 * Of some documents, those in which a phrase stands in one of the parts asked for. Looking into a document waits for memory three times, in
 * places that the one before tells: so the documents wait together, some at a time, and are read when all of them are near.
 */
export function withPhrase(
  data: SegmentData,
  phrase: readonly number[],
  rarest: number,
  parts: Parts,
  hits: ListHits,
): ListHits {
  const { order, titleLengths, texts, postings } = data;
  const { at, first } = postings;
  const key = phrase[rarest] as number;
  const documents = documentsWith(postings, key);
  const end = at[key + 1] as number;
  const found = new Uint32Array(hits.total);
  const [places, bodies, words] = [new Uint32Array(batch), new Uint32Array(batch), new Uint32Array(batch)];
  const [starts, ends] = [new Uint32Array(batch), new Uint32Array(batch)];
  let total = 0;
  let place = at[key] as number;
  for (let i = 0; i < hits.total; i += batch) {
    const count = Math.min(batch, hits.total - i);
    for (let k = 0; k < count; k++) {
      place = gallop(documents, place, end, hits.documents[i + k] as number);
      places[k] = place;
    }
    for (let k = 0; k < count; k++) {
      const entry = order[hits.documents[i + k] as number] as number;
      starts[k] = texts.at[entry] as number;
      ends[k] = texts.at[entry + 1] as number;
      bodies[k] = titleLengths[entry] as number;
    }
    // The byte itself is of no use: it is read so that its surroundings come near.
    for (let k = 0; k < count; k++)
      words[k] = texts.pool[(starts[k] as number) + (first[places[k] as number] as number)] ?? 0;
    for (let k = 0; k < count; k++) {
      const start = starts[k] as number;
      const sequence = { start, body: start + (bodies[k] as number), end: ends[k] as number };
      if (holdsPhrase(data, sequence, phrase, rarest, places[k] as number, parts))
        found[total++] = hits.documents[i + k] as number;
    }
  }
  return new ListHits(found, total);
}

/** Whether a phrase stands in one of the parts of a document. `place` is where the postings of its rarest word tell of the document. */
function holdsPhrase(
  data: SegmentData,
  { start, body, end }: Sequence,
  phrase: readonly number[],
  rarest: number,
  place: number,
  parts: Parts,
): boolean {
  const { pool } = data.texts;
  const { termOf } = data;
  const key = phrase[rarest] as number;
  const offset = data.postings.first[place] as number;
  const times = data.postings.counts[place] as number;
  let left = times === manyTimes ? Number.POSITIVE_INFINITY : times;
  for (let at = offset === farFirst ? start : start + offset; at < end && left > 0; ) {
    const word = at;
    at = behind(pool, at);
    if (pool[word] === gapMark) at = behind(pool, at);
    else if (termOf[numberAt(pool, word) - firstNumber] === key) {
      left--;
      const isInTitle = word < body;
      if (!(isInTitle ? parts.title : parts.body)) continue;
      const from = before(pool, word, isInTitle ? start : body, rarest);
      if (from >= 0 && standsAt(data, phrase, from, isInTitle ? body : end)) return true;
    }
  }
  return false;
}

/** Whether the words of a phrase follow each other from a place on. */
function standsAt(
  { texts: { pool }, termOf }: SegmentData,
  phrase: readonly number[],
  from: number,
  end: number,
): boolean {
  let at = from;
  for (let i = 0; i < phrase.length; i++) {
    // The gap before a word: its mark, and its number.
    if (i > 0 && pool[at] === gapMark) at = behind(pool, at + 1);
    if (at >= end || termOf[numberAt(pool, at) - firstNumber] !== phrase[i]) return false;
    at = behind(pool, at);
  }
  return true;
}

/** Where the word so many words before another begins; -1 where the part begins later. */
function before(pool: Uint8Array, word: number, from: number, words: number): number {
  let at = word;
  for (let i = 0; i < words; i++) {
    at = front(pool, at, from);
    // A byte 0 is always a mark, so what stands behind one is the number of a gap: over both, to the word before.
    if (at > from && pool[at - 1] === gapMark) at = front(pool, at - 1, from);
    if (at < 0) return -1;
  }
  return at;
}

/** Where the number that ends at a place begins; -1 where it would begin before `from`. */
function front(pool: Uint8Array, end: number, from: number): number {
  let at = end - 1;
  while (at > from && (pool[at - 1] as number) > 127) at--;
  return at < from ? -1 : at;
}

/** The place behind the number at a place. */
function behind(pool: Uint8Array, at: number): number {
  let next = at;
  while ((pool[next++] as number) > 127);
  return next;
}

function numberAt(pool: Uint8Array, at: number): number {
  let byte = pool[at] as number;
  if (byte < 128) return byte;
  let number = byte & 127;
  for (let i = at + 1, shift = 7; ; i++, shift += 7) {
    byte = pool[i] as number;
    number |= (byte & 127) << shift;
    if (byte < 128) return number >>> 0;
  }
}
