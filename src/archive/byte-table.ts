import { GrowingBytes, GrowingNumbers } from "./growing.ts";

/** Distinct runs of bytes, back to back: the run `i` is `pool[at[i] … at[i + 1])`. */
export interface Runs {
  readonly pool: Uint8Array;
  readonly at: Uint32Array;
}

/**
 * Numbers distinct runs of bytes in the order of their appearance. An open-addressing table over one pool of bytes: no string and no
 * object for each run, so that a million of them cost what their bytes cost and eight more.
 */
export class ByteTable {
  private readonly pool = new GrowingBytes();
  private readonly at = new GrowingNumbers();
  /** Two numbers a slot: the hash, and the number of the run plus one (0: a free slot). */
  private slots = new Int32Array(1 << 13);
  private mask = (1 << 12) - 1;

  constructor(runs?: Runs) {
    this.at.push(0);
    if (runs === undefined) return;
    for (let i = 0; i + 1 < runs.at.length; i++) {
      const from = runs.at[i] as number;
      const to = runs.at[i + 1] as number;
      this.add(runs.pool, from, to, hashOf(runs.pool, from, to));
    }
  }

  get size(): number {
    return this.at.length - 1;
  }

  /** The number of a run; -1 where it is not in the table. */
  find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const { slots, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[2 * slot + 1] as number;
      if (number === 0) return -1;
      if (slots[2 * slot] === hash && this.holds(number - 1, bytes, from, to)) return number - 1;
    }
  }

  /** Adds a run that is not in the table and returns its number. */
  add(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const number = this.size;
    this.pool.append(bytes, from, to);
    this.at.push(this.pool.length);
    if (number * 2 > this.mask) this.widen();
    this.take(hash, number);
    return number;
  }

  /** Adds a run without bytes, which no look-up finds. */
  addEmpty(): number {
    this.at.push(this.pool.length);
    return this.size - 1;
  }

  runs(): Runs {
    return { pool: this.pool.done(), at: this.at.done() };
  }

  private holds(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const pool = this.pool.bytes;
    let at = this.at.numbers[number] as number;
    if ((this.at.numbers[number + 1] as number) - at !== to - from) return false;
    for (let i = from; i < to; ) if (bytes[i++] !== pool[at++]) return false;
    return true;
  }

  private take(hash: number, number: number): void {
    let slot = hash & this.mask;
    while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
    this.slots[2 * slot] = hash;
    this.slots[2 * slot + 1] = number + 1;
  }

  private widen(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 4);
    this.mask = this.slots.length / 2 - 1;
    for (let i = 0; i < old.length; i += 2) {
      const number = old[i + 1] as number;
      if (number !== 0) this.take(old[i] as number, number - 1);
    }
  }
}

/** The hash by which a table is asked. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = hashStep(hash, bytes[i] as number);
  return hashEnd(hash);
}

/** One step of the hash, for whoever computes it on the way over the bytes. */
export function hashStep(hash: number, byte: number): number {
  return (Math.imul(hash, 0x2c1b3c6d) + byte) | 0;
}

/** Spreads the upper bits over the lower ones, which choose the slot. */
export function hashEnd(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
  return folded ^ (folded >>> 15);
}
