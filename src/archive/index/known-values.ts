import { ByteTable, hashOf } from "../bytes/byte-table.ts";
import type { ByteView } from "../bytes/byte-view.ts";
import { decodeUtf8 } from "../bytes/utf8.ts";

/** Makes a number of a value; `undefined` where the value is not what it should be. */
export type ValueReader = (value: unknown) => number | undefined;

/** How many values are remembered: more would be those of single records, which do not come again. */
const limit = 1 << 16;

/**
 * Reads JSON values that come again and again: a record is filed by its day, its sources, its fields, and each of them stands in many
 * lines. So their bytes are looked up, and only those that did not occur before are parsed.
 */
export class KnownValues {
  private readonly read: ValueReader;
  private readonly table = new ByteTable();
  private readonly numbers: number[] = [];

  constructor(read: ValueReader) {
    this.read = read;
  }

  /** What stands in the bytes as a number; `undefined` where it is no JSON or not what it should be. */
  at(source: ByteView, from: number, to: number): number | undefined {
    const hash = hashOf(source, from, to);
    const known = this.table.find(source, from, to, hash);
    if (known >= 0) return this.numbers[known];
    const number = this.parse(source.bytes, from, to);
    if (number !== undefined && this.table.size < limit) {
      this.table.add(source, from, to, hash);
      this.numbers.push(number);
    }
    return number;
  }

  private parse(bytes: Uint8Array, from: number, to: number): number | undefined {
    try {
      return this.read(JSON.parse(decodeUtf8(bytes, from, to)));
    } catch {
      return undefined;
    }
  }
}
