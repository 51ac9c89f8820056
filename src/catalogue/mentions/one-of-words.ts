/**
 * Whether a word is one of those between spaces; the set of them is made on the first question. A call that is marked as pure is dropped by
 * bundlers where nothing asks.
 */
export function oneOfWords(words: string): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (word) => {
    set ??= new Set(words.split(" "));
    return set.has(word);
  };
}
