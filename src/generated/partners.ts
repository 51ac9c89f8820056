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
Afghanistan|||AFG|004|Islamic Republic of Afghanistan|Kabul|asian|2003#\
Australia|||AUS|036|Commonwealth of Australia|Canberra|asian|2009#\
Japan|||JPN|392|Japan|Tokyo|asian|1992#\
Republic of Korea||South Korea+Korea+Korea, Republic of+ROK+Rep. of Korea|KOR|410|Republic of Korea|Seoul|asian|1994#\
Thailand|||THA|764|Kingdom of Thailand|Bangkok|asian|2000#\
Algeria|||DZA|012|People's Democratic Republic of Algeria|Algiers|mediterranean|1994#\
Egypt|||EGY|818|Arab Republic of Egypt|Cairo|mediterranean|1994#\
Israel|||ISR|376|State of Israel|Jerusalem|mediterranean|1994#\
Jordan|||JOR|400|Hashemite Kingdom of Jordan|Amman|mediterranean|1998#\
Morocco|||MAR|504|Kingdom of Morocco|Rabat|mediterranean|1994#\
Tunisia||Republic of Tunisia|TUN|788|Tunisian Republic|Tunis|mediterranean|1994\
");
