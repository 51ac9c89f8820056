import { type ByteView, lastOf, viewOf } from "./byte-view.ts";

/** Distinct runs of bytes, back to back: the run `i` is `pool[at[i] … at[i + 1])`. */
export interface Runs {
  readonly pool: Uint8Array;
  readonly at: Uint32Array;
}

/** Where the first entry begins: a 0 in a slot is a free one. */
const firstPlace = 1;
/** Of each entry: its number and its length in bytes. */
const headLength = 2;

/**
 * Numbers distinct runs of bytes in the order of their appearance: an open-addressing table, without a string or an object for each run.
 * What a look-up compares stands together in one entry, its number, its length and its bytes, four as one number and zeros behind the last:
 * it is asked for every word of an archive, and memory that is far costs more than all else.
 */
export class ByteTable {
  /** How many runs have a number. */
  size = 0;
  private entries = new Int32Array(1 << 12);
  /** Where the next entry goes. */
  private end = firstPlace;
  /** The place of an entry in the lower bits of a slot, as many as places need, and in the upper ones those of its hash. */
  private slots = new Int32Array(1 << 10);
  private tags = -(1 << 12);

  constructor(runs?: Runs) {
    if (runs === undefined) return;
    const source = viewOf(runs.pool);
    for (let i = 0; i + 1 < runs.at.length; i++) this.add(source, runs.at[i] as number, runs.at[i + 1] as number);
  }

  /** The number of a run; -1 where it is not in the table. */
  find(source: ByteView, from: number, to: number, hash: number = hashOf(source, from, to)): number {
    const { slots, tags, entries } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot] as number;
      if (found === 0) return -1;
      if (((found ^ hash) & tags) !== 0) continue;
      const place = found & ~tags;
      if (entries[place + 1] === to - from && this.holds(place + headLength, source, from, to))
        return entries[place] as number;
    }
  }

  /** Adds a run that is not in the table and returns its number. */
  add(source: ByteView, from: number, to: number, hash: number = hashOf(source, from, to)): number {
    const place = this.end;
    const at = place + headLength;
    const end = at + ((to - from + 3) >> 2);
    if (end > this.entries.length) this.widenEntries(end);
    const { entries } = this;
    entries[place] = this.size;
    entries[place + 1] = to - from;
    let i = from;
    let k = at;
    for (; i + 4 <= to; i += 4) entries[k++] = source.view.getInt32(i, true);
    if (i < to) entries[k] = lastOf(source, i, to);
    this.end = end;
    if (this.size * 2 >= this.slots.length) this.widenSlots();
    else this.take(hash, place);
    return this.size++;
  }

  /** The number of a run, which is added where it is not in the table. */
  numberOf(source: ByteView, from: number, to: number): number {
    const hash = hashOf(source, from, to);
    const known = this.find(source, from, to, hash);
    return known < 0 ? this.add(source, from, to, hash) : known;
  }

  /** Adds a run without bytes, which no look-up finds. */
  addEmpty(): number {
    return this.size++;
  }

  runs(): Runs {
    const { entries, end, size } = this;
    const at = new Uint32Array(size + 1);
    for (let place = firstPlace; place < end; place = this.next(place))
      at[(entries[place] as number) + 1] = entries[place + 1] as number;
    for (let i = 0; i < size; i++) (at[i + 1] as number) += at[i] as number;
    const pool = new Uint8Array(at[size] as number);
    for (let place = firstPlace, to = 0; place < end; place = this.next(place)) {
      const length = entries[place + 1] as number;
      for (let i = 0; i < length; i++) pool[to++] = (entries[place + headLength + (i >> 2)] as number) >> ((i & 3) * 8);
    }
    return { pool, at };
  }

  private holds(place: number, source: ByteView, from: number, to: number): boolean {
    const { entries } = this;
    let at = place;
    let i = from;
    for (; i + 4 <= to; i += 4) if (source.view.getInt32(i, true) !== entries[at++]) return false;
    return i === to || lastOf(source, i, to) === entries[at];
  }

  private take(hash: number, place: number): void {
    const { slots, tags } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (hash & tags) | place;
  }

  /** The place of the entry behind one. */
  private next(place: number): number {
    return place + headLength + (((this.entries[place + 1] as number) + 3) >> 2);
  }

  private widenEntries(least: number): void {
    const { entries } = this;
    this.entries = new Int32Array(2 ** Math.ceil(Math.log2(least)));
    this.entries.set(entries);
    this.tags = -this.entries.length;
    this.fill();
  }

  private widenSlots(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.fill();
  }

  /** Puts all entries into the slots. */
  private fill(): void {
    this.slots.fill(0);
    for (let place = firstPlace; place < this.end; place = this.next(place)) this.take(this.hashAt(place), place);
  }

  private hashAt(place: number): number {
    let hash = hashSeed;
    const end = this.next(place);
    for (let at = place + headLength; at < end; at++) hash = hashStep(hash, this.entries[at] as number);
    return hashEnd(hash);
  }
}

/** What a hash begins with. It differs from run to run, so that nobody can write words beforehand that all want one slot. */
export const hashSeed: number = /* @__PURE__ */ seed();

function seed(): number {
  return Math.floor(Math.random() * 2 ** 32) | 0;
}

/** The hash by which a table is asked: of four bytes at a time, the last ones with zeros behind. */
export function hashOf(source: ByteView, from: number, to: number): number {
  let hash = hashSeed;
  let i = from;
  for (; i + 4 <= to; i += 4) hash = hashStep(hash, source.view.getInt32(i, true));
  if (i < to) hash = hashStep(hash, lastOf(source, i, to));
  return hashEnd(hash);
}

/** One step of the hash, for code that computes it while reading the bytes. */
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
