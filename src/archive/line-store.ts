import type { PressRelease } from "../press-releases/types.ts";
import { GrowingBytes, GrowingNumbers } from "./growing.ts";
import type { LineParts } from "./line-reader.ts";
import { TextBuilder, type TextData } from "./text-data.ts";
import { decodeUtf8 } from "./utf8.ts";

/** How many numbers tell where a line and its parts stand. */
const width = 6;

/**
 * Lines left where they are, in the bytes that an archive is opened from. Until the first question about words, a record is read from its
 * line, and nothing but the place of the line is kept; then {@link LineStore.texts} takes all lines apart, and the bytes can go.
 */
export class LineStore {
  private readonly bytes: Uint8Array;
  /** Lines that had to be written anew, and which entries they are of. */
  private readonly rewritten = new GrowingBytes();
  private readonly isRewritten = new Set<number>();
  private readonly places = new GrowingNumbers();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Notes the next entry. */
  add(line: Uint8Array, parts: LineParts): void {
    const shift = line === this.bytes ? 0 : this.rewrite(line, parts);
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
    return JSON.parse(decodeUtf8(this.bytesOf(entry), from, to));
  }

  title(entry: number): string {
    const { titleFrom, titleTo } = this.parts(entry);
    return JSON.parse(decodeUtf8(this.bytesOf(entry), titleFrom, titleTo));
  }

  texts(order: Uint32Array): TextData {
    const builder = new TextBuilder();
    const entries = this.places.length / width;
    for (let entry = 0; entry < entries; entry++) {
      builder.share = entry / entries;
      builder.add(this.bytesOf(entry), this.parts(entry));
    }
    return builder.done(order);
  }

  private rewrite(line: Uint8Array, { from, to }: LineParts): number {
    this.isRewritten.add(this.places.length / width);
    const at = this.rewritten.length;
    this.rewritten.append(line, from, to);
    return at - from;
  }

  private bytesOf(entry: number): Uint8Array {
    return this.isRewritten.has(entry) ? this.rewritten.bytes : this.bytes;
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
