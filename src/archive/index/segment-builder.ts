import { dimensions } from "../../press-releases/filter/dimensions.ts";
import { queryIssue } from "../../press-releases/issues/filter-issues.ts";
import type { DataIssue, FilterDimension, PressRelease } from "../../press-releases/record/types.ts";
import { ByteTable, type Runs } from "../bytes/byte-table.ts";
import { type Stretch, stretchOf } from "../bytes/byte-view.ts";
import { encodeUtf8 } from "../bytes/utf8.ts";
import { recordFault } from "../lines/record-fault.ts";
import { ColumnBuilder, columnNames } from "./column.ts";
import { dayNumber } from "./day-number.ts";
import { documentOrder } from "./document-order.ts";
import type { LineStore } from "./line-store.ts";
import { Segment } from "./segment.ts";
import { headOf, TextBuilder } from "./text-data.ts";

/** Takes records, entry by entry. */
interface Entries {
  addRecord(record: PressRelease, head: string): void;
}

/** Gathers records, one after the other, and makes a segment of them. Of two with one id the later replaces the earlier. */
export class SegmentBuilder {
  /** What comes of an entry before it is filed. */
  readonly columns: readonly ColumnBuilder[] = columnNames.map(() => new ColumnBuilder());
  readonly texts: TextBuilder = new TextBuilder();
  /** The ids, numbered in the order of their first appearance. */
  private readonly ids = new ByteTable();
  /** The entry that holds each id: its latest. */
  private readonly entryOf: number[] = [];
  private readonly dates: number[] = [];
  private readonly store: LineStore | undefined;

  /** With a store of lines that stay where they are, they are taken apart only when words are asked for. */
  constructor(store?: LineStore) {
    this.store = store;
  }

  /** The share of the input read so far, from 0 to 1. Callers that know it pass it, so that memory is reserved once. */
  set share(share: number) {
    this.texts.share = share;
  }

  /** How many records came, replaced ones included. */
  get entries(): number {
    return this.dates.length;
  }

  /** Adds a record; an issue where the value is none. What is filed is what its JSON says. */
  addRecord(value: unknown): DataIssue | undefined {
    const fault = recordFault(value);
    if (fault !== undefined) return fault;
    let record: PressRelease;
    let head: string;
    try {
      const own: PressRelease = "toJSON" in (value as object) ? JSON.parse(JSON.stringify(value)) : value;
      head = headOf(own);
      record = Object.assign(JSON.parse(head), { title: own.title, body: own.body });
    } catch (error) {
      return queryIssue("invalid-type", [], `is no plain record: ${(error as Error).message}`);
    }
    if (recordFault(record) !== undefined)
      return queryIssue("invalid-type", [], "is no plain record: its JSON is that of something else");
    const entries: Entries = this.store ?? this.texts;
    entries.addRecord(record, head);
    for (const [i, column] of this.columns.entries()) {
      column.drop();
      for (const value of dimensions[columnNames[i] as FilterDimension].valuesOf(record))
        column.take(column.codeFor(value));
    }
    this.file(stretchOf(encodeUtf8(record.id)), dayNumber(record.date));
    return undefined;
  }

  /** Ends the entry at hand. */
  file(id: Stretch, day: number): void {
    const number = this.ids.numberOf(id.source, id.from, id.to);
    this.entryOf[number] = this.dates.length;
    this.dates.push(day);
    for (const column of this.columns) column.next();
  }

  finish(): Segment {
    const ids = this.ids.runs();
    const days = pick(new Int32Array(this.entryOf.length), this.dates, this.entryOf);
    const documents = documentOrder(days, ids);
    const order = pick(new Uint32Array(documents.length), this.entryOf, documents);
    const index = {
      order,
      dates: pick(new Int32Array(order.length), this.dates, order),
      ids: inOrder(ids, documents),
      columns: this.columns.map((column) => column.done(order)),
    };
    return new Segment(index, this.store ?? this.texts.done(order));
  }
}

/** Fills an array with the values at some places; `from` with a function takes thirty times as long. */
function pick<Numbers extends Int32Array | Uint32Array>(
  into: Numbers,
  values: ArrayLike<number>,
  places: ArrayLike<number>,
): Numbers {
  for (let i = 0; i < into.length; i++) into[i] = values[places[i] as number] as number;
  return into;
}

/** Runs in another order. */
function inOrder({ pool, at }: Runs, order: Uint32Array): Runs {
  const sorted = { pool: new Uint8Array(pool.length), at: new Uint32Array(at.length) };
  let end = 0;
  for (let i = 0; i < order.length; i++) {
    const run = order[i] as number;
    for (let k = at[run] as number; k < (at[run + 1] as number); k++) sorted.pool[end++] = pool[k] as number;
    sorted.at[i + 1] = end;
  }
  return sorted;
}
