import type { PressReleaseOrder } from "../../press-releases/record/types.ts";
import { compareIds } from "../bytes/compare-ids.ts";
import type { Segment } from "../index/segment.ts";

/** What records are ordered by. A cursor has the same: a page goes on behind a place in the order, whether a record stands there or not. */
export interface Row {
  /** As a number; 0 for none. */
  readonly date: number;
  readonly id: string;
  readonly title: string;
  readonly score: number;
}

/** A document found, as a row; id and title are read when they are asked for. */
export class DocumentRow implements Row {
  readonly segment: Segment;
  readonly document: number;
  readonly score: number;

  constructor(segment: Segment, document: number, score: number) {
    this.segment = segment;
    this.document = document;
    this.score = score;
  }

  get date(): number {
    return this.segment.index.dates[this.document] as number;
  }

  get id(): string {
    return this.segment.id(this.document);
  }

  get title(): string {
    return this.segment.titleKey(this.document);
  }
}

type Compare = (a: Row, b: Row) => number;

const undated = 1e9;

const comparisons: Readonly<Record<PressReleaseOrder, Compare>> = {
  date: (a, b) => (a.date || undated) - (b.date || undated),
  "-date": (a, b) => b.date - a.date,
  title: (a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
  score: (a, b) => b.score - a.score,
};

/** Compares by each key in turn; what all leave equal is in the order of the archive: the newest first, on one day the higher id. */
export function compareBy(sort: readonly PressReleaseOrder[]): Compare {
  return (a, b) => {
    for (const key of sort) {
      const difference = comparisons[key](a, b);
      if (difference !== 0) return difference;
    }
    return b.date - a.date || compareIds(b.id, a.id);
  };
}
