/**
 * The names of the catalogue in German, for `nameIn`, `resolve`, `find…`, `findMentions` and `readPressReleases`.
 *
 * @module osce-data/names/de
 */
import { namesInLanguage } from "../catalogue/languages/names-in-language.ts";
import type { LanguageNames } from "../catalogue/names/language-names.ts";
import { deNames } from "../generated/names-de.ts";

/**
 * The names in German. Articles, cases, "OSZE-" and other spellings of ä, ö, ü and ß make no difference.
 *
 * @example
 * const found = resolve("OSZE-Mission in Skopje", { names: [de] });
 * found.ok && found.entity.id; // => "mission-to-skopje"
 */
export const de: LanguageNames = /* @__PURE__ */ namesInLanguage({
  language: "de",
  names: deNames,
  small: "der die das des dem den ein eine einer eines in im am an zu zur zum von vom und auf fur bei beim",
  sorts: "republik konigreich furstentum grossherzogtum staat",
  closed: "geschlossen beendet aufgelost abgeschlossen closed",
  // "Hoher", "Hohe", "Hohen" and "Rat", "Rates" each lose what the cases add; "ae" is what "ä" is written as where there is none.
  stem: (word) => {
    const plain = word.replace(/([aou])e/g, "$1");
    const uncased = plain.length > 4 ? plain.replace(/s$/, "") : plain;
    return uncased.length > 3 ? uncased.replace(/(?:e[rnm]?|n)$/, "") : uncased;
  },
  // "Islands" is an English word before it is a genitive.
  forms: (word) => (word === "island" ? [] : [`${word}s`]),
  others: [
    ...[
      "Karibische Niederlande",
      "Amerikanische Jungferninseln",
      "Kleinere Amerikanische Überseeinseln",
      "Amerikanische Überseeinseln",
    ],
    ...["Parlamentarische Versammlung des Europarates", "Parlamentarische Versammlung der NATO"],
    ...["Generalsekretär der Vereinten Nationen", "Generalsekretär der NATO", "Generalsekretär des Europarates"],
    ...[
      "Generalsekretär der UNO",
      "Sekretariat der Vereinten Nationen",
      "Vorsitz der Europäischen Union",
      "Vorsitz der EU",
    ],
  ],
});
