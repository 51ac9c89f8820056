/** A note of a dateline is at most this long; brackets that close later belong to the text. */
const longest = 120;

/** Names with a slash of their own, which closes nothing. */
const slashed: readonly string[] = ["RFE/RL", "РСЕ/РС"];

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
  const from = slashed.find((name) => text.startsWith(name, at + 1))?.length ?? 0;
  const end = text.indexOf(close, at + 1 + from);
  if (end < 0 || end - at > longest) return null;
  return { content: text.slice(at + 1, end).trim(), end: end + 1 };
}
