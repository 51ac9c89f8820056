// Generated from data/languages.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
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
export type LanguageCode = "en" | "fr" | "de" | "it" | "ru" | "es" | "uk" | "bs" | "hr" | "mk" | "cnr" | "hy" | "kk" | "ar" | "ro" | "sq" | "sr" | "ky" | "tg" | "tk" | "uz" | "az" | "ka";

/**
 * The keys of {@link languages}, in order.
 *
 * @example
 * languageCodes[0]; // => "en"
 */
export const languageCodes: readonly LanguageCode[] = /* @__PURE__ */ Object.freeze(["en", "fr", "de", "it", "ru", "es", "uk", "bs", "hr", "mk", "cnr", "hy", "kk", "ar", "ro", "sq", "sr", "ky", "tg", "tk", "uz", "az", "ka"]);

/**
 * The official languages of the OSCE and the others of its website, by ISO 639 code. The source of each field stands in `osce-data/data/languages.json`.
 *
 * @example
 * languages.en.name; // => "English"
 */
export const languages: Languages = /* @__PURE__ */ records<Languages>("language", '[\
{"id":"en","name":"English","aliases":["eng"],"nativeName":"English","official":true,"sitePrefix":null},\
{"id":"fr","name":"French","aliases":["fra","fre"],"nativeName":"Français","official":true,"sitePrefix":null},\
{"id":"de","name":"German","aliases":["deu","ger"],"nativeName":"Deutsch","official":true,"sitePrefix":"de"},\
{"id":"it","name":"Italian","aliases":["ita"],"nativeName":"Italiano","official":true,"sitePrefix":"it"},\
{"id":"ru","name":"Russian","aliases":["rus"],"nativeName":"Русский","official":true,"sitePrefix":"ru"},\
{"id":"es","name":"Spanish","aliases":["spa","Castilian"],"nativeName":"Español","official":true,"sitePrefix":null},\
{"id":"uk","name":"Ukrainian","aliases":["ukr","ua"],"nativeName":"Українська","official":false,"sitePrefix":"uk"},\
{"id":"bs","name":"Bosnian","aliases":["bos","hbs","Bosnian/Croatian/Serbian","BCS"],"nativeName":"Bosanski","official":false,"sitePrefix":"bs"},\
{"id":"hr","name":"Croatian","aliases":["hrv"],"nativeName":"Hrvatski","official":false,"sitePrefix":"hr"},\
{"id":"mk","name":"Macedonian","aliases":["mkd","mac"],"nativeName":"Македонски","official":false,"sitePrefix":"mk"},\
{"id":"cnr","name":"Montenegrin","aliases":["me"],"nativeName":"Crnogorski","official":false,"sitePrefix":"me"},\
{"id":"hy","name":"Armenian","aliases":["hye","arm"],"nativeName":"Հայերեն","official":false,"sitePrefix":"hy"},\
{"id":"kk","name":"Kazakh","aliases":["kaz","Қазақ тілі"],"nativeName":"Қазақша","official":false,"sitePrefix":"kk"},\
{"id":"ar","name":"Arabic","aliases":["ara"],"nativeName":"العربية","official":false,"sitePrefix":"ar"},\
{"id":"ro","name":"Romanian","aliases":["ron","rum","Moldovan"],"nativeName":"Română","official":false,"sitePrefix":"ro"},\
{"id":"sq","name":"Albanian","aliases":["sqi","alb"],"nativeName":"Shqip","official":false,"sitePrefix":null},\
{"id":"sr","name":"Serbian","aliases":["srp","Srpski","Српски","Serbian (Latin)","Serbian (Cyrillic)"],"nativeName":"Српски / Srpski","official":false,"sitePrefix":null},\
{"id":"ky","name":"Kyrgyz","aliases":["kir","Kirghiz"],"nativeName":"Кыргызча","official":false,"sitePrefix":null},\
{"id":"tg","name":"Tajik","aliases":["tgk","Tajiki"],"nativeName":"Тоҷикӣ","official":false,"sitePrefix":null},\
{"id":"tk","name":"Turkmen","aliases":["tuk"],"nativeName":"Türkmençe","official":false,"sitePrefix":null},\
{"id":"uz","name":"Uzbek","aliases":["uzb","O\\u0027zbek"],"nativeName":"Oʻzbekcha","official":false,"sitePrefix":null},\
{"id":"az","name":"Azerbaijani","aliases":["aze","Azeri"],"nativeName":"Azərbaycanca","official":false,"sitePrefix":null},\
{"id":"ka","name":"Georgian","aliases":["kat","geo"],"nativeName":"ქართული","official":false,"sitePrefix":null}\
]');
