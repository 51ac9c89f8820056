import { languageCodes, languages } from "../../generated/languages.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { Language, LanguageCode } from "../types.ts";

export { type Languages, languageCodes, languages } from "../../generated/languages.ts";

/**
 * Whether a value is the code of a language.
 *
 * @example
 * isLanguageCode("en"); // => true
 * isLanguageCode("EN"); // => false
 */
export function isLanguageCode(value: unknown): value is LanguageCode {
  return (languageCodes as readonly unknown[]).includes(value);
}

/**
 * Returns the language with the given code.
 *
 * @throws RangeError where the code does not exist; the message names the nearest.
 * @example
 * getLanguage("sr").name; // => "Serbian"
 */
export function getLanguage(id: LanguageCode): Language {
  return entryOf(languages, id, "language");
}

/** The names of the collection, made on the first look-up. @internal */
export const languageNames: () => NameIndex<Language> = /* @__PURE__ */ lazyNames<Language>(languages);

/**
 * Finds a language by a code, or by its name in English or in the language itself. Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findLanguage("русский")?.id; // => "ru"
 */
export function findLanguage(text: string, options?: NameOptions): Language | undefined {
  return lookUp(languageNames(), text, options);
}
