import type { PressReleaseFilter } from "../press-releases/types.ts";
import { type Bitmap, bitCount, emptyBitmap, hasBit, setBit } from "./bitmap.ts";
import type { Hits } from "./hits.ts";
import { hitsOf } from "./plan.ts";
import type { Segment } from "./segment.ts";

/** A segment of an archive, and which of its documents were replaced since it was built. */
export class Part {
  readonly segment: Segment;
  private dead: Bitmap | undefined;

  constructor(segment: Segment, dead?: Bitmap) {
    this.segment = segment;
    this.dead = dead;
  }

  /** How many records count. */
  get size(): number {
    return this.segment.size - (this.dead?.reduce((total, bits) => total + bitCount(bits), 0) ?? 0);
  }

  get replaced(): Bitmap | undefined {
    return this.dead;
  }

  hits(filter: PressReleaseFilter): Hits {
    return hitsOf(this.segment, filter, this.dead);
  }

  /** The document with an id; -1 where there is none, or it was replaced. */
  find(id: string): number {
    const document = this.segment.find(id);
    return document >= 0 && this.holds(document) ? document : -1;
  }

  /** Whether a document counts. */
  holds(document: number): boolean {
    return this.dead === undefined || !hasBit(this.dead, document);
  }

  /** Takes a document out. */
  drop(document: number): void {
    this.dead ??= emptyBitmap(this.segment.size);
    setBit(this.dead, document);
  }
}
