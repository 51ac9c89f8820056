import { kindOf } from "./kind-of.ts";
import { awaitHint, heldAs } from "./said.ts";

/** Whether a value is a `Uint8Array`, also one of another realm. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && kindOf(value) === "Uint8Array";
}

/** The same bytes, where they are, as an array of this realm: what they come from is not copied. */
export function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes instanceof Uint8Array
    ? bytes
    : new Uint8Array((bytes as Uint8Array).buffer, (bytes as Uint8Array).byteOffset, (bytes as Uint8Array).length);
}

/** Whether memory is such as any `TextDecoder` takes: those of browsers refuse what is shared, and what can be resized. */
export function isPlainMemory(memory: ArrayBufferLike): memory is ArrayBuffer {
  return kindOf(memory) === "ArrayBuffer" && !("resizable" in memory && memory.resizable);
}

/** How to get at the bytes of what a newcomer has at hand; empty where there are none to be seen. */
export function bytesHint(found: unknown): string {
  const kind = kindOf(found);
  if (kind === "ArrayBuffer" || kind === "SharedArrayBuffer") return "; did you mean `new Uint8Array(…)` of it?";
  if (ArrayBuffer.isView(found)) return "; did you mean `new Uint8Array(it.buffer, it.byteOffset, it.byteLength)`?";
  return "";
}

/** The same where only bytes as a whole will do. */
export function wholeBytesHint(found: unknown): string {
  const hint = bytesHint(found);
  if (hint !== "" || typeof found !== "object" || found === null) return hint;
  // A Blob, a File, a Response.
  if (heldAs(found, "arrayBuffer") !== "") return "; did you mean `new Uint8Array(await it.arrayBuffer())`?";
  if ("getReader" in found || Symbol.asyncIterator in found)
    return "; read the stream to its end first, such as by `new Uint8Array(await new Response(it).arrayBuffer())`";
  return awaitHint(found);
}
