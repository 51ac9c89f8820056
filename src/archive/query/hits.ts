import { type Bitmap, bitCount } from "../bytes/bitmap.ts";

// What a filter finds in a segment, in one of three forms: a range where dates alone decide, a bitmap where conditions on values do, a list
// where words do.

/** The documents that meet a filter, in ascending order: from the oldest to the newest. */
export interface Hits {
  readonly total: number;
  /** Calls back for each document, in ascending order. */
  each(visit: (document: number) => void): void;
  /** The last so many documents below a limit, in descending order: the newest first. */
  last(count: number, below: number): number[];
}

/** Hits that are all documents from one to before another. */
export class RangeHits implements Hits {
  private readonly from: number;
  private readonly until: number;

  constructor(from: number, until: number) {
    this.from = from;
    this.until = Math.max(from, until);
  }

  get total(): number {
    return this.until - this.from;
  }

  each(visit: (document: number) => void): void {
    for (let document = this.from; document < this.until; document++) visit(document);
  }

  last(count: number, below: number): number[] {
    const found: number[] = [];
    const end = Math.min(below, this.until);
    for (let document = end; document-- > this.from && found.length < count; ) found.push(document);
    return found;
  }
}

/** Hits as the bits of a bitmap, of which those from one document to before another may be set. */
export class BitHits implements Hits {
  private readonly bits: Bitmap;
  private readonly until: number;
  /** Of the bitmap, the first number that may have bits and the one behind the last. */
  private readonly begin: number;
  private readonly end: number;
  private counted = -1;

  constructor(bits: Bitmap, from: number, until: number) {
    this.bits = bits;
    this.until = until;
    this.begin = from >>> 5;
    this.end = (until + 31) >>> 5;
  }

  get total(): number {
    if (this.counted < 0) {
      const { bits, begin, end } = this;
      let total = 0;
      for (let i = begin; i < end; i++) if (bits[i] !== 0) total += bitCount(bits[i] as number);
      this.counted = total;
    }
    return this.counted;
  }

  each(visit: (document: number) => void): void {
    const { bits, begin, end } = this;
    for (let i = begin; i < end; i++) {
      // The lowest bit that is set, until none is.
      for (let rest = bits[i] as number; rest !== 0; rest &= rest - 1) visit(i * 32 + 31 - Math.clz32(rest & -rest));
    }
  }

  last(count: number, below: number): number[] {
    const { bits, begin } = this;
    const found: number[] = [];
    const end = Math.min(below, this.until);
    for (let i = (end + 31) >>> 5; i-- > begin && found.length < count; ) {
      let rest = bits[i] as number;
      if (end - i * 32 < 32) rest &= (1 << (end - i * 32)) - 1;
      while (rest !== 0 && found.length < count) {
        const highest = 31 - Math.clz32(rest);
        rest ^= 1 << highest;
        found.push(i * 32 + highest);
      }
    }
    return found;
  }
}

/** Hits as a list in ascending order. */
export class ListHits implements Hits {
  readonly documents: Uint32Array;
  readonly total: number;

  constructor(documents: Uint32Array, total: number) {
    this.documents = documents;
    this.total = total;
  }

  each(visit: (document: number) => void): void {
    for (let i = 0; i < this.total; i++) visit(this.documents[i] as number);
  }

  last(count: number, below: number): number[] {
    const found: number[] = [];
    for (let i = this.total; i-- > 0 && found.length < count; ) {
      const document = this.documents[i] as number;
      if (document < below) found.push(document);
    }
    return found;
  }
}
