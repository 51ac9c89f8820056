// Characters that nobody sees and that come along when text is copied: soft hyphens, marks of direction and embedding, joiners, signs that choose
// a variant. What a text says does not depend on them: labels, dates, names and searches leave them out. The one list of them, in ascending order.

const ranges: readonly (readonly [from: number, to: number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

let pattern: RegExp | undefined;

/** A text without invisible characters, but for those that a function keeps. */
export function withoutInvisible(text: string, keeps?: (mark: string, at: number) => boolean): string {
  pattern ??= new RegExp(`[${invisibleClass()}]`, "g");
  return keeps === undefined
    ? text.replace(pattern, "")
    : text.replace(pattern, (mark, at: number) => (keeps(mark, at) ? mark : ""));
}

/** A hint if a found text may look right only because nobody sees all of it; otherwise an empty text. */
export function invisibleHint(found: unknown): string {
  const isSeen = typeof found !== "string" || withoutInvisible(found) === found;
  return isSeen ? "" : " (an invisible character stands in it)";
}

/** A text as it is seen, and where each of its characters stands in the text itself: `null` where they are one. */
export function seenText(text: string): { readonly seen: string; readonly places: readonly number[] | null } {
  const seen = withoutInvisible(text);
  if (seen.length === text.length) return { seen: text, places: null };
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (!isInvisible(text.charCodeAt(at))) places.push(at);
  return { seen, places };
}

/** The list as a part of a class in a regular expression. */
function invisibleClass(): string {
  return ranges.map(([from, to]) => `${letter(from)}-${letter(to)}`).join("");
}

/** Whether a UTF-16 code is that of an invisible character. */
export function isInvisible(code: number): boolean {
  for (const [from, to] of ranges) {
    if (code < from) return false;
    if (code <= to) return true;
  }
  return false;
}

function letter(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
