// Character ranges in place of \p{L} and \p{M}: what is no separator here is part of a word, in any script.

/** Everything between words: white space, ASCII and Latin-1 punctuation, general punctuation and symbols, CJK punctuation. */
export const separators: RegExp =
  /[\0-/:-@[-`{-\u00A9\u00AB-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF\u00D7\u00F7\u2000-\u2BFF\u2E00-\u2E7F\u3000-\u303F\uFEFF\uFFFD]+/g;

/** The marks that NFKD takes off Latin, Greek and Cyrillic letters. */
export const accents: RegExp = /[\u0300-\u036F\u0483-\u0487]/g;
