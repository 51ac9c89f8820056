// What a character is to the scanners of datelines, by its UTF-16 code. Code points beyond ASCII are told by block:
// that is exact for the scripts of the OSCE area, and needs neither a regular expression nor a table.

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters and the accents that combine with them; not digits. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xba;
  return code < 0x2000 ? !isPunctuation(code) : code >= 0x2c00 && code !== 0xfffd && !(code >= 0x3000 && code < 0x3040);
}

/** × and ÷, and the marks of the Greek, Armenian, Hebrew and Arabic blocks. */
function isPunctuation(code: number): boolean {
  if (code < 0x37e) return code === 0xd7 || code === 0xf7;
  return (
    code === 0x37e ||
    code === 0x387 ||
    (code >= 0x55a && code <= 0x55f) ||
    (code >= 0x589 && code <= 0x58a) ||
    isArabicMark(code)
  );
}

function isArabicMark(code: number): boolean {
  return code === 0x60c || code === 0x61b || code === 0x61f || (code >= 0x660 && code <= 0x66d);
}

/** Hyphens and dashes of every width. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Whether a letter of a word is a capital; a script without case has none. */
export function isCapital(letter: string): boolean {
  const code = letter.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return letter !== letter.toLowerCase();
}

/** Whether a letter is a small one; a script without case has none. Georgian has capitals in Unicode only. */
export function isSmall(letter: string): boolean {
  const code = letter.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  return letter !== letter.toUpperCase() && !(code >= 0x10d0 && code <= 0x10ff);
}

/** Whether a text has capitals and no small letter. */
export function isAllCapitals(text: string): boolean {
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
    if (code >= 65 && code <= 90) capitals++;
    else if (code > 126 && isLetter(code)) {
      const letter = text[i] as string;
      if (isSmall(letter)) return false;
      if (isCapital(letter)) capitals++;
    }
  }
  return capitals > 0;
}

/** The first offset at or behind `at` that holds no space. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 32) i++;
  return i;
}

/** As `skipSpaces`, across the end of a line. */
export function skipBlank(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 10) i++;
  return i;
}

/** Where the letters from `at` on end. */
export function endOfLetters(text: string, at: number): number {
  let i = at;
  while (i < text.length && isLetter(text.charCodeAt(i))) i++;
  return i;
}
