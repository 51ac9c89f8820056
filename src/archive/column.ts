import type { FilterDimension, PressRelease } from "../press-releases/types.ts";

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

/** Gathers the values of documents, in any order; {@link ColumnBuilder.done} lays them out in the order asked for. */
export class ColumnBuilder {
  private readonly codeOf = new Map<string, number>();
  private readonly documents: (readonly number[])[] = [];

  /** Adds the next document. A value that stands twice counts once. */
  add(values: readonly string[]): void {
    // Most documents have one value or none; only more than that can repeat.
    const codes =
      values.length < 2
        ? values.map((value) => this.code(value))
        : [...new Set(values)].map((value) => this.code(value));
    this.documents.push(codes.length === 0 ? none : codes);
  }

  done(order: Uint32Array): Column {
    const start = new Uint32Array(order.length + 1);
    for (let i = 0; i < order.length; i++)
      start[i + 1] = (start[i] as number) + this.codesOf(order[i] as number).length;
    const codes = new (this.codeOf.size > 0xffff ? Uint32Array : Uint16Array)(start[order.length] as number);
    for (let i = 0, at = 0; i < order.length; i++)
      for (const code of this.codesOf(order[i] as number)) codes[at++] = code;
    return { values: [...this.codeOf.keys()], start, codes };
  }

  private codesOf(document: number): readonly number[] {
    return this.documents[document] ?? none;
  }

  private code(value: string): number {
    const known = this.codeOf.get(value);
    if (known !== undefined) return known;
    this.codeOf.set(value, this.codeOf.size);
    return this.codeOf.size - 1;
  }
}

const none: readonly number[] = [];

/** The values of a record by dimension, in the order of {@link columnNames}. The head is the record without title and body. */
export function columnValues(
  head: Pick<PressRelease, "type" | "sources" | "fieldsOfWork" | "countries" | "places" | "language">,
): readonly (readonly string[])[] {
  const places = head.places.length === 0 ? [] : head.places.flatMap(({ place }) => place ?? []);
  return [
    head.type === null ? [] : [head.type],
    head.sources,
    head.fieldsOfWork,
    head.countries,
    places,
    head.language === null ? [] : [head.language],
  ];
}
