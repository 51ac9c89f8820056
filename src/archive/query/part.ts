import type { PressReleaseFilter } from "../../press-releases/record/types.ts";
import { type Bitmap, bitCount, emptyBitmap, hasBit, setBit } from "../bytes/bitmap.ts";
import type { Segment } from "../index/segment.ts";
import { BitHits, type Hits } from "./hits.ts";
import { hitsOf } from "./plan.ts";

/**
 * A segment of an archive, and which of its documents were replaced or taken out since it was built. What is added makes another part; what is
 * taken out is noted here, so that it costs the same for any size.
 */
export class Part {
  readonly segment: Segment;
  private gone: Bitmap | undefined;
  private count: number;

  constructor(segment: Segment, replaced?: Bitmap) {
    this.segment = segment;
    this.gone = replaced;
    this.count = segment.size - (replaced?.reduce((total, bits) => total + bitCount(bits), 0) ?? 0);
  }

  /** The documents that do not count. */
  get replaced(): Bitmap | undefined {
    return this.gone;
  }

  /** How many records count. */
  get size(): number {
    return this.count;
  }

  /** Takes out the record with an id; whether it was there. */
  remove(id: string): boolean {
    const document = this.find(id);
    if (document < 0) return false;
    this.gone ??= emptyBitmap(this.segment.size);
    setBit(this.gone, document);
    this.count--;
    return true;
  }

  hits(filter: PressReleaseFilter): Hits {
    return hitsOf(this.segment, filter, this.replaced);
  }

  /** The document with an id; -1 where there is none, or it was replaced. */
  find(id: string): number {
    const document = this.segment.find(id);
    return document >= 0 && this.holds(document) ? document : -1;
  }

  /** Whether a document counts. */
  holds(document: number): boolean {
    return this.replaced === undefined || !hasBit(this.replaced, document);
  }

  /** The same without some more documents. */
  without(documents: readonly number[]): Part {
    if (documents.length === 0) return this;
    const replaced = this.replaced?.slice() ?? emptyBitmap(this.segment.size);
    for (const document of documents) setBit(replaced, document);
    return new Part(this.segment, replaced);
  }

  /** Calls back for each document that was replaced, in ascending order. */
  eachReplaced(visit: (document: number) => void): void {
    if (this.replaced !== undefined) new BitHits(this.replaced, 0, this.segment.size).each(visit);
  }
}
