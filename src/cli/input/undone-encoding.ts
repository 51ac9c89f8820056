import { isUtf8 } from "node:buffer";
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { largestPage } from "./compressed.ts";

type Undo = (bytes: Uint8Array, limits: { maxOutputLength: number }) => Uint8Array;

/** By the names that servers give them. What is called deflate is sent in two ways. */
const undoers: Readonly<Record<string, readonly Undo[]>> = {
  gzip: [gunzipSync],
  "x-gzip": [gunzipSync],
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
};

/** The body of an answer as it was before it was compressed, by its header `Content-Encoding`; `null` where that cannot be undone. */
export function undoneEncoding(bytes: Uint8Array, header: string | null): Uint8Array | null {
  const encodings = (header ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  let undone: Uint8Array | null = bytes;
  for (const encoding of encodings.reverse()) {
    if (undone === null) return null;
    if (encoding !== "" && encoding !== "identity") undone = undo(undone, encoding);
  }
  return undone;
}

function undo(bytes: Uint8Array, encoding: string): Uint8Array | null {
  for (const undoer of undoers[encoding] ?? []) {
    try {
      return undoer(bytes, { maxOutputLength: largestPage });
    } catch {
      // The next way, if there is one.
    }
  }
  // Some crawlers undo the encoding and leave the header as it was.
  return bytes[0] === openingBracket || isUtf8(bytes) ? bytes : null;
}

const openingBracket = 0x3c;
