import { bytesHint, isBytes, ownBytes } from "../../catalogue/messages/own-bytes.ts";
import { awaitHint, heldAs } from "../../catalogue/messages/said.ts";
import type { BuildSignal } from "./build-options.ts";

// Where bytes may come from. The shapes are spelled out, so that a consumer's type-check needs neither the DOM nor the types of Node.

/** A web stream of bytes: what `fetch(…).body` and `Blob.stream()` give. */
export interface ByteStream {
  /** Locks the stream to one reader. */
  getReader(): ByteReader;
}

/** The reader of a {@link ByteStream}. */
export interface ByteReader {
  /** The next chunk, or that there is none. */
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  /** Tells the source that no more is wanted. */
  cancel(reason?: unknown): Promise<unknown>;
  /** Leaves the stream to others. */
  releaseLock?(): void;
}

/** Bytes as a whole, as a web stream, or as any async iterable of chunks, such as a readable stream of Node. */
export type ByteSource = Uint8Array | ByteStream | AsyncIterable<Uint8Array>;

/** Whether a source comes in pieces over time. */
export function isStream(source: unknown): source is ByteStream | AsyncIterable<Uint8Array> {
  return typeof source === "object" && source !== null && (Symbol.asyncIterator in source || "getReader" in source);
}

/** The chunks of a source. A stream that is not read to its end is cancelled. @throws TypeError where it gives something else than bytes */
export async function* chunksOf(source: ByteSource, signal?: BuildSignal): AsyncGenerator<Uint8Array, void, undefined> {
  if (isBytes(source)) yield ownBytes(source);
  else if (!isStream(source)) throw notBytes("a source", source);
  else
    for await (const chunk of "getReader" in source ? readAll(source, signal) : source) {
      if (!isBytes(chunk)) throw notBytes("a chunk", chunk);
      yield ownBytes(chunk);
    }
}

async function* readAll(stream: ByteStream, signal?: BuildSignal): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  // A read that waits for bytes ends when the stream is cancelled.
  const cancel = () => reader.cancel(signal?.reason).catch(() => {});
  signal?.addEventListener?.("abort", cancel);
  let isOpen = true;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        isOpen = false;
        throw error;
      });
      isOpen = !done;
      if (done) return;
      yield value as Uint8Array;
    }
  } finally {
    signal?.removeEventListener?.("abort", cancel);
    if (isOpen) await reader.cancel();
    reader.releaseLock?.();
  }
}

/** The error for something that is not bytes. */
export function notBytes(what: string, found: unknown, more = ""): TypeError {
  const kind =
    found === null
      ? "null"
      : typeof found === "object"
        ? `an object (${found.constructor?.name})`
        : `of type ${typeof found}`;
  return new TypeError(
    `${what} of bytes is a Uint8Array, a ReadableStream or an AsyncIterable<Uint8Array>${more}; this one is ${kind}${hintFor(what, found)}`,
  );
}

/** Where the bytes are, in what a newcomer has at hand. */
function hintFor(what: string, found: unknown): string {
  if (typeof found === "string")
    return what === "a chunk"
      ? "; leave the stream as bytes: without `setEncoding`, without a `TextDecoderStream`"
      : "; did you mean `new TextEncoder().encode(…)` of it?";
  if (Array.isArray(found)) return "; `createArchive` takes a list of releases";
  const hint = bytesHint(found);
  if (hint !== "") return hint;
  if (heldAs(found, "stream") !== "") return "; did you mean its `stream()`?";
  return heldAs(found, "body") || awaitHint(found);
}
