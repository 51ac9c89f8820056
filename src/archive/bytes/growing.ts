// Typed arrays that grow by doubling: a build does not know how much is to come.

/** From which share on the rest is estimated from what has come, and by how much the estimate may fall short. */
const leastShare = 1 / 64;
const surplus = 1.05;
/** How many times the room may grow at once: a share that was told wrong is not to take all memory. */
const mostGrowth = 32;

/** Bytes that can be appended to. */
export class GrowingBytes {
  bytes: Uint8Array = new Uint8Array(1 << 12);
  length = 0;
  /**
   * How much of what is to come has come, from 0 to 1; 0 where nobody knows. Once it tells something, room is made for all the rest at
   * once: memory that is new costs more than what is written to it, and doubling asks for twice as much of it.
   */
  share = 0;

  /** Makes room for `more` bytes behind the last. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.roomFor(needed), needed));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  /** Beyond the whole that was told, nobody knows again how much is to come. */
  private roomFor(needed: number): number {
    const { share, bytes } = this;
    if (!(share > leastShare && share <= 1)) return bytes.length * 2;
    return Math.min(Math.ceil((needed / share) * surplus), bytes.length * mostGrowth);
  }

  push(byte: number): void {
    this.reserve(1);
    this.bytes[this.length++] = byte;
  }

  append(source: Uint8Array, from: number, to: number): void {
    this.reserve(to - from);
    // `set` costs a view; most pieces are shorter than what that is worth.
    if (to - from > 32) this.bytes.set(source.subarray(from, to), this.length);
    else for (let i = from, at = this.length; i < to; ) this.bytes[at++] = source[i++] as number;
    this.length += to - from;
  }

  /** The bytes. They are copied only where the room behind them is worth it. */
  done(): Uint8Array {
    const isTight = this.length * 5 > this.bytes.length * 4;
    return isTight ? this.bytes.subarray(0, this.length) : this.bytes.slice(0, this.length);
  }
}

/** Whole numbers below 2³² that can be appended to. */
export class GrowingNumbers {
  numbers: Uint32Array = new Uint32Array(1 << 10);
  length = 0;

  constructor(...first: readonly number[]) {
    for (const value of first) this.push(value);
  }

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.numbers[this.length++] = value;
  }

  /** The numbers, in an array of just their length. */
  done(): Uint32Array {
    return this.numbers.slice(0, this.length);
  }
}
