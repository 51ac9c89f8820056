/**
 * The names of the catalogue in Spanish, for `nameIn`, `resolve`, `find…`, `findMentions` and `readPressReleases`.
 *
 * @module osce-data/names/es
 */
import { namesInLanguage } from "../catalogue/languages/names-in-language.ts";
import type { LanguageNames } from "../catalogue/names/language-names.ts";
import { esNames } from "../generated/names-es.ts";

/**
 * The names in Spanish. Accents, articles and "de la OSCE" inside a name make no difference.
 *
 * @example
 * const found = resolve("Misión de la OSCE en Skopje", { names: [es] });
 * found.ok && found.entity.id; // => "mission-to-skopje"
 */
export const es: LanguageNames = /* @__PURE__ */ namesInLanguage({
  language: "es",
  names: esNames,
  small: "el la los las un una de del en a al y e para por sobre ante",
  sorts: "republica reino principado estado",
  closed: "cerrado cerrada clausurado clausurada concluido concluida closed",
  stem: (word) => word,
  others: [
    ...[
      "Georgia del Sur",
      "Irlanda del Norte",
      "Corea del Norte",
      "Caribe neerlandés",
      "Islas Vírgenes de los Estados Unidos",
    ],
    ...["Islas menores alejadas de los Estados Unidos", "Islas Ultramarinas Menores de los Estados Unidos"],
    ...["Asamblea Parlamentaria del Consejo de Europa", "Asamblea Parlamentaria de la OTAN"],
    ...["Secretario General de las Naciones Unidas", "Secretario General de la ONU", "Secretario General de la OTAN"],
    ...["Secretaría de las Naciones Unidas", "Presidencia de la Unión Europea", "Presidencia de la UE"],
  ],
});
