import type { Postings } from "./posting-lists.ts";

/** How many postings are sorted at a time: as many as stay near the processor. */
export const blockSize: number = 1 << 20;

/**
 * Postings on their way into the arrays, in the order of documents. Written one by one, each would go to another place of arrays far larger
 * than what the processor keeps near, a term's own; so a block of them is sorted by term first, and written term by term.
 */
export class PostingBlock {
  length = 0;
  terms!: Uint32Array;
  documents!: Uint32Array;
  /** How often a term occurs in the lower eight bits, and above them where first. */
  spots!: Uint32Array;
  private sortedDocuments!: Uint32Array;
  private sortedSpots!: Uint32Array;
  private readonly postings: Postings;
  /** For each term, where its next posting belongs in the arrays, and where in the block. */
  private readonly next: Uint32Array;
  private readonly at: Uint32Array;

  constructor(postings: Postings, size: number) {
    this.postings = postings;
    this.next = postings.at.slice(0, -1);
    this.at = new Uint32Array(postings.at.length);
    this.resize(Math.min(size, postings.documents.length));
  }

  /** Makes room for the postings of a document. */
  reserve(count: number): void {
    if (this.length + count <= this.terms.length) return;
    this.write();
    if (count > this.terms.length) this.resize(count);
  }

  private resize(size: number): void {
    this.terms = new Uint32Array(size);
    this.documents = new Uint32Array(size);
    this.spots = new Uint32Array(size);
    this.sortedDocuments = new Uint32Array(size);
    this.sortedSpots = new Uint32Array(size);
  }

  /** Writes what is in the block and empties it. */
  write(): void {
    this.sort();
    const { at, next, sortedDocuments, sortedSpots } = this;
    const { documents, counts, first } = this.postings;
    let place = 0;
    for (let term = 0; term < next.length; term++) {
      const end = at[term] as number;
      let to = next[term] as number;
      for (; place < end; place++, to++) {
        const spot = sortedSpots[place] as number;
        documents[to] = sortedDocuments[place] as number;
        counts[to] = spot;
        first[to] = spot >>> 8;
      }
      next[term] = to;
    }
    this.length = 0;
  }

  /** Sorts the block by term, in the order of documents within one; leaves in `at` where each term ends. */
  private sort(): void {
    const { length, terms, documents, spots, at, sortedDocuments, sortedSpots } = this;
    at.fill(0);
    for (let i = 0; i < length; i++) (at[(terms[i] as number) + 1] as number)++;
    for (let term = 1; term < at.length; term++) (at[term] as number) += at[term - 1] as number;
    for (let i = 0; i < length; i++) {
      const term = terms[i] as number;
      const place = at[term] as number;
      at[term] = place + 1;
      sortedDocuments[place] = documents[i] as number;
      sortedSpots[place] = spots[i] as number;
    }
  }
}
