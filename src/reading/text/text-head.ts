import { isInvisible } from "../../catalogue/names/invisible.ts";

/** How far into a text a dateline is looked for. */
const reach = 400;

/** The beginning of a text with plain spaces and line ends, and the way back to the offsets of the text itself. */
export interface TextHead {
  readonly text: string;
  /** The offset in the whole text of each character of the head; `null` where nothing was changed. */
  readonly offsets: readonly number[] | null;
}

/** The beginning of a text, bounded, so that what follows costs the same for any length. */
export function textHead(whole: string): TextHead {
  const text = whole.length > reach ? whole.slice(0, reach) : whole;
  return hasOddCharacter(text) ? plainHead(text) : { text, offsets: null };
}

/** The offset in the whole text of an offset in the head. */
export function offsetInWhole(head: TextHead, at: number): number {
  return head.offsets === null ? at : (head.offsets[at] as number);
}

/** Spaces of other widths, doubled spaces, line ends other than "\n", marks without width. */
function hasOddCharacter(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 ? code !== 10 : code === 0x20 ? before === 0x20 : code > 0x7e && isOdd(code)) return true;
    before = code;
  }
  return false;
}

function isOdd(code: number): boolean {
  if (isInvisible(code)) return true;
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  if (code < 0x2030) return code === 0x1680 || (code >= 0x2000 && code < 0x2010) || code > 0x2027;
  return code === 0x205f || code === 0x3000;
}

function plainHead(text: string): TextHead {
  const offsets: number[] = [];
  let plain = "";
  for (let i = 0; i < text.length; i++) {
    const char = plainChar(text, i);
    if (char === "" || (char === " " && plain.endsWith(" "))) continue;
    plain += char;
    offsets.push(i);
  }
  offsets.push(text.length);
  return { text: plain, offsets };
}

/** A space for every kind of space, a newline for every kind of line end, nothing for what is not seen. */
function plainChar(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (isInvisible(code)) return "";
  if (code === 13) return text.charCodeAt(at + 1) === 10 ? "" : "\n";
  if (code === 11 || code === 12 || code === 0x85 || code === 0x2028 || code === 0x2029) return "\n";
  if (code === 9 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a)) return " ";
  return code === 0x202f || code === 0x205f || code === 0x3000 ? " " : (text[at] as string);
}
