/** Whether a word is one of those that are written with spaces between them. A bundler drops a call that is marked as pure where nobody asks. */
export function oneOfWords(words: string): (word: string) => boolean {
  const set: ReadonlySet<string> = new Set(words.split(" "));
  return (word) => set.has(word);
}
