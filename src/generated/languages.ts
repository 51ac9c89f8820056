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
!$*:?[]_`^|false^ian||^|true^><^ski^an^<49a>{aza<49b>^||^:10^Serbi[^Srp?^English^zbek^:565:5^Kyrgyz^\
~%_eng|~%*#\
French_fra+fre|Fr[çais*#\
Germ[_deu+ger|Deutsch*|de#\
Ital$ita|Itali[o*|it#\
Russ$rus|{Rus?j}*|ru#\
Sp[ish_spa+Castili[|Español*#\
Ukrain$ukr+ua|{Ukra<457>ns3ka}!|uk#\
Bosn$bos+hbs+Bosni[/Croati[/~#\
+BCS|Bos[?!|bs#\
Croat$hrv|Hrvat?!|hr#\
Macedon$mkd+mac|{Makedon?}!|mk#\
Montenegrin_me|Crnogor?!|me#\
Armen$hye+arm|<540:561:575~'80~'76>!|hy#\
Kazakh_kaz+] t<456>l}<456>|]xa}!|kk#\
Arabic_ara|<627:644:639:631:628:64a:629>!|ar#\
Rom[$ron+rum+Moldov[|Român<103>!|ro#\
Alb[$sqi+alb|Shqip!#\
Serb$srp+~$+{~$}+~#\
 (Latin)+~#\
 (Cyrillic)|{~$} / ~$!#\
~(_kir+Kirghiz|{~(qa}!#\
Tajik_tgk+Tajiki|{To<4b7>ik}<4e3>!#\
Turkmen_tuk|Türkmençe!#\
U~&_uzb+O'~&|O<2bb>~&cha!#\
Azerbaij[i_aze+Azeri|Az<259>rbayc[ca!#\
Georg$kat+geo|<10e5`d0`e0`d7`e3`da`d8>!\
");
