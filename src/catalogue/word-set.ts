/** Words between spaces as a set. A call that is marked as pure is dropped by bundlers where nothing uses the set. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
