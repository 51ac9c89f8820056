/** Lines of texts that are wrapped are so long at least; in lists and tables a line end parts the items. */
const wrapped = 45;

/** Small words that headlines print with a capital. */
const small = /\b(?:OF|Of|THE|The|FOR|For|ON|On|IN|In|AND|And)\b/g;

/** What stands before a place: with plain single spaces, and small words in small letters, so that one pattern reads headlines too. */
export function textBefore(text: string, at: number, length: number): string {
  return plainly(text, Math.max(0, at - length), at);
}

/** What stands behind a place, in the same way. */
export function textBehind(text: string, at: number, length: number): string {
  return plainly(text, at, Math.min(text.length, at + length));
}

function plainly(text: string, from: number, until: number): string {
  return withPlainSpaces(text, from, until).replace(small, (word) => word.toLowerCase());
}

/** A stretch of a text with single spaces for white space of any kind and for the line ends of wrapped paragraphs. */
export function withPlainSpaces(text: string, from: number, until: number): string {
  if (until === from + 1 && text.charCodeAt(from) === 32) return " ";
  const stretch = text.slice(from, until);
  if (!/[^\S ]| {2}/.test(stretch)) return stretch;
  return stretch.replace(/\s+/g, (gap, at: number) => (isWithinParagraph(text, from + at, gap) ? " " : gap));
}

/** Whether white space parts words and no items or paragraphs: it has one line end at most, behind a long line. */
function isWithinParagraph(text: string, at: number, gap: string): boolean {
  if (gap.length > wrapped) return false;
  const end = gap.indexOf("\n");
  return end < 0 || (end === gap.lastIndexOf("\n") && at > wrapped && !text.slice(at - wrapped, at).includes("\n"));
}
