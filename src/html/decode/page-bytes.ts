import { isBytes, isPlainMemory, ownBytes, wholeBytesHint } from "../../catalogue/messages/own-bytes.ts";
import { said } from "../../catalogue/messages/said.ts";

/** Bytes as they come, also from another realm. @throws TypeError that says what is wanted and how to get it */
export function assertBytes(bytes: unknown, wanted: string): asserts bytes is Uint8Array {
  if (!isBytes(bytes)) throw new TypeError(`${wanted}; it was given ${said(bytes)}${wholeBytesHint(bytes)}`);
}

/** Bytes as any `TextDecoder` takes them: of memory that some refuse, a copy. */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return isPlainMemory(bytes.buffer) ? ownBytes(bytes) : new Uint8Array(bytes);
}
