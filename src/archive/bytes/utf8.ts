import { type NodeBytes, nodeBuffer } from "./node-buffer.ts";

// Text to bytes and back. Where the run time is Node, its own decoder of UTF-8 is three times as fast as `TextDecoder`; it is asked for
// without an import, so that the same file runs in a browser.

let encoder: InstanceType<typeof TextEncoder> | undefined;
let decode: Decoder | undefined;

/** The bytes of a text; a lone half of a surrogate pair becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  encoder ??= new TextEncoder();
  return encoder.encode(text);
}

/** The text of bytes, or of a part of them; what is no UTF-8 becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, from = 0, to: number = bytes.length): string {
  decode ??= fastestDecoder();
  return decode(bytes, from, to);
}

type Decoder = (bytes: Uint8Array, from: number, to: number) => string;

function fastestDecoder(): Decoder {
  const node = nodeBuffer();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  if (node?.isAscii === undefined) return (bytes, from, to) => decoder.decode(bytes.subarray(from, to));
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
      return decoder.decode(part);
    }
  };
}

/** Whether a few bytes are all ASCII: a look at them costs less than the view that a function of Node wants. */
function isFewAscii(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > 64) return false;
  for (let i = from; i < to; i++) if ((bytes[i] as number) > 127) return false;
  return true;
}
