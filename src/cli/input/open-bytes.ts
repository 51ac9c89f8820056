import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { isGzip } from "./compressed.ts";
import { nameOf } from "./standard-input.ts";
import { Unreadable, unreadable } from "./unreadable.ts";

/** A file as it is read, or what comes on stdin. */
export interface OpenBytes extends AsyncIterable<Uint8Array> {
  /** As messages name it. */
  readonly name: string;
  /** How it begins; none where it is empty. */
  readonly head: Uint8Array;
  /** How many bytes the file has, compressed as it may be; `null` for stdin. */
  readonly size: number | null;
  /** How many of them were read. */
  read(): number;
}

/** Opens a file, or stdin for `-`; what is compressed by gzip is undone. @throws Unreadable, here or while reading, where that fails */
export async function openBytes(path: string): Promise<OpenBytes> {
  const name = nameOf(path);
  const size = path === "-" ? null : await sizeOf(path);
  const source: Readable = path === "-" ? process.stdin : createReadStream(path);
  let read = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of source) {
      read += chunk.length;
      yield chunk;
    }
  };
  const chunks = named(name, undone(counted()));
  const first = await chunks.next();
  const head = first.done ? new Uint8Array() : first.value;
  return { name, head, size, read: () => read, [Symbol.asyncIterator]: () => withFirst(head, chunks) };
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function* named(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* chunks;
  } catch (error) {
    throw unreadable(name, error);
  }
}

async function* undone(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const first = await chunks.next();
  if (first.done) return;
  const all = withFirst(first.value, chunks);
  yield* isGzip(first.value) ? gunzip(all) : all;
}

async function* withFirst(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (first.length > 0) yield first;
  yield* rest;
}

/** Members that follow each other, as in a WARC, are all undone. */
async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip();
  const feeding = feed(unzip, chunks);
  try {
    yield* unzip;
    await feeding;
  } finally {
    unzip.destroy();
  }
}

async function feed(unzip: ReturnType<typeof createGunzip>, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (unzip.destroyed) return;
      if (!unzip.write(chunk)) await new Promise<void>((resume) => unzip.once("drain", resume).once("close", resume));
    }
    unzip.end();
  } catch (error) {
    unzip.destroy(error as Error);
  }
}

/** All bytes as one. @throws Unreadable where they are more than `most` */
export async function wholeBytes(source: OpenBytes, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > most) throw new Unreadable(source.name, "is too large to be a page");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
