import { queryIssue } from "../press-releases/filter-issues.ts";
import type { DataIssue, PressRelease } from "../press-releases/types.ts";
import { ByteTable, type Runs } from "./byte-table.ts";
import type { ByteView } from "./byte-view.ts";
import { ColumnBuilder, columnNames } from "./column.ts";
import { documentOrder } from "./document-order.ts";
import { type LineParts, LineReader } from "./line-reader.ts";
import type { LineStore } from "./line-store.ts";
import { notJson } from "./not-json.ts";
import { recordFault } from "./record-fault.ts";
import { Segment } from "./segment.ts";
import { TextBuilder } from "./text-data.ts";
import { decodeUtf8, encodeUtf8 } from "./utf8.ts";

/** Takes the lines of records, one after the other. */
interface Lines {
  add(line: ByteView, parts: LineParts, base: number): void;
}

/** Gathers records, one after the other, and makes a segment of them. Of two with one id the later replaces the earlier. */
export class SegmentBuilder {
  /** The ids, numbered in the order of their first appearance. */
  private readonly ids = new ByteTable();
  /** The entry that holds each id: its latest. */
  private readonly entryOf: number[] = [];
  private readonly dates: number[] = [];
  private readonly columns = columnNames.map(() => new ColumnBuilder());
  private readonly reader = new LineReader(this.columns);
  private readonly store: LineStore | undefined;
  private readonly texts = new TextBuilder();
  private readonly lines: Lines;

  /** With a store of lines that stay where they are, they are taken apart only when words are asked for. */
  constructor(store?: LineStore) {
    this.store = store;
    this.lines = this.store ?? this.texts;
  }

  /** How much of all that is to come has come, from 0 to 1: whoever knows tells it, so that memory is asked for once. */
  set share(share: number) {
    this.texts.share = share;
  }

  /** How many records came, replaced ones included. */
  get entries(): number {
    return this.dates.length;
  }

  /** Adds a record; an issue where the value is none. */
  addRecord(release: PressRelease): DataIssue | undefined {
    return recordFault(release) ?? this.addValue(release);
  }

  /** Adds the record of a line of NDJSON; an issue where the line holds none. `base` is where in the file the bytes begin. */
  addLine(bytes: Uint8Array, from: number, to: number, base: number): DataIssue | undefined {
    if (this.reader.read(bytes, from, to, false)) return this.file(base);
    let value: unknown;
    try {
      value = JSON.parse(decodeUtf8(bytes, from, to));
    } catch (error) {
      return notJson(error);
    }
    return recordFault(value) ?? this.addValue(value);
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

  private addValue(value: unknown): DataIssue | undefined {
    let json: string;
    try {
      json = JSON.stringify(value);
    } catch (error) {
      return queryIssue("invalid-type", [], `is no plain record: ${(error as Error).message}`);
    }
    const line = encodeUtf8(json);
    if (this.reader.read(line, 0, line.length, true)) return this.file(-1);
    return queryIssue("invalid-type", [], "is no plain record: its JSON is that of something else");
  }

  /** Files the record that was read last. */
  private file(base: number): undefined {
    const { line, parts, day, id: name } = this.reader;
    this.lines.add(line, parts, base);
    const id = this.ids.numberOf(name.source, name.from, name.to);
    this.entryOf[id] = this.dates.length;
    this.dates.push(day);
    for (const column of this.columns) column.next();
  }

  /** The ids by the dates of their entries, then by item number. */
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
