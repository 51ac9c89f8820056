import { queryIssue } from "../press-releases/filter-issues.ts";
import type { DataIssue, PressRelease } from "../press-releases/types.ts";
import { ByteTable, hashOf, type Runs } from "./byte-table.ts";
import { ColumnBuilder, columnNames, columnValues } from "./column.ts";
import { compareIds } from "./compare-ids.ts";
import { dayNumber } from "./day-number.ts";
import { GrowingBytes, GrowingNumbers } from "./growing.ts";
import { findLineParts, type LineParts } from "./line-parts.ts";
import { notJson } from "./not-json.ts";
import { buildPostings } from "./postings.ts";
import { recordFault } from "./record-fault.ts";
import { Segment } from "./segment.ts";
import { TextCutter } from "./text-cutter.ts";
import { decodeUtf8, encodeUtf8 } from "./utf8.ts";

/** Gathers records, one after the other, and makes a segment of them. Of two with one id the later replaces the earlier. */
export class SegmentBuilder {
  private readonly ids = new ByteTable();
  /** The entry that holds each id: its latest. */
  private readonly entryOf: number[] = [];
  private readonly dates: number[] = [];
  private readonly heads = new GrowingBytes();
  private readonly headAt = new GrowingNumbers();
  private readonly texts = new GrowingBytes();
  private readonly textAt = new GrowingNumbers();
  private readonly titleLengths = new GrowingNumbers();
  private readonly wordCounts = new GrowingNumbers();
  private readonly cutter = new TextCutter();
  private readonly columns = columnNames.map(() => new ColumnBuilder());

  constructor() {
    this.headAt.push(0);
    this.textAt.push(0);
  }

  /** How many records came, replaced ones included. */
  get entries(): number {
    return this.dates.length;
  }

  /** Adds a record; an issue where the value is none. */
  addRecord(release: PressRelease): DataIssue | undefined {
    const fault = recordFault(release);
    if (fault !== undefined) return fault;
    return this.addCanonical(encodeUtf8(JSON.stringify(release)));
  }

  /** Adds the record of a line of NDJSON; an issue where the line holds none. */
  addLine(bytes: Uint8Array, from: number, to: number): DataIssue | undefined {
    const parts = findLineParts(bytes, from, to, false);
    if (parts !== null) return this.addParts(bytes, from, to, parts);
    let value: unknown;
    try {
      value = JSON.parse(decodeUtf8(bytes.subarray(from, to)));
    } catch (error) {
      return notJson(error);
    }
    return recordFault(value) ?? this.addCanonical(encodeUtf8(JSON.stringify(value)));
  }

  finish(): Segment {
    const ids = this.ids.runs();
    const documents = this.documentOrder(ids);
    const order = documents.map((id) => this.entryOf[id] as number);
    const vocabulary = this.cutter.done();
    const texts = { pool: this.texts.done(), at: this.textAt.done() };
    const from = order.map((entry) => texts.at[entry] as number);
    const until = order.map((entry) => texts.at[entry + 1] as number);
    return new Segment({
      order,
      dates: Int32Array.from(order, (entry) => this.dates[entry] as number),
      ids: inOrder(ids, documents),
      heads: { pool: this.heads.done(), at: this.headAt.done() },
      texts,
      titleLengths: this.titleLengths.done(),
      wordCounts: this.wordCounts.done(),
      ...vocabulary,
      postings: buildPostings({ bytes: texts.pool, from, until }, vocabulary.termOf, vocabulary.terms.at.length - 1),
      columns: this.columns.map((column) => column.done(order)),
    });
  }

  private addCanonical(line: Uint8Array): DataIssue | undefined {
    const parts = findLineParts(line, 0, line.length, true);
    if (parts === null) return queryIssue("invalid-type", [], "is no plain record: its JSON has no title and body");
    return this.addParts(line, 0, line.length, parts);
  }

  private addParts(line: Uint8Array, from: number, to: number, parts: LineParts): DataIssue | undefined {
    const { titleFrom, titleTo, bodyFrom, bodyTo } = parts;
    const headFrom = this.heads.length;
    if (titleFrom < bodyFrom) this.appendHead(line, [from, titleFrom, titleTo, bodyFrom, bodyTo, to]);
    else this.appendHead(line, [from, bodyFrom, bodyTo, titleFrom, titleTo, to]);
    let head: PressRelease;
    try {
      head = JSON.parse(decodeUtf8(this.heads.bytes.subarray(headFrom, this.heads.length)));
    } catch (error) {
      this.heads.length = headFrom;
      return notJson(error);
    }
    const fault = recordFault({ ...head, title: "", body: [] });
    if (fault !== undefined) {
      this.heads.length = headFrom;
      return fault;
    }
    this.headAt.push(this.heads.length);
    this.addText(line, parts);
    this.file(head);
    return undefined;
  }

  /** The line without title and body: three runs of bytes with `0` between them. */
  private appendHead(line: Uint8Array, ends: readonly [number, number, number, number, number, number]): void {
    for (let i = 0; i < 6; i += 2) {
      if (i > 0) this.heads.push(48);
      this.heads.append(line, ends[i] as number, ends[i + 1] as number);
    }
  }

  private addText(line: Uint8Array, { titleFrom, titleTo, bodyFrom, bodyTo }: LineParts): void {
    const start = this.texts.length;
    const titleWords = this.cutter.cut(line, titleFrom, titleTo, this.texts);
    this.titleLengths.push(this.texts.length - start);
    this.wordCounts.push(titleWords + this.cutter.cut(line, bodyFrom, bodyTo, this.texts));
    this.textAt.push(this.texts.length);
  }

  private file(head: PressRelease): void {
    const bytes = encodeUtf8(head.id);
    const hash = hashOf(bytes, 0, bytes.length);
    const known = this.ids.find(bytes, 0, bytes.length, hash);
    this.entryOf[known < 0 ? this.ids.add(bytes, 0, bytes.length, hash) : known] = this.dates.length;
    this.dates.push(dayNumber(head.date));
    const values = columnValues(head);
    for (let i = 0; i < values.length; i++) this.columns[i]?.add(values[i] as readonly string[]);
  }

  /** The ids by the dates of their entries, then by item number. */
  private documentOrder(ids: Runs): Uint32Array {
    const dates = Int32Array.from(this.entryOf, (entry) => this.dates[entry] as number);
    const names = Array.from(dates, (_, i) => decodeUtf8(ids.pool.subarray(ids.at[i], ids.at[i + 1])));
    return Uint32Array.from(dates.keys()).sort(
      (a, b) => (dates[a] as number) - (dates[b] as number) || compareIds(names[a] as string, names[b] as string),
    );
  }
}

function inOrder({ pool, at }: Runs, order: Uint32Array): Runs {
  const out = new GrowingBytes();
  const ends = new Uint32Array(order.length + 1);
  for (let i = 0; i < order.length; i++) {
    const run = order[i] as number;
    out.append(pool, at[run] as number, at[run + 1] as number);
    ends[i + 1] = out.length;
  }
  return { pool: out.done(), at: ends };
}
