/** Where the next word begins. */
export function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordCharacter(text, at)) at++;
  return at;
}

/** Where the word ends that an offset lies in. */
export function skipWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCharacter(text, at)) at++;
  return at;
}

/**
 * The next word at or behind an offset that may begin a name: one with a capital or a digit, or in a script without cases. This loop
 * reads most of a text, so it reads as little as it can: no word begins at a small letter of ASCII, nor right behind one.
 */
export function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 96 && code < 123) at++;
    else if (code > 47 && isCapital(text, at, code) && (at === 0 || !isWordCharacter(text, at - 1))) return at;
  }
  return text.length;
}

function isCapital(text: string, at: number, code: number): boolean {
  if (code < 128) return code < 58 || (code > 64 && code < 91);
  if (isBetweenWords(code)) return false;
  const letter = text[at] as string;
  return letter !== letter.toLowerCase() || letter === letter.toUpperCase();
}

/** How many numbers {@link letterOf} gives to what stands in a text of ASCII. */
export const letterCount = 37;

/** What {@link letterOf} says of a letter beyond ASCII. */
export const beyondAscii = 255;

/**
 * The number of the letter or digit that a UTF-16 code stands for: in ASCII 1 to 36, the same for a capital and its small letter;
 * {@link beyondAscii} for others; 0 for what stands between words. Told by ranges: a pattern asked of each character would cost more than
 * all the rest.
 */
export function letterOf(code: number): number {
  if (code > 127) return isBetweenWords(code) ? 0 : beyondAscii;
  const letter = code | 32;
  if (letter > 96 && letter < 123) return letter - 96;
  return code > 47 && code < 58 ? code - 21 : 0;
}

/** Whether a letter or digit stands at a place. */
export function isWordCharacter(text: string, at: number): boolean {
  return letterOf(text.charCodeAt(at)) > 0;
}

/**
 * The ranges of `separators` beyond ASCII, which a test compares with it, and two kinds that stand right behind names: the raised digits of
 * notes, and surrogates, of which emoji are made.
 */
function isBetweenWords(code: number): boolean {
  if (code > 0xf7)
    return code < 0x2000 ? isEasternMark(code) : code < 0x2c00 || (code > 0x2dff && isLateSeparator(code));
  if (code > 0xbf) return code === 0xd7 || code === 0xf7;
  return code !== 0xaa && code !== 0xb5 && code !== 0xba && !isFraction(code);
}

/** Punctuation of Armenian, Hebrew and Arabic. */
const easternMarks =
  "\u055A\u055D\u0589\u058A\u05BE\u05C0\u05C3\u05F3\u05F4\u0609\u060A\u060B\u060C\u060D\u061B\u061C\u061D\u061E\u061F\u066A\u066B\u066C\u066D\u06D4";

function isEasternMark(code: number): boolean {
  return code > 0x559 && code < 0x6d5 && easternMarks.includes(String.fromCharCode(code));
}

function isLateSeparator(code: number): boolean {
  if (code > 0xd7ff && code < 0xe000) return true;
  return code < 0x2e80 || (code > 0x2fff && code < 0x3040) || code === 0xfeff || code === 0xfffd;
}

function isFraction(code: number): boolean {
  return code > 0xbb && code < 0xbf;
}
