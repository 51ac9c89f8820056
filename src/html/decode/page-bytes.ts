import { kindOf } from "../../catalogue/messages/kind-of.ts";
import { said } from "../../catalogue/messages/said.ts";

/**
 * The bytes of a page as any `TextDecoder` takes them: also those of another realm; and of shared memory, or memory that can be resized, which
 * browsers refuse, a copy. `null` for anything else.
 */
export function pageBytes(value: unknown): Uint8Array<ArrayBuffer> | null {
  if (!ArrayBuffer.isView(value) || kindOf(value) !== "Uint8Array") return null;
  const { buffer, byteOffset, byteLength } = value;
  const isPlain = kindOf(buffer) === "ArrayBuffer" && (buffer as { resizable?: boolean }).resizable !== true;
  return isPlain ? new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength) : new Uint8Array(value as Uint8Array);
}

/** What was found in place of bytes, and how to get at them. */
export function noBytes(found: unknown): string {
  const kind = kindOf(found);
  const isBuffer = kind === "ArrayBuffer" || kind === "SharedArrayBuffer" || ArrayBuffer.isView(found);
  return `it was given ${said(found)}${isBuffer ? "; did you mean a `Uint8Array` of it?" : ""}`;
}
