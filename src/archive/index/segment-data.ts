import type { Runs } from "../bytes/byte-table.ts";
import type { Column } from "./column.ts";
import type { TextData } from "./text-data.ts";

/** Who comes when, and with which values. An entry is a record in the order of arrival, a document the same record in the order of dates. */
export interface SegmentIndex {
  /** The entry of each document. */
  readonly order: Uint32Array;
  /** The date of each document as a number, `20151209`; 0 for none. */
  readonly dates: Int32Array;
  /** The ids of the documents. */
  readonly ids: Runs;
  /** In the order of `columnNames`. */
  readonly columns: readonly Column[];
}

/** All arrays of a segment. */
export interface SegmentData extends SegmentIndex, TextData {}
