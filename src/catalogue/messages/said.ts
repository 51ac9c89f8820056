import { kindOf } from "./kind-of.ts";

/** The longest piece of a wrong text that a message repeats. */
const longest = 40;

/** A hint if the value holds, under a key, what was wanted in its place; otherwise an empty text. */
export function heldAs(found: unknown, key: string): string {
  return typeof found === "object" && found !== null && key in found ? `; did you mean its \`${key}\`?` : "";
}

/** A hint if the value is yet to come; otherwise an empty text. */
export function awaitHint(found: unknown): string {
  const isPromise = typeof (found as PromiseLike<unknown> | null | undefined)?.then === "function";
  return isPromise ? "; did you mean to `await` it?" : "";
}

/** What was found, in the words of an error message: short, with the value itself if it is text, a number or a boolean. */
export function said(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, longest));
  if (typeof value === "number" || typeof value === "boolean") return `the ${typeof value} ${value}`;
  if (Array.isArray(value)) return "a list";
  const kind = kindOf(value);
  if (kind === "Date") return "a Date; pass its day as text";
  if (kind === "Uint8Array") return "bytes";
  if (kind === "ArrayBuffer") return "an ArrayBuffer";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : String(value);
}
