import { queryIssue } from "../press-releases/filter-issues.ts";
import type { DataIssue, PressRelease } from "../press-releases/types.ts";
import type { Runs } from "./byte-table.ts";
import { addToColumns, ColumnBuilder, columnNames } from "./column.ts";
import { compareIds } from "./compare-ids.ts";
import { dayNumber } from "./day-number.ts";
import { GrowingBytes, GrowingNumbers } from "./growing.ts";
import { findLineParts, type LineParts } from "./line-parts.ts";
import { LineStore } from "./line-store.ts";
import { notJson } from "./not-json.ts";
import { recordFault } from "./record-fault.ts";
import { Segment } from "./segment.ts";
import { appendHead, TextBuilder } from "./text-data.ts";
import { decodeUtf8, encodeUtf8 } from "./utf8.ts";

/** Takes the lines of records, one after the other. */
interface Lines {
  add(line: Uint8Array, parts: LineParts): void;
}

/** Gathers records, one after the other, and makes a segment of them. Of two with one id the later replaces the earlier. */
export class SegmentBuilder {
  /** The ids in the order of their first appearance, and the place of each. */
  private readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** The entry that holds each id: its latest. */
  private readonly entryOf: number[] = [];
  private readonly dates: number[] = [];
  private readonly columns = columnNames.map(() => new ColumnBuilder());
  private readonly head = new GrowingBytes();
  private readonly store: LineStore | undefined;
  private readonly texts = new TextBuilder();
  private readonly lines: Lines;

  /** With `source`, the bytes that all lines come from and that stay as they are, lines are taken apart only when words are asked for. */
  constructor(source?: Uint8Array) {
    this.store = source && new LineStore(source);
    this.lines = this.store ?? this.texts;
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
    if (parts !== null) return this.addParts(bytes, parts);
    let value: unknown;
    try {
      value = JSON.parse(decodeUtf8(bytes.subarray(from, to)));
    } catch (error) {
      return notJson(error);
    }
    return recordFault(value) ?? this.addCanonical(encodeUtf8(JSON.stringify(value)));
  }

  finish(): Segment {
    const documents = this.documentOrder();
    const order = documents.map((id) => this.entryOf[id] as number);
    const index = {
      order,
      dates: Int32Array.from(order, (entry) => this.dates[entry] as number),
      ids: runsOf(Array.from(documents, (id) => this.names[id] as string)),
      columns: this.columns.map((column) => column.done(order)),
    };
    return new Segment(index, this.store ?? this.texts.done(order));
  }

  private addCanonical(line: Uint8Array): DataIssue | undefined {
    const parts = findLineParts(line, 0, line.length, true);
    if (parts === null) return queryIssue("invalid-type", [], "is no plain record: its JSON has no title and body");
    return this.addParts(line, parts);
  }

  private addParts(line: Uint8Array, parts: LineParts): DataIssue | undefined {
    this.head.length = 0;
    appendHead(line, parts, this.head);
    let head: { title: unknown; body: unknown };
    try {
      head = JSON.parse(decodeUtf8(this.head.bytes.subarray(0, this.head.length)));
    } catch (error) {
      return notJson(error);
    }
    head.title = "";
    head.body = [];
    const fault = recordFault(head);
    if (fault !== undefined) return fault;
    this.lines.add(line, parts);
    this.file(head as PressRelease);
    return undefined;
  }

  private file(head: PressRelease): void {
    const known = this.numbers.get(head.id);
    const id = known ?? this.names.length;
    if (known === undefined) {
      this.numbers.set(head.id, id);
      this.names.push(head.id);
    }
    this.entryOf[id] = this.dates.length;
    this.dates.push(dayNumber(head.date));
    addToColumns(this.columns, head);
  }

  /** The ids by the dates of their entries, then by item number. */
  private documentOrder(): Uint32Array {
    const dates = Int32Array.from(this.entryOf, (entry) => this.dates[entry] as number);
    const { names } = this;
    return Uint32Array.from(dates.keys()).sort(
      (a, b) => (dates[a] as number) - (dates[b] as number) || compareIds(names[a] as string, names[b] as string),
    );
  }
}

/** Texts as runs of bytes. */
function runsOf(texts: readonly string[]): Runs {
  const out = new GrowingBytes();
  const at = new GrowingNumbers(0);
  for (const text of texts) {
    const bytes = encodeUtf8(text);
    out.append(bytes, 0, bytes.length);
    at.push(out.length);
  }
  return { pool: out.done(), at: at.done() };
}
