// Character ranges in place of \p{L} and \p{M}: what is no separator here is part of a word, in any script.

/**
 * Everything between words: white space, punctuation of ASCII, Latin-1, Armenian, Hebrew and Arabic, general punctuation and symbols, CJK
 * punctuation.
 */
export const separators: RegExp =
  /[\0-/:-@[-`{-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\xD7\xF7\u055A\u055D\u0589\u058A\u05BE\u05C0\u05C3\u05F3\u05F4\u0609-\u060D\u061B-\u061F\u066A-\u066D\u06D4\u2000-\u2BFF\u2E00-\u2E7F\u3000-\u303F\uFEFF\uFFFD]+/g;

/**
 * The marks that NFKD takes off Latin, Greek and Cyrillic letters, those that may be written with Hebrew and Arabic ones, and those of tone
 * within an Armenian word; the last is the stroke that only makes an Arabic word longer.
 */
export const accents: RegExp =
  /[\u0300-\u036F\u0483-\u0487\u055B\u055C\u055E\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u08CA-\u08FF\u0640]/g;
