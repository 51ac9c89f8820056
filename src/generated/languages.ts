// Generated from data/languages.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
import type { Language } from "../catalogue/types.ts";

/** The official languages of the OSCE and the others of its website, by ISO 639 code. */
export interface Languages {
  /** English */
  readonly en: Language;
  /** French */
  readonly fr: Language;
  /** German */
  readonly de: Language;
  /** Italian */
  readonly it: Language;
  /** Russian */
  readonly ru: Language;
  /** Spanish */
  readonly es: Language;
  /** Ukrainian */
  readonly uk: Language;
  /** Bosnian */
  readonly bs: Language;
  /** Croatian */
  readonly hr: Language;
  /** Macedonian */
  readonly mk: Language;
  /** Montenegrin */
  readonly cnr: Language;
  /** Armenian */
  readonly hy: Language;
  /** Kazakh */
  readonly kk: Language;
  /** Arabic */
  readonly ar: Language;
  /** Romanian */
  readonly ro: Language;
  /** Albanian */
  readonly sq: Language;
  /** Serbian */
  readonly sr: Language;
  /** Kyrgyz */
  readonly ky: Language;
  /** Tajik */
  readonly tg: Language;
  /** Turkmen */
  readonly tk: Language;
  /** Uzbek */
  readonly uz: Language;
  /** Azerbaijani */
  readonly az: Language;
  /** Georgian */
  readonly ka: Language;
}

/** Id in {@link languages}. Example: `"en"`. */
export type LanguageCode = keyof Languages;

/** The keys of {@link languages}, in order. */
export const languageCodes: readonly LanguageCode[] = ["en", "fr", "de", "it", "ru", "es", "uk", "bs", "hr", "mk", "cnr", "hy", "kk", "ar", "ro", "sq", "sr", "ky", "tg", "tk", "uz", "az", "ka"];

/** The official languages of the OSCE and the others of its website, by ISO 639 code. */
export const languages: Languages = /* @__PURE__ */ lazyRecord<Languages>("language", "id", languageCodes, "name formerNames aliases nativeName official sitePrefix", `[
["English",[],["eng"],"English",true,null],
["French",[],["fra","fre"],"Français",true,null],
["German",[],["deu","ger"],"Deutsch",true,"de"],
["Italian",[],["ita"],"Italiano",true,"it"],
["Russian",[],["rus"],"Русский",true,"ru"],
["Spanish",[],["spa","Castilian"],"Español",true,null],
["Ukrainian",[],["ukr","ua"],"Українська",false,"uk"],
["Bosnian",[],["bos","hbs","Bosnian/Croatian/Serbian","BCS"],"Bosanski",false,"bs"],
["Croatian",[],["hrv"],"Hrvatski",false,"hr"],
["Macedonian",[],["mkd","mac"],"Македонски",false,"mk"],
["Montenegrin",[],["me"],"Crnogorski",false,"me"],
["Armenian",[],["hye","arm"],"Հայերեն",false,"hy"],
["Kazakh",[],["kaz"],"Қазақша",false,"kk"],
["Arabic",[],["ara"],"العربية",false,"ar"],
["Romanian",[],["ron","rum","Moldovan"],"Română",false,"ro"],
["Albanian",[],["sqi","alb"],"Shqip",false,null],
["Serbian",[],["srp","Srpski","Српски"],"Српски / Srpski",false,null],
["Kyrgyz",[],["kir","Kirghiz"],"Кыргызча",false,null],
["Tajik",[],["tgk"],"Тоҷикӣ",false,null],
["Turkmen",[],["tuk"],"Türkmençe",false,null],
["Uzbek",[],["uzb"],"Oʻzbekcha",false,null],
["Azerbaijani",[],["aze","Azeri"],"Azərbaycanca",false,null],
["Georgian",[],["kat","geo"],"ქართული",false,null]
]`);
