import type { LanguageCode, NamesByKind } from "../types.ts";

/** What tells one language from another where names are read. */
export interface LanguageRules {
  readonly language: LanguageCode;
  readonly names: NamesByKind;
  /** Folded words that say nothing about what is meant: articles, prepositions, "and". "OSCE" is one everywhere. */
  readonly small: string;
  /** A folded word without its endings; the same for all its forms. */
  readonly stem: (word: string) => string;
  /** Folded words that are put behind the name of what has ended: "fermé". */
  readonly closed: string;
  /** Folded words before the name of a State that say what sort of State it is, without their endings: "republique". */
  readonly sorts: string;
  /** Folded forms of a name of one word in running text: "kosovos" of "kosovo". */
  readonly forms?: (word: string) => readonly string[];
  /** Longer names of something else, in which names of ours stand: "Géorgie du Sud". */
  readonly others: readonly string[];
}
