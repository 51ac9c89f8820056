/**
 * The names of the catalogue in Italian, for `nameIn`, `resolve`, `find…`, `findMentions` and `readPressReleases`.
 *
 * @module osce-data/names/it
 */
import { namesInLanguage } from "../catalogue/languages/names-in-language.ts";
import type { LanguageNames } from "../catalogue/names/language-names.ts";
import { itNames } from "../generated/names-it.ts";

/**
 * The names in Italian. Elision, accents, articles and "OSCE" inside a name make no difference.
 *
 * @example
 * const found = resolve("Missione OSCE in Moldova", { names: [it] });
 * found.ok && found.entity.id; // => "mission-to-moldova"
 */
export const it: LanguageNames = /* @__PURE__ */ namesInLanguage({
  language: "it",
  names: itNames,
  small:
    "il lo la i gli le l un uno una di del dello della dei degli delle dell d a ad al allo alla ai agli alle all in nel nello nella nei negli nelle nell e ed per su sul sulla sulle da dal presso",
  sorts: "repubblica regno principato stato",
  closed: "chiuso chiusa concluso conclusa terminato terminata closed",
  stem: (word) => word,
  others: [
    ...["Georgia del Sud", "Irlanda del Nord", "Corea del Nord", "Caraibi olandesi", "Isole Vergini degli Stati Uniti"],
    ...["Isole minori esterne degli Stati Uniti", "Assemblea parlamentare del Consiglio d’Europa"],
    ...["Assemblea parlamentare della NATO", "Segretario generale delle Nazioni Unite", "Segretario generale dell’ONU"],
    ...["Segretario generale della NATO", "Segretariato delle Nazioni Unite", "Presidenza dell’Unione europea"],
    ...["Presidenza dell’UE", "Consiglio dei ministri dell’Unione europea", "Presidenza del Consiglio"],
  ],
});
