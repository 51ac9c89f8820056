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
export const languages: Languages = /* @__PURE__ */ lazyRecord<Languages>("language", "id", languageCodes, "name|formerNames+name=from=until|aliases+|nativeName|official!|sitePrefix",
"\
English||eng|English|true#\
French||fra+fre|Français|true#\
German||deu+ger|Deutsch|true|de#\
Italian||ita|Italiano|true|it#\
Russian||rus|{Russkij}|true|ru#\
Spanish||spa+Castilian|Español|true#\
Ukrainian||ukr+ua|{Ukra<457>ns3ka}|false|uk#\
Bosnian||bos+hbs+Bosnian/Croatian/Serbian+BCS|Bosanski|false|bs#\
Croatian||hrv|Hrvatski|false|hr#\
Macedonian||mkd+mac|{Makedonski}|false|mk#\
Montenegrin||me|Crnogorski|false|me#\
Armenian||hye+arm|<540><561><575><565><580><565><576>|false|hy#\
Kazakh||kaz+<49a>{aza<49b> t<456>l}<456>|<49a>{aza<49b>xa}|false|kk#\
Arabic||ara|<627><644><639><631><628><64a><629>|false|ar#\
Romanian||ron+rum+Moldovan|Român<103>|false|ro#\
Albanian||sqi+alb|Shqip|false#\
Serbian||srp+Srpski+{Srpski}+Serbian (Latin)+Serbian (Cyrillic)|{Srpski} / Srpski|false#\
Kyrgyz||kir+Kirghiz|{Kyrgyzqa}|false#\
Tajik||tgk+Tajiki|{To<4b7>ik}<4e3>|false#\
Turkmen||tuk|Türkmençe|false#\
Uzbek||uzb+O'zbek|O<2bb>zbekcha|false#\
Azerbaijani||aze+Azeri|Az<259>rbaycanca|false#\
Georgian||kat+geo|<10e5><10d0><10e0><10d7><10e3><10da><10d8>|false\
");
