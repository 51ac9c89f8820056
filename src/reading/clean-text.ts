/** Spaces of other widths, soft hyphens, zero-width marks, tabs, doubled spaces, carriage returns. */
const odd = /[\u00A0\u00AD\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF\t\r\v\f\u0085]| {2}/;
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;
const newline = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const space = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t ]+/g;

/** A page's text with plain spaces, plain line ends and no invisible characters; nothing else is changed. */
export function cleanText(text: string): string {
  if (!odd.test(text)) return text;
  return text.replace(invisible, "").replace(newline, "\n").replace(space, " ");
}

/** Whether nothing from an offset on has to be cleaned. Told by hand: a pattern takes three times as long. */
export function isPlainFrom(text: string, start: number): boolean {
  let before = 0;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x21 ? code !== 10 && (code !== 32 || before === 32) : code > 0x7e && isOdd(code)) return false;
    before = code;
  }
  return true;
}

/** White space and invisible marks beyond ASCII. */
function isOdd(code: number): boolean {
  if (code < 0x1680) return code === 0x85 || code === 0xa0 || code === 0xad;
  if (code < 0x2060) return code === 0x1680 || (code >= 0x2000 && code < 0x200c) || isOddMark(code);
  return code === 0x2060 || code === 0x3000 || code === 0xfeff;
}

/** Line ends and spaces among the general punctuation. */
function isOddMark(code: number): boolean {
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

/** Whether the input is no text at all: bytes of an image or an archive read as if they were. */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, 4096);
  let strange = 0;
  for (let i = 0; i < length; i++) if (isStrange(text.charCodeAt(i))) strange++;
  return strange * 20 > length;
}

/** Control characters other than white space, and the mark of undecodable bytes. */
function isStrange(code: number): boolean {
  return code < 9 || (code > 13 && code < 32) || code === 0xfffd;
}

/** Reading takes text; anything else is a mistake of the caller. @throws TypeError */
export function assertText(text: unknown, caller: string): asserts text is string {
  if (typeof text === "string") return;
  const found = text === null ? "null" : Array.isArray(text) ? "a list" : typeof text;
  throw new TypeError(`${caller} reads the text of a page, a string; it was given ${found}`);
}
