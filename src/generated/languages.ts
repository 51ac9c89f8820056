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
export type LanguageCode = "en" | "fr" | "de" | "it" | "ru" | "es" | "uk" | "bs" | "hr" | "mk" | "cnr" | "hy" | "kk" | "ar" | "ro" | "sq" | "sr" | "ky" | "tg" | "tk" | "uz" | "az" | "ka";

/**
 * The keys of {@link languages}, in order.
 *
 * @example
 * languageCodes[0]; // => "en"
 */
export const languageCodes: readonly LanguageCode[] = ["en", "fr", "de", "it", "ru", "es", "uk", "bs", "hr", "mk", "cnr", "hy", "kk", "ar", "ro", "sq", "sr", "ky", "tg", "tk", "uz", "az", "ka"];

/**
 * The official languages of the OSCE and the others of its website, by ISO 639 code. The source of each field stands in `osce-data/data/languages.json`.
 *
 * @example
 * languages.en.name; // => "English"
 */
export const languages: Languages = /* @__PURE__ */ lazyRecord<Languages>("language", "id", languageCodes, "name formerNames aliases nativeName official sitePrefix",
'[\
["English",[],["eng"],"English",true,null],\
["French",[],["fra","fre"],"Français",true,null],\
["German",[],["deu","ger"],"Deutsch",true,"de"],\
["Italian",[],["ita"],"Italiano",true,"it"],\
["Russian",[],["rus"],"\\u0420\\u0443\\u0441\\u0441\\u043a\\u0438\\u0439",true,"ru"],\
["Spanish",[],["spa","Castilian"],"Español",true,null],\
["Ukrainian",[],["ukr","ua"],"\\u0423\\u043a\\u0440\\u0430\\u0457\\u043d\\u0441\\u044c\\u043a\\u0430",false,"uk"],\
["Bosnian",[],["bos","hbs","Bosnian/Croatian/Serbian","BCS"],"Bosanski",false,"bs"],\
["Croatian",[],["hrv"],"Hrvatski",false,"hr"],\
["Macedonian",[],["mkd","mac"],"\\u041c\\u0430\\u043a\\u0435\\u0434\\u043e\\u043d\\u0441\\u043a\\u0438",false,"mk"],\
["Montenegrin",[],["me"],"Crnogorski",false,"me"],\
["Armenian",[],["hye","arm"],"\\u0540\\u0561\\u0575\\u0565\\u0580\\u0565\\u0576",false,"hy"],\
["Kazakh",[],["kaz","\\u049a\\u0430\\u0437\\u0430\\u049b \\u0442\\u0456\\u043b\\u0456"],"\\u049a\\u0430\\u0437\\u0430\\u049b\\u0448\\u0430",false,"kk"],\
["Arabic",[],["ara"],"\\u0627\\u0644\\u0639\\u0631\\u0628\\u064a\\u0629",false,"ar"],\
["Romanian",[],["ron","rum","Moldovan"],"Român\\u0103",false,"ro"],\
["Albanian",[],["sqi","alb"],"Shqip",false,null],\
["Serbian",[],["srp","Srpski","\\u0421\\u0440\\u043f\\u0441\\u043a\\u0438","Serbian (Latin)","Serbian (Cyrillic)"],"\\u0421\\u0440\\u043f\\u0441\\u043a\\u0438 / Srpski",false,null],\
["Kyrgyz",[],["kir","Kirghiz"],"\\u041a\\u044b\\u0440\\u0433\\u044b\\u0437\\u0447\\u0430",false,null],\
["Tajik",[],["tgk","Tajiki"],"\\u0422\\u043e\\u04b7\\u0438\\u043a\\u04e3",false,null],\
["Turkmen",[],["tuk"],"Türkmençe",false,null],\
["Uzbek",[],["uzb","O\'zbek"],"O\\u02bbzbekcha",false,null],\
["Azerbaijani",[],["aze","Azeri"],"Az\\u0259rbaycanca",false,null],\
["Georgian",[],["kat","geo"],"\\u10e5\\u10d0\\u10e0\\u10d7\\u10e3\\u10da\\u10d8",false,null]\
]');
