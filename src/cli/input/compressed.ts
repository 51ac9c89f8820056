import { constants, gunzipSync } from "node:zlib";

/** Larger than any page, and than what a page becomes when it is taken apart. */
export const largestPage: number = 64 * 2 ** 20;

/** Whether bytes are compressed by gzip. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Bytes as they were before gzip. @throws with a code of zlib where they are cut short, damaged or a bomb */
export function gunzipped(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes, { maxOutputLength: largestPage });
}

/** What can be read of a beginning, compressed or not. */
export function plainHead(head: Uint8Array): Uint8Array {
  if (!isGzip(head)) return head;
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: largestPage });
  } catch {
    return head;
  }
}
