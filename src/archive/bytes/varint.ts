// Numbers as one to five bytes, seven bits each, the lowest first; every byte but the last has its highest bit set. Pieces of text are
// numbered in the order of their appearance, so the frequent ones take one byte or two.

/** Writes a number at a place with room for five bytes and returns the place behind it. */
export function writeNumber(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let next = at;
  while (rest > 127) {
    bytes[next++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[next++] = rest;
  return next;
}

/** Reads the numbers of a run of bytes one after the other. */
export class NumberReader {
  private readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  next(): number {
    const { bytes } = this;
    // Behind the last byte, in a file that was made up, there is nothing: a number ends there.
    let byte = bytes[this.at++] ?? 0;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; ; shift += 7) {
      byte = bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }
}
