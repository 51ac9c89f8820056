import type { PressReleaseOrder } from "../../press-releases/record/types.ts";
import { compareBy, type DocumentRow, type Row } from "./row.ts";

/** Keeps the first so many rows of an order, out of any number that are offered. */
export class BestRows {
  private rows: DocumentRow[] = [];
  private readonly limit: number;
  private readonly after: Row | undefined;
  private readonly compare: (a: Row, b: Row) => number;
  private worst: DocumentRow | undefined;
  private readonly isByScore: boolean;

  constructor(sort: readonly PressReleaseOrder[], limit: number, after: Row | undefined) {
    this.limit = limit;
    this.after = after;
    this.compare = compareBy(sort);
    this.isByScore = sort[0] === "score";
  }

  /** A row with a lower score need not be offered. */
  get leastScore(): number {
    return this.isByScore && this.worst !== undefined ? this.worst.score : 0;
  }

  offer(row: DocumentRow): void {
    if (this.worst !== undefined && this.compare(row, this.worst) >= 0) return;
    if (this.after !== undefined && this.compare(row, this.after) <= 0) return;
    this.rows.push(row);
    // Sorting now and then is cheaper than keeping order at each step.
    if (this.rows.length >= this.limit * 2 + 64) this.trim();
  }

  take(): DocumentRow[] {
    this.trim();
    return this.rows;
  }

  private trim(): void {
    this.rows.sort(this.compare);
    this.rows.length = Math.min(this.rows.length, this.limit);
    if (this.rows.length === this.limit) this.worst = this.rows[this.limit - 1];
  }
}
