import { isLanguageCode } from "../../catalogue/collections/languages.ts";
import type { LanguageCode } from "../../catalogue/types.ts";
import { assertText } from "../text/clean-text.ts";
import { endOfLetters, isLetter } from "../text/letters.ts";
import { eastSlavicOf } from "./east-slavic.ts";
import { cyrillicWords, type LanguageWords, latinWords } from "./language-words.ts";
import { scriptOf } from "./script-of.ts";
import { southSlavicOf } from "./south-slavic.ts";

/** How much of a text is looked at: first a little, and more only where that does not decide. */
const glance = 500;
const reach = 2000;

/** Points that a language needs, and how many times as many as the next one; a frequent word gives two points, a rare letter one. */
const clear = { points: 6, lead: 1.25 };
/** The same for a title, where two words must do. */
const short = { points: 4, lead: 2 };
/** Longer words are not among the frequent ones. */
const longest = 10;

/**
 * Tells the language of a text by its script, its frequent words and its letters, never by its address. `null` where there is too little to tell,
 * where two languages are equally likely, or where the text is in a language that the website does not have.
 * Bosnian, Croatian, Montenegrin and Serbian in Latin letters are told apart only by words in which they differ.
 *
 * @example
 * detectLanguage("The Mission supported the training of police officers in the region."); // => "en"
 * detectLanguage("Misiunea a sprijinit instruirea polițiștilor din regiune și de la frontieră."); // => "ro"
 * detectLanguage("OSCE"); // => null
 */
export function detectLanguage(text: string): LanguageCode | null {
  assertText(text, "detectLanguage");
  const found = detectIn(text.slice(0, glance));
  return found !== null || text.length <= glance ? found : detectIn(text.slice(0, reach));
}

function detectIn(text: string): LanguageCode | null {
  const script = scriptOf(text);
  if (script === null) return null;
  if (script === "armenian") return "hy";
  if (script === "georgian") return "ka";
  // Persian, Dari and Urdu have letters that Arabic has not.
  if (script === "arabic") return /[\u067E\u0686\u0698\u06AF]/.test(text) ? null : "ar";
  const byLetters = script === "cyrillic" ? eastSlavicOf(text) : null;
  if (byLetters !== null) return byLetters;
  const words = wordsOf(text);
  const language = mostLikely(words, script === "latin" ? latin() : cyrillic());
  if (language === "bcs") return southSlavicOf(words);
  return isLanguageCode(language) ? language : null;
}

function wordsOf(text: string): string[] {
  const small = text.toLowerCase();
  const words: string[] = [];
  for (let at = 0; at < small.length; ) {
    const end = endOfLetters(small, at);
    if (end > at) words.push(small.slice(at, end));
    at = end + 1;
  }
  return words;
}

/** Words and letters with the positions of the languages they speak for. */
interface Evidence {
  readonly languages: readonly string[];
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly letters: ReadonlyMap<string, readonly number[]>;
}

function mostLikely(words: readonly string[], evidence: Evidence): string | null {
  const points = evidence.languages.map(() => 0);
  for (const word of words) {
    if (word.length <= longest) for (const i of evidence.words.get(word) ?? []) points[i] = (points[i] as number) + 2;
    for (let at = 0; at < word.length; at++) {
      if (word.charCodeAt(at) > 126)
        for (const i of evidence.letters.get(word[at] as string) ?? []) points[i] = (points[i] as number) + 1;
    }
  }
  const best = points.indexOf(Math.max(...points));
  const next = Math.max(...points.filter((_, i) => i !== best));
  const most = points[best] as number;
  const decided = [clear, short].some(({ points, lead }) => most >= points && most >= next * lead);
  return decided ? (evidence.languages[best] as string) : null;
}

let latinEvidence: Evidence | undefined;
let cyrillicEvidence: Evidence | undefined;

function latin(): Evidence {
  latinEvidence ??= evidenceOf(latinWords);
  return latinEvidence;
}

function cyrillic(): Evidence {
  cyrillicEvidence ??= evidenceOf(cyrillicWords);
  return cyrillicEvidence;
}

function evidenceOf(languages: readonly LanguageWords[]): Evidence {
  const words = new Map<string, number[]>();
  const letters = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, i: number): void =>
    void map.set(key, [...(map.get(key) ?? []), i]);
  for (const [i, language] of languages.entries()) {
    for (const word of new Set(language.words.split(" "))) if (isLetter(word.charCodeAt(0))) add(words, word, i);
    for (const letter of language.letters ?? "") add(letters, letter, i);
  }
  return { languages: languages.map(({ language }) => language), words, letters };
}
