import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyBitmap, setBit } from "../../../src/archive/bytes/bitmap.ts";
import { BitHits, type Hits, ListHits, RangeHits } from "../../../src/archive/query/hits.ts";

const size = 200;
const place = fc.integer({ min: 0, max: size });

function documentsOf(hits: Hits): number[] {
  const documents: number[] = [];
  hits.each((document) => documents.push(document));
  return documents;
}

function bitHits(documents: readonly number[], from: number, until: number): Hits {
  const bits = emptyBitmap(size);
  for (const document of documents) setBit(bits, document);
  return new BitHits(bits, from, until);
}

const listHits = (documents: readonly number[]): Hits => new ListHits(Uint32Array.from(documents), documents.length);

/** Holds all forms of the same documents to a plain list of them. */
function expectAlike(forms: readonly Hits[], documents: readonly number[], count: number, below: number): void {
  const last = documents
    .filter((document) => document < below)
    .reverse()
    .slice(0, count);
  for (const hits of forms) {
    expect(hits.last(count, below)).toEqual(last);
    expect(hits.total).toBe(documents.length);
    expect(documentsOf(hits)).toEqual(documents);
  }
}

test("a range of documents is the same as a range, as bits and as a list", () => {
  fc.assert(
    fc.property(place, place, place, place, (from, until, count, below) => {
      const documents = Array.from({ length: Math.max(0, until - from) }, (_, i) => from + i);
      const forms = [new RangeHits(from, until), bitHits(documents, from, Math.max(from, until)), listHits(documents)];
      expectAlike(forms, documents, count, below);
    }),
  );
});

test("any documents are the same as bits and as a list", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: size - 1 })), place, place, (some, count, below) => {
      const documents = some.sort((a, b) => a - b);
      const from = documents[0] ?? 0;
      expectAlike(
        [bitHits(documents, from, (documents.at(-1) ?? 0) + 1), listHits(documents)],
        documents,
        count,
        below,
      );
    }),
  );
});
