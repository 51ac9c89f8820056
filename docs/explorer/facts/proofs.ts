import { sourcesOf } from "../../../src/sources.ts";
import type { AnyEntry } from "./entries.ts";

/** Whether a text that was read proves the fact at a path. */
export function isProven(entry: AnyEntry, path: string): boolean {
  return sourcesOf(entry, path).length > 0;
}
