// Indexes of words refuse or cut what is too long: a lexeme of PostgreSQL has at most 2,046 bytes, a token of FTS5 32,768.

/** How many letters of a word an index keeps: as many as a pattern of PostgreSQL counts, and with four bytes each fewer than any index refuses. */
export const longestWord = 255;

/** Of some words, those that the index knows whole; by prefix, those that no cut can hide. */
export function indexedWords(words: readonly string[], mode: "words" | "phrase" | "prefix"): string[] {
  // A word as long as the cut may be the beginning of a longer one.
  const most = mode === "prefix" ? longestWord : longestWord - 1;
  return [...new Set(words)].filter((word) => word.length <= most || [...word].length <= most);
}
