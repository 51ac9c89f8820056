import { accents, separators } from "../catalogue/separators.ts";
import { spellingPairs } from "../generated/spellings.ts";

/**
 * The words of a text as searches see them: lower case, no accents, one spelling of each published pair
 * (co-operation/cooperation, Kyiv/Kiev, programme/program), any script.
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
  const lower = text
    .toLowerCase()
    .replace(/\bco[-‐‑]o/g, "coo")
    .replace(/\u00AD/g, "");
  // Only beyond ASCII is there anything to decompose, and `normalize` is the dearest step.
  return /[^\0-\x7E]/.test(lower) ? lower.normalize("NFKD").replace(accents, "") : lower;
}
