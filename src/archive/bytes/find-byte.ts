import { type NodeBytes, nodeBuffer } from "./node-buffer.ts";

// Node looks for a byte six times as fast as a typed array does.

type Find = (bytes: Uint8Array, byte: number, from: number) => number;

let find: Find | undefined;
let findLast: Find | undefined;

/** The first place of a byte, from one on; -1 where there is none. */
export function findByte(bytes: Uint8Array, byte: number, from: number): number {
  find ??= fastest("indexOf");
  return find(bytes, byte, from);
}

/** The last place of a byte, up to one; -1 where there is none. */
export function findLastByte(bytes: Uint8Array, byte: number, upTo: number): number {
  findLast ??= fastest("lastIndexOf");
  return findLast(bytes, byte, upTo);
}

function fastest(method: "indexOf" | "lastIndexOf"): Find {
  const own = nodeBuffer()?.Buffer.prototype[method];
  if (own === undefined) return (bytes, byte, from) => bytes[method](byte, from);
  return (bytes, byte, from) => own.call(bytes as unknown as NodeBytes, byte, from);
}
