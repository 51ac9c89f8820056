import { isWordCharacter, skipSeparators, skipWord } from "./running-words.ts";

/** A word beside a mention, and what stands between the two. */
export interface Neighbour {
  readonly word: string;
  readonly start: number;
  readonly gap: string;
}

/** The word before a place of a text. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  let end = at;
  while (end > 0 && !isWordCharacter(text, end - 1)) end--;
  if (end === 0) return undefined;
  let start = end;
  while (start > 0 && isWordCharacter(text, start - 1)) start--;
  return { word: text.slice(start, end), start, gap: text.slice(end, at) };
}

/** The word behind a place of a text. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  const start = skipSeparators(text, at);
  return start === text.length
    ? undefined
    : { word: text.slice(start, skipWord(text, start)), start, gap: text.slice(at, start) };
}

/** The word before where no more than a space or a hyphen parts it from the mention, as within a name. */
export function joinedBefore(text: string, at: number): Neighbour | undefined {
  return at > 1 && isJoint(text, at - 1) && isWordCharacter(text, at - 2) ? wordBefore(text, at) : undefined;
}

/** The word behind where no more than a space or a hyphen parts it from the mention. */
export function joinedAfter(text: string, at: number): Neighbour | undefined {
  return isJoint(text, at) && at + 1 < text.length && isWordCharacter(text, at + 1) ? wordAfter(text, at) : undefined;
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

/** Whether a sentence begins at a place, where any word has a capital. */
export function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).trimEnd();
  return before === "" || ".!?:;–—\n“\"'(".includes(before.charAt(before.length - 1)) || text.charAt(at - 1) === "\n";
}

function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 45 || code === 0xa0;
}
