/** A note of a dateline is at most this long; brackets that close later belong to the text. */
const longest = 120;

/** What stands in brackets, trimmed, and the offset behind the closing one. */
export interface Bracket {
  readonly content: string;
  readonly end: number;
}

/** Reads "(…)", "[…]" or "/…/" at an offset; `null` where none opens there or it does not close soon. */
export function bracketAt(text: string, at: number): Bracket | null {
  const open = text[at];
  const close = open === "(" ? ")" : open === "[" ? "]" : open === "/" ? "/" : null;
  if (close === null) return null;
  const end = text.indexOf(close, at + 1);
  if (end < 0 || end - at > longest) return null;
  return { content: text.slice(at + 1, end).trim(), end: end + 1 };
}
