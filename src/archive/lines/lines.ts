import { findByte } from "../bytes/find-byte.ts";
import { GrowingBytes } from "../bytes/growing.ts";

/**
 * Called for each line: the bytes `from … to` of an array that may be used again later, its number, from 1, and where in the source the array
 * begins.
 */
export type VisitLine = (bytes: Uint8Array, from: number, to: number, line: number, base: number) => void;

const newline = 10;

/** Cuts bytes that come in chunks into lines. Empty lines are counted and left out, and so is a byte order mark before the first. */
export class LineCutter {
  private readonly visit: VisitLine;
  /** What came of a line whose end has not come yet, and where in the source it begins. */
  private readonly open = new GrowingBytes();
  private openAt = 0;
  /** Where in the source the next chunk begins. */
  private position = 0;
  private line = 0;

  constructor(visit: VisitLine) {
    this.visit = visit;
  }

  /** Takes the next chunk. It may be written over once the call has returned. */
  push(chunk: Uint8Array): void {
    let from = 0;
    for (let end = findByte(chunk, newline, 0); end >= 0; end = findByte(chunk, newline, from)) {
      if (this.open.length === 0) this.pass(chunk, from, end, this.position);
      else this.passOpen(chunk, from, end);
      from = end + 1;
    }
    if (from < chunk.length) {
      if (this.open.length === 0) this.openAt = this.position + from;
      this.open.append(chunk, from, chunk.length);
    }
    this.position += chunk.length;
  }

  /** Takes the last line, which may have no end. */
  end(): void {
    if (this.open.length > 0) this.passOpen(this.open.bytes, 0, 0);
  }

  private passOpen(rest: Uint8Array, from: number, to: number): void {
    const { open } = this;
    open.append(rest, from, to);
    const { bytes, length } = open;
    open.length = 0;
    this.pass(bytes, 0, length, this.openAt);
  }

  private pass(bytes: Uint8Array, start: number, end: number, base: number): void {
    this.line++;
    let from = start;
    let to = end;
    if (this.line === 1 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf) from += 3;
    while (to > from && isSpace(bytes[to - 1])) to--;
    while (from < to && isSpace(bytes[from])) from++;
    if (from < to) this.visit(bytes, from, to, this.line, base);
  }
}

/** Whether a byte or letter is white space of JSON within a line. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 13 || byte === 9;
}
