import type { FilterDimension } from "../../press-releases/record/types.ts";
import { type Bitmap, setBit } from "../bytes/bitmap.ts";
import { GrowingNumbers } from "../bytes/growing.ts";

// A column holds the values of one dimension for all documents: the codes of document `d` are `codes[start[d] … start[d + 1])`, each
// the place of a value in `values`. Counting runs along it; the reverse, which documents carry a value, is a bitmap made on demand.

/** The values of one dimension, document by document. */
export interface Column {
  readonly values: readonly string[];
  readonly start: Uint32Array;
  readonly codes: Uint16Array | Uint32Array;
}

/** The dimensions in the order in which a segment keeps their columns. */
export const columnNames: readonly FilterDimension[] = [
  "type",
  "source",
  "fieldOfWork",
  "country",
  "place",
  "language",
];

/** Gathers the values of entries; {@link ColumnBuilder.done} lays them out in the order of documents. */
export class ColumnBuilder {
  private readonly codeOf = new Map<string, number>();
  private readonly codes = new GrowingNumbers();
  private readonly start = new GrowingNumbers(0);

  /** The code of a value; -1 of `null`, which is none. */
  codeFor(value: string | null): number {
    if (value === null) return -1;
    const known = this.codeOf.get(value);
    if (known !== undefined) return known;
    this.codeOf.set(value, this.codeOf.size);
    return this.codeOf.size - 1;
  }

  /** Adds a code to the entry at hand; -1 is none, and one that comes twice counts once. */
  take(code: number): void {
    if (code < 0) return;
    const { numbers, length } = this.codes;
    for (let i = this.start.numbers[this.start.length - 1] as number; i < length; i++) if (numbers[i] === code) return;
    this.codes.push(code);
  }

  /** Forgets what came of the entry at hand. */
  drop(): void {
    this.codes.length = this.start.numbers[this.start.length - 1] as number;
  }

  /** Goes on to the next entry. */
  next(): void {
    this.start.push(this.codes.length);
  }

  done(order: Uint32Array): Column {
    const from = this.start.numbers;
    const start = new Uint32Array(order.length + 1);
    for (let i = 0; i < order.length; i++) {
      const entry = order[i] as number;
      start[i + 1] = (start[i] as number) + (from[entry + 1] as number) - (from[entry] as number);
    }
    const codes = new (this.codeOf.size > 0xffff ? Uint32Array : Uint16Array)(start[order.length] as number);
    for (let i = 0, at = 0; i < order.length; i++) {
      const entry = order[i] as number;
      for (let k = from[entry] as number; k < (from[entry + 1] as number); )
        codes[at++] = this.codes.numbers[k++] as number;
    }
    return { values: [...this.codeOf.keys()], start, codes };
  }
}

/** Sets the bits of the documents that carry one of the codes. */
export function fillFromColumn({ start, codes }: Column, wanted: ReadonlySet<number>, bitmap: Bitmap): void {
  for (let document = 0; document + 1 < start.length; document++) {
    for (let i = start[document] as number; i < (start[document + 1] as number); i++) {
      if (wanted.has(codes[i] as number)) setBit(bitmap, document);
    }
  }
}
