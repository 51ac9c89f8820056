import { findByte, findLastByte } from "../bytes/find-byte.ts";
import { GrowingBytes } from "../bytes/growing.ts";
import { decodeUtf8 } from "../bytes/utf8.ts";
import { type ByteSource, chunksOf } from "./byte-source.ts";
import { isSpace } from "./lines.ts";

/**
 * How many bytes of lines become text at once, but for a line that is longer. Each decoding has its price; and a text of more than 128 KB
 * has another, since V8 asks the system for new memory to hold it.
 */
const blockSize = 60 * 1024;

const newline = 10;

/** The lines of a source as text, empty ones included, without what ends them. No more than a chunk is in memory. */
export async function* textLines(source: ByteSource): AsyncGenerator<readonly string[], void, undefined> {
  /** What came of a line whose end has not come yet. */
  const open = new GrowingBytes();
  let isFirst = true;
  const linesOf = (bytes: Uint8Array, from: number, to: number): string[] => {
    const text = decodeUtf8(bytes, from, to);
    const hasMark = isFirst && text.charCodeAt(0) === byteOrderMark;
    isFirst = false;
    return cut(text, hasMark ? 1 : 0);
  };
  for await (const chunk of chunksOf(source)) {
    let from = 0;
    if (open.length > 0) {
      const end = findByte(chunk, newline, 0);
      open.append(chunk, 0, end < 0 ? chunk.length : end);
      if (end < 0) continue;
      yield linesOf(open.bytes, 0, open.length);
      open.length = 0;
      from = end + 1;
    }
    for (let end = blockEnd(chunk, from); end >= 0; end = blockEnd(chunk, from)) {
      yield linesOf(chunk, from, end);
      from = end + 1;
    }
    open.append(chunk, from, chunk.length);
  }
  if (open.length > 0) yield linesOf(open.bytes, 0, open.length);
}

/** Where the last line ends that ends in the block from there on, or the one that is longer than it; -1 where the chunk has no such end. */
function blockEnd(chunk: Uint8Array, from: number): number {
  const end = findLastByte(chunk, newline, from + blockSize);
  return end >= from ? end : findByte(chunk, newline, from + blockSize);
}

/** Its lines. `split` does the same, at three times the price. */
function cut(text: string, start: number): string[] {
  const lines: string[] = [];
  let from = start;
  for (let end = text.indexOf("\n", from); end >= 0; end = text.indexOf("\n", from)) {
    lines.push(text.slice(from, end));
    from = end + 1;
  }
  lines.push(text.slice(from));
  return lines;
}

const byteOrderMark = 0xfeff;

/** A line without the white space of JSON at its ends. */
export function withoutSpace(line: string): string {
  let from = 0;
  let to = line.length;
  while (to > from && isSpace(line.charCodeAt(to - 1))) to--;
  while (from < to && isSpace(line.charCodeAt(from))) from++;
  return line.slice(from, to);
}
