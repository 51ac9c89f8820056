import type { PressRelease } from "../../press-releases/record/types.ts";
import { withSourcesFrom } from "../../press-releases/record/with-sources-from.ts";
import { type ByteFile, readFile } from "../bytes/byte-file.ts";
import { viewOf } from "../bytes/byte-view.ts";
import { GrowingBytes, GrowingNumbers } from "../bytes/growing.ts";
import { decodeUtf8, encodeUtf8 } from "../bytes/utf8.ts";
import { addLine } from "./add-line.ts";
import type { LineParts } from "./line-reader.ts";
import { headOf, TextBuilder, type TextData } from "./text-data.ts";

/** The largest file whose places fit into 32 bits. */
const limit = 2 ** 32 - 1;

/** How many numbers tell where a line and its parts stand. */
const width = 6;

/**
 * Lines left where they are, in the file that an archive is opened from. Until the first question about words, a record is read from its
 * line, and nothing but the place of the line is kept; then {@link LineStore.texts} takes all lines apart, and the file can go.
 */
export class LineStore {
  private readonly file: ByteFile;
  /** Lines that had to be written anew, and which entries they are of. */
  private readonly rewritten = new GrowingBytes();
  private readonly isRewritten = new Set<number>();
  private readonly places = new GrowingNumbers();

  /** @throws RangeError where the file is too large to be read in place */
  constructor(file: ByteFile) {
    if (!(Number.isSafeInteger(file.size) && file.size >= 0))
      throw new RangeError(`the size of a file is a whole number of bytes, 0 or more; this one is ${file.size}`);
    if (file.size > limit)
      throw new RangeError(
        `a file is read in place up to ${limit} bytes, this one has ${file.size}: open it as a stream`,
      );
    this.file = file;
  }

  /** Notes the next entry by its line, and where in the file the bytes of the line begin. */
  addLine(parts: LineParts, base: number): void {
    const { places } = this;
    places.push(parts.from + base);
    places.push(parts.to + base);
    places.push(parts.titleFrom + base);
    places.push(parts.titleTo + base);
    places.push(parts.bodyFrom + base);
    places.push(parts.bodyTo + base);
  }

  /** Keeps the next entry by itself: its line is not in the expected form. */
  addRecord(record: PressRelease): void {
    const { places, rewritten } = this;
    const json = encodeUtf8(JSON.stringify(record));
    this.isRewritten.add(places.length / width);
    places.push(rewritten.length);
    rewritten.append(json, 0, json.length);
    places.push(rewritten.length);
    for (let i = 2; i < width; i++) places.push(0);
  }

  read(entry: number): PressRelease {
    const { from, to } = this.parts(entry);
    return withSourcesFrom(JSON.parse(decodeUtf8(this.bytes(entry, from, to))));
  }

  title(entry: number): string {
    if (this.isRewritten.has(entry)) return this.read(entry).title;
    const { titleFrom, titleTo } = this.parts(entry);
    return JSON.parse(decodeUtf8(this.bytes(entry, titleFrom, titleTo)));
  }

  texts(order: Uint32Array): TextData {
    const builder = new TextBuilder();
    const entries = this.places.length / width;
    for (let entry = 0; entry < entries; entry++) {
      builder.share = entry / entries;
      this.addTo(builder, entry);
    }
    return builder.done(order);
  }

  private addTo(builder: TextBuilder, entry: number): void {
    if (this.isRewritten.has(entry)) {
      const record = this.read(entry);
      builder.addRecord(record, headOf(record));
      return;
    }
    const { from, to, titleFrom, titleTo, bodyFrom, bodyTo } = this.parts(entry);
    addLine(builder, viewOf(this.bytes(entry, from, to)), {
      from: 0,
      to: to - from,
      titleFrom: titleFrom - from,
      titleTo: titleTo - from,
      bodyFrom: bodyFrom - from,
      bodyTo: bodyTo - from,
    });
  }

  private bytes(entry: number, from: number, to: number): Uint8Array {
    return this.isRewritten.has(entry) ? this.rewritten.bytes.subarray(from, to) : readFile(this.file, from, to);
  }

  private parts(entry: number): LineParts {
    const place = (i: number) => this.places.numbers[entry * width + i] as number;
    return {
      from: place(0),
      to: place(1),
      titleFrom: place(2),
      titleTo: place(3),
      bodyFrom: place(4),
      bodyTo: place(5),
    };
  }
}
