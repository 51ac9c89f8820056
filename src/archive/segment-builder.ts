import { queryIssue } from "../press-releases/filter-issues.ts";
import type { DataIssue, PressRelease } from "../press-releases/types.ts";
import { ByteTable, hashOf, type Runs } from "./byte-table.ts";
import { ColumnBuilder, columnNames } from "./column.ts";
import { compareIds } from "./compare-ids.ts";
import { GrowingBytes, GrowingNumbers } from "./growing.ts";
import { type LineParts, LineReader } from "./line-reader.ts";
import type { LineStore } from "./line-store.ts";
import { notJson } from "./not-json.ts";
import { recordFault } from "./record-fault.ts";
import { Segment } from "./segment.ts";
import { TextBuilder } from "./text-data.ts";
import { decodeUtf8, encodeUtf8 } from "./utf8.ts";

/** Takes the lines of records, one after the other. */
interface Lines {
  add(line: Uint8Array, parts: LineParts, base: number): void;
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
    if (this.reader.read(bytes, from, to, false)) return this.file(bytes, base);
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
    const documents = this.documentOrder(ids);
    const order = documents.map((id) => this.entryOf[id] as number);
    const index = {
      order,
      dates: Int32Array.from(order, (entry) => this.dates[entry] as number),
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
    if (this.reader.read(line, 0, line.length, true)) return this.file(line, -1);
    return queryIssue("invalid-type", [], "is no plain record: its JSON is that of something else");
  }

  /** Files the record that was read last. */
  private file(line: Uint8Array, base: number): undefined {
    const { parts, day, id: { bytes, from, to } } = this.reader;
    this.lines.add(line, parts, base);
    const hash = hashOf(bytes, from, to);
    const known = this.ids.find(bytes, from, to, hash);
    const id = known < 0 ? this.ids.add(bytes, from, to, hash) : known;
    this.entryOf[id] = this.dates.length;
    this.dates.push(day);
    for (const column of this.columns) column.next();
  }

  /** The ids by the dates of their entries, then by item number. */
  private documentOrder(ids: Runs): Uint32Array {
    const dates = Int32Array.from(this.entryOf, (entry) => this.dates[entry] as number);
    const names = Array.from(dates, (_, id) => decodeUtf8(ids.pool, ids.at[id], ids.at[id + 1]));
    return Uint32Array.from(dates.keys()).sort(
      (a, b) => (dates[a] as number) - (dates[b] as number) || compareIds(names[a] as string, names[b] as string),
    );
  }
}

/** Some runs in another order. */
function inOrder({ pool, at }: Runs, order: Uint32Array): Runs {
  const out = new GrowingBytes();
  const ends = new GrowingNumbers(0);
  for (const run of order) {
    out.append(pool, at[run] as number, at[run + 1] as number);
    ends.push(out.length);
  }
  return { pool: out.done(), at: ends.done() };
}
