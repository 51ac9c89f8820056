import type { DataIssue } from "../../press-releases/record/types.ts";
import { decodeUtf8 } from "../bytes/utf8.ts";
import { notJson } from "../lines/not-json.ts";
import { addLine } from "./add-line.ts";
import { LineReader } from "./line-reader.ts";
import type { LineStore } from "./line-store.ts";
import type { SegmentBuilder } from "./segment-builder.ts";

/** Adds the records of lines to a segment in the making: from their bytes where they have the expected form, else as values. */
export class LineEntries {
  private readonly builder: SegmentBuilder;
  private readonly store: LineStore | undefined;
  private readonly reader: LineReader;

  /** With a store, the lines stay where they are and are taken apart only when words are asked for. */
  constructor(builder: SegmentBuilder, store?: LineStore) {
    this.builder = builder;
    this.store = store;
    this.reader = new LineReader(builder.columns);
  }

  /** Adds the record of a line; an issue where the line holds none. `base` is where in the file the bytes begin. */
  add(bytes: Uint8Array, from: number, to: number, base: number): DataIssue | undefined {
    const { builder, reader } = this;
    if (!reader.read(bytes, from, to)) return this.addValue(bytes, from, to);
    if (this.store !== undefined) this.store.addLine(reader.parts, base);
    else addLine(builder.texts, reader.line, reader.parts);
    builder.file(reader.id, reader.day);
    return undefined;
  }

  private addValue(bytes: Uint8Array, from: number, to: number): DataIssue | undefined {
    let value: unknown;
    try {
      value = JSON.parse(decodeUtf8(bytes, from, to));
    } catch (error) {
      return notJson(error);
    }
    return this.builder.addRecord(value);
  }
}
