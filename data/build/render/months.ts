import * as locales from "date-fns/locale";
import { foldName } from "../../../src/catalogue/names/fold-name.ts";
import { constant, header } from "./tables.ts";

/** The date-fns locales of the languages in `languages.json`; Kyrgyz, Tajik and Turkmen have none. */
const localeOf: Readonly<Record<string, readonly locales.Locale[]>> = {
  en: [locales.enGB],
  fr: [locales.fr],
  de: [locales.de, locales.deAT],
  it: [locales.it],
  ru: [locales.ru],
  es: [locales.es],
  uk: [locales.uk],
  bs: [locales.bs],
  hr: [locales.hr],
  mk: [locales.mk],
  cnr: [locales.srLatn],
  hy: [locales.hy],
  kk: [locales.kk],
  ar: [locales.ar],
  ro: [locales.ro],
  sq: [locales.sq],
  sr: [locales.sr, locales.srLatn],
  uz: [locales.uz, locales.uzCyrl],
  az: [locales.az],
  ka: [locales.ka],
};

/** Every month word, folded, of the given languages, with its number from 1 to 12; the first language to claim a word keeps it. */
export function monthNumbers(languages: readonly string[]): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const locale of languages.flatMap((language) => localeOf[language] ?? [])) {
    for (let month = 0; month < 12; month++) {
      for (const word of monthWords(locale, month)) if (word.length > 2) numbers[word] ??= month + 1;
    }
  }
  // English abbreviations that newspapers use and date-fns does not.
  return { ...numbers, sept: 9, june: 6, july: 7 };
}

function monthWords(locale: locales.Locale, month: number): string[] {
  const at = month as 0;
  return (["wide", "abbreviated"] as const).flatMap((width) =>
    (["formatting", "standalone"] as const).map((context) => foldName(locale.localize.month(at, { width, context }))),
  );
}

/** Renders the month words as a module. */
export function renderMonths(languages: readonly string[]): string {
  return [
    ...header("the locales of date-fns for the languages of data/languages.json"),
    ...constant(
      "Month words of all languages of the website, folded, with their number from 1 to 12.",
      "monthNumbers: Readonly<Record<string, number>>",
      monthNumbers(languages),
    ),
  ].join("\n");
}
