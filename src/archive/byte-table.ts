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
  /**
   * In the lower bits of a slot, as many as the mask has, the number of the run plus one (0: a free slot); in the upper ones those of its
   * hash. Four bytes a slot: the table is asked for every word of an archive, and the less of it there is, the more stays near.
   */
  private slots = new Int32Array(1 << 12);
  /** Of the pool, and of the bytes that the latest look-up was for: views read four bytes at any place. */
  private poolView: DataView = viewOf(this.pool.bytes);
  private seen: Uint8Array = this.pool.bytes;
  private seenView: DataView = this.poolView;
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
    if (bytes !== this.seen) this.see(bytes);
    const { slots, mask } = this;
    const tag = hash & ~mask;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot] as number;
      if (found === 0) return -1;
      if ((found & ~mask) === tag && this.holds((found & mask) - 1, bytes, from, to)) return (found & mask) - 1;
    }
  }

  /** Adds a run that is not in the table and returns its number. */
  add(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const number = this.size;
    this.pool.append(bytes, from, to);
    this.at.push(this.pool.length);
    if (this.pool.bytes.buffer !== this.poolView.buffer) this.poolView = viewOf(this.pool.bytes);
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
    const { seenView: view, poolView } = this;
    const pool = this.pool.bytes;
    let at = this.at.numbers[number] as number;
    if ((this.at.numbers[number + 1] as number) - at !== to - from) return false;
    let i = from;
    for (; i + 4 <= to; i += 4, at += 4) if (view.getInt32(i) !== poolView.getInt32(at)) return false;
    while (i < to) if (bytes[i++] !== pool[at++]) return false;
    return true;
  }

  private see(bytes: Uint8Array): void {
    this.seen = bytes;
    this.seenView = viewOf(bytes);
  }

  private take(hash: number, number: number): void {
    const { slots, mask } = this;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (hash & ~mask) | (number + 1);
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.mask = this.slots.length - 1;
    const at = this.at.numbers;
    // The run that is being added is not in the slots yet; runs without bytes never are.
    for (let number = 0; number < this.size - 1; number++) {
      const from = at[number] as number;
      const to = at[number + 1] as number;
      if (to > from) this.take(hashOf(this.pool.bytes, from, to), number);
    }
  }
}

/** A view of all of an array. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The hash by which a table is asked: of four bytes at a time, the last ones with zeros behind. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  let i = from;
  for (; i + 4 <= to; i += 4) hash = hashStep(hash, few(bytes, i, 4));
  if (i < to) hash = hashStep(hash, few(bytes, i, to - i));
  return hashEnd(hash);
}

/** Up to four bytes as one number, the first as its lowest. */
function few(bytes: Uint8Array, from: number, count: number): number {
  let number = 0;
  for (let i = count; i-- > 0; ) number = (number << 8) | (bytes[from + i] as number);
  return number;
}

/** One step of the hash, for whoever computes it on the way over the bytes. */
export function hashStep(hash: number, four: number): number {
  const mixed = Math.imul(hash ^ four, 0x2c1b3c6d);
  return (mixed << 13) | (mixed >>> 19);
}

/** Spreads the upper bits over the lower ones, which choose the slot. */
export function hashEnd(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
  return folded ^ (folded >>> 15);
}

/** The runs that begin with some bytes. Looking at all of them takes less than keeping them sorted. */
export function runsWith({ pool, at }: Runs, prefix: Uint8Array): number[] {
  const found: number[] = [];
  for (let run = 0; run + 1 < at.length; run++) {
    const from = at[run] as number;
    if ((at[run + 1] as number) - from < prefix.length) continue;
    let i = 0;
    while (i < prefix.length && pool[from + i] === prefix[i]) i++;
    if (i === prefix.length) found.push(run);
  }
  return found;
}
