import type { FilterDimension, PressRelease } from "../press-releases/types.ts";
import { type Bitmap, setBit } from "./bitmap.ts";
import { GrowingNumbers } from "./growing.ts";

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

  /** Adds a value of the entry at hand; `null` is none. One that stands twice counts once. */
  add(value: string | null): void {
    if (value === null) return;
    let code = this.codeOf.get(value);
    if (code === undefined) {
      code = this.codeOf.size;
      this.codeOf.set(value, code);
    }
    const { numbers, length } = this.codes;
    for (let i = this.start.numbers[this.start.length - 1] as number; i < length; i++) if (numbers[i] === code) return;
    this.codes.push(code);
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

/** Adds the values of a record to the columns, which are in the order of {@link columnNames}. The head is the record without title and body. */
export function addToColumns(columns: readonly ColumnBuilder[], head: PressRelease): void {
  const [type, source, fieldOfWork, country, place, language] = columns as readonly [
    ColumnBuilder,
    ColumnBuilder,
    ColumnBuilder,
    ColumnBuilder,
    ColumnBuilder,
    ColumnBuilder,
  ];
  type.add(head.type);
  for (const id of head.sources) source.add(id);
  for (const id of head.fieldsOfWork) fieldOfWork.add(id);
  for (const id of head.countries) country.add(id);
  for (const { place: id } of head.places) place.add(id);
  language.add(head.language);
  for (const column of columns) column.next();
}

/** Sets the bits of the documents that carry one of the codes. */
export function fillFromColumn({ start, codes }: Column, wanted: ReadonlySet<number>, bitmap: Bitmap): void {
  for (let document = 0; document + 1 < start.length; document++) {
    for (let i = start[document] as number; i < (start[document + 1] as number); i++) {
      if (wanted.has(codes[i] as number)) setBit(bitmap, document);
    }
  }
}
