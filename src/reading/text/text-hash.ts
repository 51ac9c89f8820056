/** A 53-bit hash of a text as 14 hexadecimal digits: two multiplicative hashes side by side, for identity and not for secrecy. */
export function textHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return digits(b & 0x1fffff, 6) + digits(a >>> 0, 8);
}

function digits(value: number, count: number): string {
  return value.toString(16).padStart(count, "0");
}
