/**
 * The names of the catalogue in French, for `nameIn`, `resolve`, `find…`, `findMentions` and `readPressReleases`.
 *
 * @module osce-data/names/fr
 */
import { namesInLanguage } from "../catalogue/languages/names-in-language.ts";
import type { LanguageNames } from "../catalogue/names/language-names.ts";
import { frNames } from "../generated/names-fr.ts";

/**
 * The names in French. Elision, accents, articles and "de l’OSCE" inside a name make no difference.
 *
 * @example
 * const found = resolve("Mission de l’OSCE en Moldavie", { names: [fr] });
 * found.ok && found.entity.id; // => "mission-to-moldova"
 */
export const fr: LanguageNames = /* @__PURE__ */ namesInLanguage({
  language: "fr",
  names: frNames,
  small: "le la les l un une de du des d en a au aux et sur pour par dans",
  sorts: "republique royaume principaute etat",
  closed: "ferme fermee clos close cloture cloturee acheve achevee termine terminee closed",
  stem: (word) => word,
  others: [
    ...["Géorgie du Sud", "Irlande du Nord", "Corée du Nord", "Pays-Bas caribéens", "Îles Vierges des États-Unis"],
    ...["Îles mineures éloignées des États-Unis", "Assemblée parlementaire du Conseil de l’Europe"],
    ...["Assemblée parlementaire de l’OTAN", "Secrétaire général de l’ONU", "Secrétaire général des Nations Unies"],
    ...["Secrétaire général de l’OTAN", "Secrétaire général du Conseil de l’Europe", "Secrétariat de l’ONU"],
    ...["Secrétariat des Nations Unies", "Présidence de l’Union européenne", "Présidence de l’UE"],
  ],
});
