import { foldName } from "../names/fold-name.ts";
import type { LanguageRules } from "./language-rules.ts";

/** The names of the Organization in all its languages, folded. */
const organization: readonly string[] = ["osce", "csce", "osze", "ksze", "обсе", "сбсе"];

/** What of a language is asked for each word. */
export interface WordRules {
  readonly isSmall: (folded: string) => boolean;
  readonly isOsce: (folded: string) => boolean;
  readonly stem: (folded: string) => string;
}

export function wordRules({ small, stem }: Pick<LanguageRules, "small" | "stem">): WordRules {
  const words = new Set([...organization, ...small.split(" ")]);
  return { isSmall: (word) => words.has(word), isOsce: (word) => organization.includes(word), stem };
}

/** A name folded as in English, but with an apostrophe between words, as "de l’OSCE" has it. */
export function foldWords(text: string): string {
  return foldName(text.replace(/['’‘ʻ`]/g, " "));
}

/**
 * What a folded name comes down to: its words without their endings, and without those that say nothing. "Mission de l’OSCE en Moldavie" and
 * "Mission en Moldavie" come down to the same, and so do all cases.
 */
export function essenceIn(folded: string, { isSmall, stem }: WordRules): string {
  return folded
    .split(" ")
    .filter((word) => !isSmall(word))
    .map(stem)
    .join(" ");
}
