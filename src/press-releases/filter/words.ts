import { withoutInvisible } from "../../catalogue/names/invisible.ts";
import { plainLetters } from "../../catalogue/names/plain-letters.ts";
import { accents, separators } from "../../catalogue/names/separators.ts";
import { spellingPairs } from "../../generated/spellings.ts";
import { joinCompounds } from "./join-compounds.ts";

/** Goes up whenever any text leads to other words than before: a saved archive tells by it whether its index still holds. @internal */
export const wordsVersion = 3;

/**
 * The words of a text as searches see them: lower case, plain letters (Łódź is lodz), one spelling of each published pair
 * (Kyiv/Kiev, programme/program), compounds as one word where a published list says so (co-operation, peace-building), a number apart from
 * the letters before it (COVID19 is COVID-19), any script. What a word folds to depends on its own letters only, not on the
 * text around it, so that an index may fold word by word.
 *
 * @example
 * wordsOf("Co-operation in KIEV, Türkiye"); // => ["cooperation", "in", "kyiv", "turkiye"]
 */
export function wordsOf(text: string): string[] {
  const words = folded(text)
    .split(separators)
    .filter((word) => word !== "");
  for (let i = 0; i < words.length; i++) {
    const found = words[i] as string;
    if (Object.hasOwn(spellingPairs, found)) words[i] = spellingPairs[found] as string;
  }
  return words;
}

function folded(text: string): string {
  // Only beyond ASCII is there anything to decompose, and `normalize` is the dearest step.
  const lower = /[^\0-\x7E]/.test(text) ? withoutInvisible(decomposed(text)) : text.toLowerCase();
  return joinCompounds(lower).replace(/([a-z]{2})(?=[0-9])/g, "$1 ");
}

/** Lower case without accents, final sigmas and broken halves of a surrogate pair, with the one hyphen for all. */
function decomposed(text: string): string {
  const whole = text.replace(/[\uD800-\uDFFF]/gu, "\uFFFD");
  return plainLetters(whole.normalize("NFKD").replace(accents, "")).replace(/ς/g, "σ").replace(/‐/g, "-");
}
