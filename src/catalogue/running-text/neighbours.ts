import { withPlainSpaces } from "./around.ts";
import { isWordCharacter, skipSeparators, skipWord } from "./running-words.ts";

/** A word beside a mention, and what stands between the two. */
export interface Neighbour {
  readonly word: string;
  readonly start: number;
  readonly gap: string;
}

/** Whether a word before a place stands in the line above it: a paragraph may be wrapped there, or a headline end. */
export function isOfLineAbove(text: string, { word, start }: Neighbour, at: number): boolean {
  const end = start + word.length;
  return at > end + 1 ? text.slice(end, at).includes("\n") : text.charCodeAt(end) === 10;
}

/** Whether a word behind a place stands in the line below it. */
export function isOfLineBelow(text: string, at: number, { start }: Neighbour): boolean {
  return start > at + 1 ? text.slice(at, start).includes("\n") : text.charCodeAt(at) === 10;
}

/** The word before a place of a text. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  let end = at;
  while (end > 0 && !isWordCharacter(text, end - 1)) end--;
  if (end === 0) return undefined;
  let start = end;
  while (start > 0 && isWordCharacter(text, start - 1)) start--;
  return { word: text.slice(start, end), start, gap: gapOf(text, end, at) };
}

/** The word behind a place of a text. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  const start = skipSeparators(text, at);
  return start === text.length
    ? undefined
    : { word: text.slice(start, skipWord(text, start)), start, gap: gapOf(text, at, start) };
}

/** The word before where no more than white space or a hyphen parts it from the mention, as within a name. */
export function joinedBefore(text: string, at: number): Neighbour | undefined {
  let end = at - 1;
  if (end < 1 || !isJoint(text, end)) return undefined;
  while (end > 1 && isSpace(text.charCodeAt(end)) && isSpace(text.charCodeAt(end - 1))) end--;
  if (!isWordCharacter(text, end - 1)) return undefined;
  const before = wordBefore(text, at);
  return before?.gap === " " || before?.gap === "-" ? before : undefined;
}

/** The word behind where no more than white space or a hyphen parts it from the mention. */
export function joinedAfter(text: string, at: number): Neighbour | undefined {
  if (at + 1 >= text.length || !isJoint(text, at)) return undefined;
  let start = at + 1;
  while (start < text.length - 1 && isSpace(text.charCodeAt(start)) && isSpace(text.charCodeAt(at))) start++;
  if (!isWordCharacter(text, start)) return undefined;
  const after = wordAfter(text, at);
  return after?.gap === " " || after?.gap === "-" ? after : undefined;
}

/** Whose a mention is: "NATO" in "NATO's Secretary General". */
export function possessorBefore(text: string, at: number): Neighbour | undefined {
  const before = wordBefore(text, at);
  if (before?.gap !== " ") return undefined;
  const owner = before.word === "s" ? wordBefore(text, before.start) : undefined;
  return owner !== undefined && (owner.gap === "'" || owner.gap === "’") ? owner : undefined;
}

export function isCapitalised(word: string): boolean {
  if (word === "") return false;
  const code = word.charCodeAt(0);
  // Most words begin in ASCII, and need no other case to be compared with.
  if (code < 128) return code > 64 && code < 91;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** "NATO", "UN": two capitals or more, and nothing else. */
export function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** A word in capitals as it is printed elsewhere: "CONVENTION" as "Convention". */
export function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Whether a sentence begins at a place, where any word has a capital. */
export function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).trimEnd();
  return before === "" || ".!?:;–—\n“\"'(".includes(before.charAt(before.length - 1)) || text.charAt(at - 1) === "\n";
}

/** What parts two words, with plain spaces: mostly a space alone, or behind a comma. */
function gapOf(text: string, from: number, until: number): string {
  if (until === from + 1 && !isSpace(text.charCodeAt(from))) return text.charAt(from);
  if (until === from + 2 && text.charCodeAt(from + 1) === 32 && !isSpace(text.charCodeAt(from)))
    return text.slice(from, until);
  return withPlainSpaces(text, from, until);
}

function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 45 || isSpace(code);
}

/** A space of any width, a tab or a line end. */
function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code > 8 && code < 14);
  return code === 160 || (code > 0x1fff && code < 0x200b) || code === 0x202f || code === 0x205f || code === 0x3000;
}
