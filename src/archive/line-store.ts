import type { PressRelease } from "../press-releases/types.ts";
import { type ByteFile, readFile } from "./byte-file.ts";
import { type ByteView, viewOf } from "./byte-view.ts";
import { GrowingBytes, GrowingNumbers } from "./growing.ts";
import type { LineParts } from "./line-reader.ts";
import { TextBuilder, type TextData } from "./text-data.ts";
import { decodeUtf8 } from "./utf8.ts";

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

  /** Notes the next entry: its line, and where in the file the bytes of the line begin; -1 for a line that is not in the file. */
  add({ bytes: line }: ByteView, parts: LineParts, base: number): void {
    const shift = base < 0 ? this.rewrite(line, parts) : base;
    const { places } = this;
    places.push(parts.from + shift);
    places.push(parts.to + shift);
    places.push(parts.titleFrom + shift);
    places.push(parts.titleTo + shift);
    places.push(parts.bodyFrom + shift);
    places.push(parts.bodyTo + shift);
  }

  read(entry: number): PressRelease {
    const { from, to } = this.parts(entry);
    return JSON.parse(decodeUtf8(this.bytes(entry, from, to)));
  }

  title(entry: number): string {
    const { titleFrom, titleTo } = this.parts(entry);
    return JSON.parse(decodeUtf8(this.bytes(entry, titleFrom, titleTo)));
  }

  texts(order: Uint32Array): TextData {
    const builder = new TextBuilder();
    const entries = this.places.length / width;
    for (let entry = 0; entry < entries; entry++) {
      builder.share = entry / entries;
      const { from, to, titleFrom, titleTo, bodyFrom, bodyTo } = this.parts(entry);
      builder.add(viewOf(this.bytes(entry, from, to)), {
        from: 0,
        to: to - from,
        titleFrom: titleFrom - from,
        titleTo: titleTo - from,
        bodyFrom: bodyFrom - from,
        bodyTo: bodyTo - from,
      });
    }
    return builder.done(order);
  }

  private rewrite(line: Uint8Array, { from, to }: LineParts): number {
    this.isRewritten.add(this.places.length / width);
    const at = this.rewritten.length;
    this.rewritten.append(line, from, to);
    return at - from;
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
