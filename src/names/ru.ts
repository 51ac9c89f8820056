/**
 * The names of the catalogue in Russian, for `nameIn`, `resolve`, `find…`, `findMentions` and `readPressReleases`.
 *
 * @module osce-data/names/ru
 */
import { namesInLanguage } from "../catalogue/languages/names-in-language.ts";
import type { LanguageNames } from "../catalogue/names/language-names.ts";
import { ruNames } from "../generated/names-ru.ts";

/** The endings of nouns and adjectives, folded, the longest first: those of one word in its cases leave the same stem. */
const endings =
  /(?:иями|ыми|ими|ого|его|ому|ему|иях|иям|ией|иеи|ием|ами|ями|ыи|ии|ои|еи|ая|яя|ую|юю|ые|ие|ых|их|ым|им|ое|ее|ия|ию|ью|ов|ев|ам|ям|ах|ях|ом|ем|а|я|у|ю|е|и|ы|о|ь)$/;

/**
 * The names in Russian. Cases, ё and "ОБСЕ" inside a name make no difference.
 *
 * @example
 * const found = resolve("Миссия ОБСЕ в Молдове", { names: [ru] });
 * found.ok && found.entity.id; // => "mission-to-moldova"
 */
export const ru: LanguageNames = /* @__PURE__ */ namesInLanguage({
  language: "ru",
  names: ruNames,
  small: "в во на и о об по для при с со к",
  sorts: "республик королевств княжеств государств",
  closed: "закрыт закрыта закрыто завершена завершен прекращена прекращен closed",
  stem: (word) => {
    const stem = word.replace(endings, "");
    return stem.length > 2 ? stem : word;
  },
  others: [
    ...["Виргинские острова (США)", "Виргинские острова (Великобритания)", "Виргинские о-ва (США)"],
    ...["Виргинские о-ва (Великобритания)", "Внешние малые острова (США)", "Внешние малые о-ва (США)"],
    ...["Южная Георгия", "Северная Ирландия", "Северная Корея", "Нидерландские Антильские острова"],
    ...["Парламентская ассамблея Совета Европы", "Парламентская ассамблея НАТО"],
    ...["Генеральный секретарь ООН", "Генеральный секретарь Организации Объединенных Наций"],
    ...["Генеральный секретарь НАТО", "Секретариат ООН", "Председательство в Европейском союзе"],
  ],
});
