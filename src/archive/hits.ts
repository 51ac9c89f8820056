import { type Bitmap, bitCount } from "./bitmap.ts";

// What a filter finds in a segment, in one of two forms: a bitmap where conditions on values decide, a list where words do.

/** The documents that meet a filter, in ascending order: from the oldest to the newest. */
export interface Hits {
  readonly total: number;
  /** Calls back for each document, in ascending order. */
  each(visit: (document: number) => void): void;
  /** The last so many documents below a limit, in descending order: the newest first. */
  last(count: number, below: number): number[];
}

/** Hits as the bits of a bitmap. */
export class BitHits implements Hits {
  private readonly bits: Bitmap;
  private counted = -1;

  constructor(bits: Bitmap) {
    this.bits = bits;
  }

  get total(): number {
    if (this.counted < 0) {
      let total = 0;
      for (const bits of this.bits) if (bits !== 0) total += bitCount(bits);
      this.counted = total;
    }
    return this.counted;
  }

  each(visit: (document: number) => void): void {
    const { bits } = this;
    for (let i = 0; i < bits.length; i++) {
      // The lowest bit that is set, until none is.
      for (let rest = bits[i] as number; rest !== 0; rest &= rest - 1) visit(i * 32 + 31 - Math.clz32(rest & -rest));
    }
  }

  last(count: number, below: number): number[] {
    const { bits } = this;
    const found: number[] = [];
    const end = Math.min(below, bits.length * 32);
    for (let i = (end + 31) >>> 5; i-- > 0 && found.length < count; ) {
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
