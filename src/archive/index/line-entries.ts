import type { DataIssue } from "../../press-releases/record/types.ts";
import type { ByteView } from "../bytes/byte-view.ts";
import type { GrowingBytes } from "../bytes/growing.ts";
import { decodeUtf8 } from "../bytes/utf8.ts";
import { notJson } from "../lines/not-json.ts";
import { type LineParts, LineReader } from "./line-reader.ts";
import type { LineStore } from "./line-store.ts";
import type { SegmentBuilder } from "./segment-builder.ts";
import type { TextBuilder } from "./text-data.ts";

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

/** Adds a line as the next entry. */
export function addLine(texts: TextBuilder, source: ByteView, parts: LineParts): void {
  appendHead(source.bytes, parts, texts.heads);
  texts.add({ source, from: parts.titleFrom, to: parts.titleTo }, { source, from: parts.bodyFrom, to: parts.bodyTo });
}

/** The line without title and body: three runs of bytes with `0` between them. */
function appendHead(
  line: Uint8Array,
  { from, to, titleFrom, titleTo, bodyFrom, bodyTo }: LineParts,
  out: GrowingBytes,
): void {
  const isTitleFirst = titleFrom < bodyFrom;
  out.append(line, from, isTitleFirst ? titleFrom : bodyFrom);
  out.push(zero);
  out.append(line, isTitleFirst ? titleTo : bodyTo, isTitleFirst ? bodyFrom : titleFrom);
  out.push(zero);
  out.append(line, isTitleFirst ? bodyTo : titleTo, to);
}

const zero = 48;
