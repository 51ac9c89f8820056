import { foldName } from "./fold-name.ts";
import { separators } from "./separators.ts";

/** A word of a running text with its place in it. */
export interface RunningWord {
  readonly start: number;
  readonly end: number;
}

/** ASCII is told by ranges, which is most of what is read; the rest by the pattern that names are folded with. */
function isSeparator(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 127) return (text[at] as string).search(separators) === 0;
  return code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || code > 122;
}

/** The first word at or behind an offset; `undefined` at the end of the text. */
export function wordAt(text: string, from: number): RunningWord | undefined {
  let start = from;
  while (start < text.length && isSeparator(text, start)) start++;
  if (start === text.length) return undefined;
  let end = start;
  while (end < text.length && !isSeparator(text, end)) end++;
  return { start, end };
}

/**
 * The words of a name in the form in which running text is compared with it. A hyphen, a full stop and an apostrophe part words
 * here, unlike in {@link foldName}, so that name and text part at the same places.
 */
export function wordsOfName(name: string): string[] {
  const words: string[] = [];
  for (let word = wordAt(name, 0); word; word = wordAt(name, word.end))
    words.push(foldName(name.slice(word.start, word.end)));
  if (words[0] === "the" && words.length > 1) words.shift();
  return words;
}
