/** Tells whether a word is one of some that are written with spaces between them; the set is made at the first question. */
export function oneOfWords(words: string, cases?: "in capitals too"): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (word) => {
    set ??= new Set((cases === undefined ? words : `${words} ${words.toUpperCase()}`).split(" "));
    return set.has(word);
  };
}
