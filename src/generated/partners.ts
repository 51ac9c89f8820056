// Generated from data/partners.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
import type { Partner } from "../catalogue/types.ts";

/** Every Partner for Co-operation by its ISO 3166-1 alpha-2 code. */
export interface Partners {
  /** Afghanistan */
  readonly AF: Partner;
  /** Australia */
  readonly AU: Partner;
  /** Japan */
  readonly JP: Partner;
  /** Republic of Korea */
  readonly KR: Partner;
  /** Thailand */
  readonly TH: Partner;
  /** Algeria */
  readonly DZ: Partner;
  /** Egypt */
  readonly EG: Partner;
  /** Israel */
  readonly IL: Partner;
  /** Jordan */
  readonly JO: Partner;
  /** Morocco */
  readonly MA: Partner;
  /** Tunisia */
  readonly TN: Partner;
}

/** Id in {@link partners}. Example: `"AF"`. */
export type PartnerCode = "AF" | "AU" | "JP" | "KR" | "TH" | "DZ" | "EG" | "IL" | "JO" | "MA" | "TN";

/**
 * The keys of {@link partners}, in order.
 *
 * @example
 * partnerCodes[0]; // => "AF"
 */
export const partnerCodes: readonly PartnerCode[] = ["AF", "AU", "JP", "KR", "TH", "DZ", "EG", "IL", "JO", "MA", "TN"];

/**
 * Every Partner for Co-operation by its ISO 3166-1 alpha-2 code. The source of each field stands in `osce-data/data/partners.json`.
 *
 * @example
 * partners.AF.name; // => "Afghanistan"
 */
export const partners: Partners = /* @__PURE__ */ lazyRecord<Partners>("partner", "id", partnerCodes, "name|formerNames+name=from=until|aliases+|alpha3|numeric|officialName|capital|group|partnership=from=until",
"\
!$*:?[]_`^|mediterranean|199^Republic of^|asian|^Korea^Kingdom of ^|||^an^Tunis^Afgh]ist]^Australia^Thail]d^Algeria^Morocco^*200^ of ^Israel^\
`[AFG|004|Islamic $ `|Kabul~'3#\
~#\
[AUS|036|Commonwealth~(~#\
|C]berra~'9#\
Jap][JPN|392|Jap]|Tokyo*1992#\
$ :||South :+:+:, $+ROK+Rep.~(:|KOR|410|$ :|Seoul*1994#\
~$[THA|764|?~$|B]gkok~'0#\
~%[DZA|012|People's Democratic $ ~%|Algiers!4#\
Egypt[EGY|818|Arab $ Egypt|Cairo!4#\
~)[ISR|376|State~(~)|Jerusalem!4#\
Jord][JOR|400|Hashemite ?Jord]|Amm]!8#\
~&[MAR|504|?~&|Rabat!4#\
_ia||$ _ia|TUN|788|_i] Republic|_!4\
");
