/**
 * Is told of a line: the bytes `from … to` of an array that may be used again later, its number, from 1, and where in the source the array
 * begins.
 */
export type VisitLine = (bytes: Uint8Array, from: number, to: number, line: number, base: number) => void;

const newline = 10;

/** Cuts bytes that come in chunks into lines. Empty lines are counted and left out, and so is a byte order mark before the first. */
export class LineCutter {
  private readonly visit: VisitLine;
  /** What came of a line whose end has not come yet, in the chunks that it came in. */
  private open: Uint8Array[] = [];
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
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      if (this.open.length === 0) this.pass(chunk, from, end, this.position);
      else this.passOpen(chunk.subarray(from, end));
      from = end + 1;
    }
    if (from < chunk.length) {
      if (this.open.length === 0) this.openAt = this.position + from;
      this.open.push(chunk.slice(from));
    }
    this.position += chunk.length;
  }

  /** Takes the last line, which may have no end. */
  end(): void {
    if (this.open.length > 0) this.passOpen(new Uint8Array(0));
  }

  private passOpen(rest: Uint8Array): void {
    const whole = joined([...this.open, rest]);
    this.open = [];
    this.pass(whole, 0, whole.length, this.openAt);
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

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 13 || byte === 9;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
