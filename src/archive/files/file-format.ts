import type { Runs } from "../bytes/byte-table.ts";
import type { SegmentData } from "../index/segment-data.ts";

// A saved archive is one file:
//
//   0  magic      8 bytes
//   8  version    a number of 32 bits, the lower bytes first, as all below
//  12  checksum   of everything from byte 16 on
//  16  length     of the file, as a number of 64 bits
//  24  header     its length in bytes
//  28  words      the version of what texts were folded to words by: where it is another, the words are taken out of the texts anew
//  32  the header, JSON: for each segment its values by column and the type and length of each array
//      the arrays, in the order of `arraysOf`, each beginning at a multiple of 8
//
// The arrays are those of a segment, byte for byte, but for the documents of the postings: they are kept as steps (`document-steps.ts`), which
// take a third of the room.

export const magic: readonly number[] = [0x4f, 0x53, 0x43, 0x45, 0x61, 0x72, 0x63, 0x0a];
export const version = 1;
export const headerAt = 32;

/** The types of arrays, by the name that the header gives them. */
export const arrayTypes: Readonly<Record<ArrayType, ArrayMaker>> = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
};

export type ArrayType = "u8" | "u16" | "u32" | "i32";
export type AnyArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;
type ArrayMaker = new (buffer: ArrayBuffer, from: number, length: number) => AnyArray;

/** What the header says of a segment. */
export interface SegmentHeader {
  readonly values: readonly (readonly string[])[];
  /** The arrays of the segment; a last one are the documents that were replaced. */
  readonly arrays: readonly (readonly [ArrayType, number])[];
}

/** The arrays of a segment in the order of the file, with steps in place of the documents of the postings. */
export function arraysOf(data: SegmentData, steps: Runs): readonly AnyArray[] {
  const { at, counts, first } = data.postings;
  const runs = [data.ids, data.heads, data.texts, data.words, data.gaps, data.terms, steps];
  return [
    data.order,
    data.dates,
    data.titleLengths,
    data.wordCounts,
    data.termOf,
    at,
    counts,
    first,
    ...runs.flatMap((run) => [run.pool, run.at]),
    ...data.columns.flatMap(({ start, codes }) => [start, codes]),
  ];
}

/** A segment of arrays as {@link arraysOf} lists them. @throws RangeError where places in one are no places of another */
export function segmentOf(arrays: readonly AnyArray[], values: SegmentHeader["values"]): SegmentData {
  let next = 0;
  const take = <Type extends AnyArray>(): Type => arrays[next++] as Type;
  const runs = () => {
    const pool = take<Uint8Array>();
    return { pool, at: places(take(), pool.length) };
  };
  const order = take<Uint32Array>();
  const dates = take<Int32Array>();
  const titleLengths = take<Uint32Array>();
  const wordCounts = take<Uint32Array>();
  const termOf = take<Uint32Array>();
  const at = take<Uint32Array>();
  const counts = take<Uint8Array>();
  const first = take<Uint16Array>();
  const [ids, heads, texts, words, gaps, terms, steps] = [runs(), runs(), runs(), runs(), runs(), runs(), runs()];
  const documents = new Uint32Array(counts.length);
  const postings = { at, documents, counts, first, steps, isOpen: new Uint8Array(at.length) };
  places(at, counts.length);
  const columns = values.map((list) => {
    const start = take<Uint32Array>();
    const codes = take<Uint16Array>();
    return { values: list, start: places(start, codes.length), codes };
  });
  return { order, dates, titleLengths, wordCounts, termOf, postings, ids, heads, texts, words, gaps, terms, columns };
}

/** Ascending places in an array, up to its end. Following them always ends. */
function places(at: Uint32Array, length: number): Uint32Array {
  const isAscending = at.every((place, i) => place >= (at[i - 1] ?? 0));
  if (!isAscending || (at.at(-1) ?? 0) !== length) throw new RangeError("places that are none");
  return at;
}

/** The next place at which an array may begin. */
export function aligned(at: number): number {
  return Math.ceil(at / 8) * 8;
}
