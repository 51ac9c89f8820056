/** Whether a word is one of those that are written with spaces between them; the set is made at the first question. */
export function oneOfWords(words: string): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (word) => {
    set ??= new Set(words.split(" "));
    return set.has(word);
  };
}
