// Character ranges instead of \p{L} and \p{M}: an engine builds those sets from its Unicode tables when it reads the pattern,
// which alone cost the import of the package a millisecond. What is no separator below is part of a word, in any script. And they stand in
// functions, so that none is read before it is used.

/** Everything between words: white space, ASCII and Latin-1 punctuation, general punctuation and symbols, CJK punctuation. */
export function separators(): RegExp {
  return /[\0-/:-@[-`{-\u00A9\u00AB-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF\u00D7\u00F7\u2000-\u2BFF\u2E00-\u2E7F\u3000-\u303F\uFEFF\uFFFD]+/g;
}

/** The marks that NFKD takes off Latin, Greek and Cyrillic letters. */
export function accents(): RegExp {
  return /[\u0300-\u036F\u0483-\u0487]/g;
}
