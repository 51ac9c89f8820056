import { wordsOf } from "../../press-releases/filter/words.ts";
import type { PressReleaseFilter } from "../../press-releases/record/types.ts";

/** The folded words that a filter looks for; not those under `not`, which nothing found can hold. */
export function wordsOfFilter({ text, and = [], or = [] }: PressReleaseFilter): ReadonlySet<string> {
  const own = text === undefined ? [] : wordsOf(typeof text === "string" ? text : text.value);
  return new Set([...own, ...[...and, ...or].flatMap((filter) => [...wordsOfFilter(filter)])]);
}
