/** What tells, in a text, that its bytes were read as those of another encoding. */
const signs = [
  // What could not be decoded at all.
  /\uFFFD/,
  // Controls that no text holds: quotation marks and dashes of windows-125x read as Latin-1, and bytes of UTF-8, with the letter before them.
  /[À-ÿ]?[\u0080-\u009F]+/,
  // Two bytes of UTF-8 read as Latin-1 or windows-1252: "Ã©", "Â«", "Ð¿Ñ€"; and three, which are punctuation: "â€“".
  /Ã[\u00A0-\u00BF]|Ã[ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00A0-\u00BF]|â€|(?:[ÐÑ][\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}/,
  // UTF-8 read as windows-1251: letters that stand beside each other in no language.
  /(?:[РС][\u00A0-\u00BF\u0402-\u040F\u0452-\u045F‘’“”•–—™€‚„…†‡‰‹›]){2}/,
  // The same of punctuation, and of a letter with an accent among plain ones.
  /вЂ.?|[a-z]Г[\u00A4-\u00BB]/,
  // UTF-8 read as windows-1250: "cafĂ©", "DaÄŤiÄ‡", "Ĺˇ".
  /Ă[\u00A4-\u00BBĽ]|[ÄĹ][‡†‰ˇŤ]/,
  // Cyrillic or Greek of windows-125x read as Latin-1: no word of another script has so many letters beyond ASCII in a row.
  /[À-ÖØ-öø-ÿ]{5,}/,
];

/**
 * The first piece of a text that comes of bytes decoded wrongly; `undefined` where there is none.
 *
 * @example
 * brokenIn("CafÃ©"); // => "Ã©"
 * brokenIn("Café"); // => undefined
 */
export function brokenIn(text: string): string | undefined {
  // Most texts hold nothing beyond ASCII.
  if (!/[^\0-\x7E]/.test(text)) return undefined;
  for (const sign of signs) {
    const found = sign.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
