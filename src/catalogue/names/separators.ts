// Character ranges in place of \p{L} and \p{M}: what is no separator here is part of a word, in any script.

/** Everything between words: white space, ASCII and Latin-1 punctuation, general punctuation and symbols, CJK punctuation. */
export const separators: RegExp =
  /[\0-/:-@[-`{-\u00A9\u00AB-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF\u00D7\u00F7\u2000-\u2BFF\u2E00-\u2E7F\u3000-\u303F\uFEFF\uFFFD]+/g;

/**
 * The marks that NFKD takes off Latin, Greek and Cyrillic letters, and those that may be written with Hebrew and Arabic ones; the last is
 * the stroke that only makes an Arabic word longer.
 */
export const accents: RegExp =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08CA-\u08E1\u08E3-\u08FF\u0640]/g;
