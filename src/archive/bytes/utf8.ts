import { isPlainMemory } from "../../catalogue/messages/own-bytes.ts";
import { builtinModule } from "./builtin-module.ts";
import { type NodeBytes, nodeBuffer } from "./node-buffer.ts";

// Text to bytes and back. Where the run time is Node, its own decoder of UTF-8 is three times as fast as `TextDecoder`; it is asked for
// without an import, so that the same file runs in a browser. Nothing is created before there is a letter to convert: a program that loads the
// package, or keeps an empty archive, needs no coder.

let encoder: InstanceType<typeof TextEncoder> | undefined;
let decode: Decoder | undefined;

/** The bytes of a text; a lone half of a surrogate pair becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  encoder ??= new (coder("TextEncoder"))();
  return encoder.encode(text);
}

/** The text of bytes, or of a part of them; what is no UTF-8 becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, from = 0, to: number = bytes.length): string {
  if (from >= to) return "";
  decode ??= fastestDecoder();
  return decode(bytes, from, to);
}

type Decoder = (bytes: Uint8Array, from: number, to: number) => string;

function fastestDecoder(): Decoder {
  const node = nodeBuffer();
  const decoder = new (coder("TextDecoder"))("utf-8", { ignoreBOM: true });
  const plain = plainView();
  if (node?.isAscii === undefined) return (bytes, from, to) => decoder.decode(plain(bytes, from, to));
  const { isAscii, transcode } = node;
  const { latin1Slice } = node.Buffer.prototype;
  return (bytes, from, to) => {
    // ASCII is what it is in any of them; the rest goes the long way, which is the quicker one.
    if (isFewAscii(bytes, from, to)) return latin1Slice.call(bytes as unknown as NodeBytes, from, to);
    const part = bytes.subarray(from, to);
    if (isAscii(part)) return latin1Slice.call(bytes as unknown as NodeBytes, from, to);
    try {
      const wide = transcode(part, "utf8", "utf16le");
      return wide.ucs2Slice(0, wide.length);
    } catch {
      // It refuses what is no UTF-8.
      return decoder.decode(plain(bytes, from, to));
    }
  };
}

/** Views of bytes that any `TextDecoder` takes: of memory that some refuse, a copy. */
function plainView(): (bytes: Uint8Array, from: number, to: number) => Uint8Array {
  let latest: ArrayBufferLike | undefined;
  let isPlain = true;
  return (bytes, from, to) => {
    if (bytes.buffer !== latest) {
      latest = bytes.buffer;
      isPlain = isPlainMemory(latest);
    }
    const view = bytes.subarray(from, to);
    return isPlain ? view : new Uint8Array(view);
  };
}

/** A coder of the run time. Some sandboxes of Node, such as a DOM for tests, have none among their globals. */
function coder<Name extends "TextEncoder" | "TextDecoder">(name: Name): (typeof globalThis)[Name] {
  const found = globalThis[name] ?? (builtinModule("util") as Partial<typeof globalThis> | undefined)?.[name];
  if (found === undefined) throw new TypeError(`an archive needs ${name}, which this run time does not have`);
  return found as (typeof globalThis)[Name];
}

/** Whether a few bytes are all ASCII: a look at them costs less than the view that a function of Node wants. */
function isFewAscii(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > 64) return false;
  for (let i = from; i < to; i++) if ((bytes[i] as number) > 127) return false;
  return true;
}
