import { separators } from "./separators.ts";

/** A word of a running text by its place in it. */
export interface RunningWord {
  readonly start: number;
  readonly end: number;
}

/** The first word at or behind an offset; `undefined` at the end of the text. */
export function wordAt(text: string, from: number): RunningWord | undefined {
  const start = skipSeparators(text, from);
  return start === text.length ? undefined : { start, end: skipWord(text, start) };
}

/** Where the next word begins. */
export function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordCharacter(text, at)) at++;
  return at;
}

/** Where the word ends that an offset lies in. */
export function skipWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCharacter(text, at)) at++;
  return at;
}

/**
 * The next word at or behind an offset that may begin a name: one with a capital, or in another script than ASCII. This loop reads
 * most characters of a text, so it asks one question of each.
 */
export function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 91 ? code > 64 : code > 127) {
      if (isCapital(text, at, code) && (at === 0 || !isWordCharacter(text, at - 1))) return at;
    }
  }
  return text.length;
}

function isCapital(text: string, at: number, code: number): boolean {
  if (code < 128) return true;
  const letter = text[at] as string;
  return isWordCharacter(text, at) && (letter !== letter.toLowerCase() || letter === letter.toUpperCase());
}

/** ASCII is told by ranges; the rest by the pattern that names are folded with. */
export function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 127) return (text[at] as string).search(separators) !== 0;
  const letter = code | 32;
  return (letter > 96 && letter < 123) || (code > 47 && code < 58);
}
