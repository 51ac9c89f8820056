// A bitmap has one bit for each document of a segment, 32 to a number: a set of documents. To meet two conditions is to AND two of them,
// to count is to add up the bits, and a total over a hundred thousand documents takes some microseconds.

export type Bitmap = Uint32Array;

/** A bitmap for so many documents, all bits 0. */
export function emptyBitmap(size: number): Bitmap {
  return new Uint32Array((size + 31) >>> 5);
}

export function setBit(bitmap: Bitmap, document: number): void {
  (bitmap[document >>> 5] as number) |= 1 << (document & 31);
}

export function hasBit(bitmap: Bitmap, document: number): boolean {
  return (((bitmap[document >>> 5] as number) >>> (document & 31)) & 1) === 1;
}

/** How many bits of a number are 1. */
export function bitCount(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Adds the documents of one bitmap to another. */
export function unite(into: Bitmap, more: Bitmap): void {
  for (let i = 0; i < into.length; i++) (into[i] as number) |= more[i] as number;
}

/** Takes the documents before `from`, and those from `until` on, out of a bitmap. */
export function clip(bitmap: Bitmap, from: number, until: number): void {
  bitmap.fill(0, 0, from >>> 5);
  if (from & 31 && from >>> 5 < bitmap.length) (bitmap[from >>> 5] as number) &= -1 << (from & 31);
  bitmap.fill(0, (until + 31) >>> 5);
  if (until & 31 && until >>> 5 < bitmap.length) (bitmap[until >>> 5] as number) &= -1 >>> (32 - (until & 31));
}
