import { isConjunction } from "../dates/joining-words.ts";
import { isAllCapitals, isCapital, isDigit, isLetter, isSmall } from "../text/letters.ts";
import { type KnownName, knownName } from "./known-names.ts";
import { isNoPlace } from "./not-a-place.ts";

/** How sure it is that a printed name is one: the catalogue has it, it is in capitals, or it only looks like one. */
export type Certainty = "known" | "capitals" | "mixed";

/** A name in a dateline and what speaks for it. */
export interface JudgedName {
  readonly text: string;
  readonly certainty: Certainty;
  readonly known?: KnownName;
}

/** Neither State nor place, but printed behind a city as if they were. */
const areas: ReadonlySet<string> = new Set(["D.C.", "D.C", "DC", "Kosovo", "KOSOVO"]);

/** Whether a name only says more about the city before it. */
export function isArea(text: string): boolean {
  return areas.has(text);
}

/** The names between two commas or slashes: one as a rule, two with "and" between them. `null` where one of them is no name. */
export function judgeNames(text: string): readonly JudgedName[] | null {
  const known = knownName(text);
  if (known?.spelling === undefined && text.startsWith(article)) return behindArticle(text.slice(article.length));
  if (known !== undefined) return [{ text, certainty: "known", known }];
  const words = text.split(" ");
  const at = words.findIndex((word, i) => i > 0 && isConjunction(word));
  if (at < 0) {
    const certainty = certaintyOf(text, words);
    return certainty === null ? null : [{ text, certainty }];
  }
  const before = judgeNames(words.slice(0, at).join(" "));
  const behind = before === null ? null : judgeNames(words.slice(at + 1).join(" "));
  return before === null || behind === null ? null : [...before, ...behind];
}

const article = "The ";

/** An article that was left over from another sentence: "The VIENNA, 5 May 2015 – ". */
function behindArticle(text: string): readonly JudgedName[] | null {
  const known = isAllCapitals(text) ? knownName(text) : undefined;
  return known === undefined ? null : [{ text, certainty: "known", known }];
}

function certaintyOf(text: string, words: readonly string[]): Certainty | null {
  if (words.length > 4 || isNoPlace(words) || words.some(isGlued)) return null;
  if (isAllCapitals(text)) return lettersIn(text) > 2 ? "capitals" : null;
  return words.every(startsLikeAName) ? "mixed" : null;
}

/** "PrimerCOPENHAGEN": the end of a caption and the beginning of a dateline. "McLEAN" is one word. */
function isGlued(word: string): boolean {
  return /\p{Ll}\p{Lu}{3,}/u.test(word) && !/^(?:\p{L}+-)?Ma?c\p{Lu}+$/u.test(word);
}

/** With a capital, or with a letter of a script that has none. */
function startsLikeAName(word: string): boolean {
  const first = word[0] ?? "";
  return isCapital(first) || (first > "\u007F" && isLetter(first.charCodeAt(0)) && !isSmall(first));
}

function lettersIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (isDigit(text.charCodeAt(i))) return 0;
    if (isLetter(text.charCodeAt(i))) count++;
  }
  return count;
}
