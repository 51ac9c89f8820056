import { ByteTable } from "../bytes/byte-table.ts";
import { type ByteView, viewOf } from "../bytes/byte-view.ts";
import { type JsonLine, skipSpace, skipString } from "./json-walk.ts";

/** How many keys are remembered: no record has as many. */
const limit = 64;

/**
 * Reads the keys of lines. Most lines have those of the line before in the same order, so each is first compared with the one that stood in
 * its place there, together with its colon.
 */
export class LineKeys {
  /** The number of the key that was read last: its place among the keys that were named, or any other. */
  latest = -1;
  private readonly table = new ByteTable();
  /** Each key as it stands in a line, with its colon. */
  private readonly texts: Uint8Array[] = [];
  /** The keys of the line before. */
  private readonly order: number[] = [];

  /** The keys are ASCII. */
  constructor(keys: readonly string[]) {
    for (const key of keys) {
      const text = viewOf(Uint8Array.from(`"${key}"`, (letter) => letter.charCodeAt(0)));
      this.remember(text, 0, text.bytes.length);
    }
  }

  /** The place behind a key and its colon, which is the one at a position, from 0, of its line; -1 where there is none. */
  skip(line: JsonLine, from: number, position: number): number {
    const expected = this.order[position];
    if (expected !== undefined) {
      const end = endOf(this.texts[expected] as Uint8Array, line, from);
      if (end >= 0) {
        this.latest = expected;
        return end;
      }
    }
    return this.skipAny(line, from, position);
  }

  private skipAny(line: JsonLine, from: number, position: number): number {
    const { bytes } = line;
    const key = skipSpace(line, from);
    const keyEnd = skipString(line, key);
    if (keyEnd < 0) return -1;
    const known = this.table.find(line, key, keyEnd);
    this.latest = known < 0 && this.table.size < limit ? this.remember(line, key, keyEnd) : known;
    if (this.latest >= 0 && position <= this.order.length && position < limit) this.order[position] = this.latest;
    const colon = skipSpace(line, keyEnd);
    return bytes[colon] === 58 ? colon + 1 : -1;
  }

  private remember(source: ByteView, from: number, to: number): number {
    const text = new Uint8Array(to - from + 1);
    text.set(source.bytes.subarray(from, to));
    text[to - from] = 58;
    this.texts.push(text);
    return this.table.add(source, from, to);
  }
}

/** The place behind a text; -1 where the line goes on in another way. */
function endOf(text: Uint8Array, { bytes, to }: JsonLine, from: number): number {
  const end = from + text.length;
  if (end > to) return -1;
  for (let i = 0; i < text.length; i++) if (bytes[from + i] !== text[i]) return -1;
  return end;
}
