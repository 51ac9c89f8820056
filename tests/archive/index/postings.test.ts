import fc from "fast-check";
import { expect, test } from "vitest";
import { GrowingBytes } from "../../../src/archive/bytes/growing.ts";
import { writeNumber } from "../../../src/archive/bytes/varint.ts";
import { buildPostings, farFirst, manyTimes } from "../../../src/archive/index/postings.ts";
import { firstNumber, gapMark } from "../../../src/archive/index/text-cutter.ts";

/** A document as the numbers of its words; -1 stands for a gap. */
type Words = readonly number[];

function sequencesOf(documents: readonly Words[]) {
  const out = new GrowingBytes();
  const from: number[] = [];
  const until: number[] = [];
  for (const words of documents) {
    from.push(out.length);
    for (const word of words) {
      out.reserve(10);
      if (word < 0) out.bytes[out.length++] = gapMark;
      out.length = writeNumber(out.bytes, out.length, Math.max(word, 0) + firstNumber);
    }
    until.push(out.length);
  }
  return { bytes: out.done(), from: Uint32Array.from(from), until: Uint32Array.from(until) };
}

/** What the postings should be, term by term. */
function expected(documents: readonly Words[], termOf: readonly number[], termCount: number): number[][][] {
  const found: number[][][] = Array.from({ length: termCount }, () => []);
  for (const [document, words] of documents.entries()) {
    let offset = 0;
    for (const word of words) {
      const place = offset;
      offset += (word < 0 ? 1 : 0) + (word + firstNumber > 127 ? 2 : 1);
      if (word < 0) continue;
      const list = found[termOf[word] as number] as number[][];
      const last = list.at(-1);
      if (last?.[0] === document) last[1] = Math.min((last[1] as number) + 1, manyTimes);
      else list.push([document, 1, Math.min(place, farFirst)]);
    }
  }
  return found;
}

const someWords = fc.array(fc.integer({ min: -1, max: 199 }), { maxLength: 40 });

test("postings are the same however many are sorted at a time", () => {
  fc.assert(
    fc.property(fc.array(someWords, { maxLength: 30 }), fc.integer({ min: 1, max: 300 }), (documents, size) => {
      const termCount = 50;
      const termOf = Array.from({ length: 200 }, (_, word) => (word * 7) % termCount);
      const postings = buildPostings(sequencesOf(documents), Uint32Array.from(termOf), termCount, size);
      for (const [term, list] of expected(documents, termOf, termCount).entries()) {
        const places = Array.from(
          { length: (postings.at[term + 1] as number) - (postings.at[term] as number) },
          (_, i) => (postings.at[term] as number) + i,
        );
        expect(places.map((i) => [postings.documents[i], postings.counts[i], postings.first[i]])).toEqual(list);
      }
    }),
    { numRuns: 500 },
  );
});

test("a word that stands very often is counted as often as can be told", () => {
  const words = Array.from({ length: 70_000 }, (_, i) => (i % 300 === 0 ? 3 : 5));
  const { at, counts, first } = buildPostings(sequencesOf([words, [3]]), Uint32Array.of(0, 0, 0, 1, 0, 2), 3, 4);
  expect([counts[at[1] as number], first[at[1] as number], counts[at[2] as number]]).toEqual([234, 0, manyTimes]);
});
