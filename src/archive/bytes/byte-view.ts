/** Bytes, and a view of them that reads four at any place. */
export interface ByteView {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/** Some of these bytes. */
export interface Stretch {
  readonly source: ByteView;
  readonly from: number;
  readonly to: number;
}

export function viewOf(bytes: Uint8Array): ByteView {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
}

/** All of some bytes. */
export function stretchOf(bytes: Uint8Array): Stretch {
  return { source: viewOf(bytes), from: 0, to: bytes.length };
}

/** Fewer than four bytes as one number, the first as its lowest, with zeros behind the last. */
export function lastOf({ bytes, view }: ByteView, from: number, to: number): number {
  if (from + 4 <= bytes.length) return view.getInt32(from, true) & ((1 << ((to - from) * 8)) - 1);
  let number = 0;
  for (let i = to; i-- > from; ) number = (number << 8) | (bytes[i] as number);
  return number;
}
