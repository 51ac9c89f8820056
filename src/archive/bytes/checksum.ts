/**
 * A sum over bytes that changes with any of them, in four lanes over numbers of 32 bits: a gigabyte and more a second, so that a file of
 * hundreds of megabytes can be checked each time it is loaded. The bytes begin at a multiple of four in their buffer. It guards against
 * accidents, not against forgers.
 */
export function checksum(bytes: Uint8Array): number {
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  const whole = numbers.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    a = step(a, numbers[i] as number);
    b = step(b, numbers[i + 1] as number);
    c = step(c, numbers[i + 2] as number);
    d = step(d, numbers[i + 3] as number);
  }
  let sum = bytes.length | 0;
  for (let i = whole; i < numbers.length; i++) sum = step(sum, numbers[i] as number);
  for (let i = numbers.length * 4; i < bytes.length; i++) sum = step(sum, bytes[i] as number);
  for (const lane of [a, b, c, d]) sum = step(sum, lane);
  return sum >>> 0;
}

/** Two multiplications and a turn: one bit changed in a number changes half of the sum, and order counts. */
function step(sum: number, number: number): number {
  const mixed = (sum + Math.imul(number, 0x85ebca77)) | 0;
  return Math.imul((mixed << 13) | (mixed >>> 19), 0x9e3779b1);
}
