import { bytesHint, isBytes, ownBytes } from "../../catalogue/messages/own-bytes.ts";
import { said } from "../../catalogue/messages/said.ts";

/**
 * Bytes that are read where and when they are needed: a file that stays open. An archive opened from one keeps none of them until it is first
 * asked about words.
 *
 * @example
 * const bytes = writeNdjson(releases);
 * const file: ByteFile = { size: bytes.length, read: (from, to) => bytes.subarray(from, to) };
 * openArchive(file).size; // => releases.length
 */
export interface ByteFile {
  /** How many bytes there are; they do not change while an archive is open. */
  readonly size: number;
  /** The bytes from one place up to another. They are used before the next call, so it may be the same array each time. */
  read(from: number, to: number): Uint8Array;
}

export function isByteFile(source: unknown): source is ByteFile {
  if (typeof source !== "object" || source === null) return false;
  const { size, read } = source as { size?: unknown; read?: unknown };
  return typeof size === "number" && typeof read === "function";
}

/** Bytes in memory as a file. */
export function fileOf(bytes: Uint8Array): ByteFile {
  return { size: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}

/** A part of a file. @throws RangeError where the file gives less or more than was asked for */
export function readFile(file: ByteFile, from: number, to: number): Uint8Array {
  const bytes: unknown = file.read(from, to);
  if (isBytes(bytes) && bytes.length === to - from) return ownBytes(bytes);
  const found = isBytes(bytes) ? `${bytes.length} bytes` : `${said(bytes)}${bytesHint(bytes)}`;
  throw new RangeError(`read(${from}, ${to}) of a file must give ${to - from} bytes; it gave ${found}`);
}

/** The file from its beginning, a stretch at a time. */
export function* stretchesOf(file: ByteFile): Generator<Uint8Array, void, undefined> {
  for (let from = 0; from < file.size; from += stretch) yield readFile(file, from, Math.min(from + stretch, file.size));
}

const stretch = 1 << 20;
