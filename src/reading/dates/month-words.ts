import { foldName } from "../../catalogue/names/fold-name.ts";
import { monthNumbers } from "../../generated/months.ts";

/** The longest month word is Georgian and has 11 letters; longer words are not looked up. */
const longest = 16;

/** Inflected endings and what the listed form has instead: Bosnian "novembra", Armenian "մայիսի", Tajik "сентябри". */
const endings: readonly (readonly [string, string])[] = [
  ["bra", "bar"],
  ["bru", "bar"],
  ["бра", "бар"],
  ["бру", "бар"],
  ["ому", "ого"],
  ["om", "oga"],
  ["it", ""],
  ["ut", ""],
  ["a", ""],
  ["u", ""],
  ["u", "a"],
  ["i", ""],
  ["i", "e"],
  ["i", "a"],
  ["а", ""],
  ["у", ""],
  ["е", ""],
  ["е", "ь"],
  ["е", "и"],
  ["и", ""],
  ["и", "ь"],
  ["і", "я"],
  ["і", "а"],
  ["ы", ""],
  ["ы", "ь"],
  ["ի", ""],
  ["ს", "ი"],
  ["ს", ""],
];

/** Words as printed with their numbers; bounded, because hostile texts can print a month in thousands of ways. */
const seen = new Map<string, number>();
const mostSeen = 500;

/**
 * The number of a month by its word in any language of the website, whole or abbreviated; 0 where the word is none.
 *
 * @example
 * monthOf("Sept"); // => 9
 * monthOf("novembra"); // => 11
 */
export function monthOf(word: string): number {
  if (word.length < 3 || word.length > longest) return 0;
  const known = seen.get(word);
  if (known !== undefined) return known;
  const number = lookUp(word);
  if (number > 0 && seen.size < mostSeen) seen.set(word, number);
  return number;
}

function lookUp(word: string): number {
  const key = isAscii(word) ? word.toLowerCase() : foldName(word);
  return numberOf(key) || inflected(key) || (key.includes("w") ? numberOf(key.replaceAll("w", "v")) : 0);
}

function inflected(key: string): number {
  for (const [ending, listed] of endings) {
    if (key.length - ending.length >= 3 - listed.length && key.endsWith(ending)) {
      const number = numberOf(key.slice(0, -ending.length) + listed);
      if (number > 0) return number;
    }
  }
  return 0;
}

function numberOf(key: string): number {
  return Object.hasOwn(monthNumbers, key) ? (monthNumbers[key] as number) : 0;
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 126) return false;
  return true;
}
