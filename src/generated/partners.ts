// Generated from data/partners.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
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
export const partnerCodes: readonly PartnerCode[] = /* @__PURE__ */ Object.freeze(["AF", "AU", "JP", "KR", "TH", "DZ", "EG", "IL", "JO", "MA", "TN"]);

/**
 * Every Partner for Co-operation by its ISO 3166-1 alpha-2 code. The source of each field stands in `osce-data/data/partners.json`.
 *
 * @example
 * partners.AF.name; // => "Afghanistan"
 */
export const partners: Partners = /* @__PURE__ */ records<Partners>("partner", '[\
{"id":"AF","name":"Afghanistan","alpha3":"AFG","numeric":"004","officialName":"Islamic Republic of Afghanistan","capital":"Kabul","group":"asian","partnership":{"from":"2003","until":null}},\
{"id":"AU","name":"Australia","alpha3":"AUS","numeric":"036","officialName":"Commonwealth of Australia","capital":"Canberra","group":"asian","partnership":{"from":"2009","until":null}},\
{"id":"JP","name":"Japan","alpha3":"JPN","numeric":"392","officialName":"Japan","capital":"Tokyo","group":"asian","partnership":{"from":"1992","until":null}},\
{"id":"KR","name":"Republic of Korea","aliases":["South Korea","Korea","Korea, Republic of","ROK","Rep. of Korea"],"alpha3":"KOR","numeric":"410","officialName":"Republic of Korea","capital":"Seoul","group":"asian","partnership":{"from":"1994","until":null}},\
{"id":"TH","name":"Thailand","alpha3":"THA","numeric":"764","officialName":"Kingdom of Thailand","capital":"Bangkok","group":"asian","partnership":{"from":"2000","until":null}},\
{"id":"DZ","name":"Algeria","alpha3":"DZA","numeric":"012","officialName":"People\\u0027s Democratic Republic of Algeria","capital":"Algiers","group":"mediterranean","partnership":{"from":"1994","until":null}},\
{"id":"EG","name":"Egypt","alpha3":"EGY","numeric":"818","officialName":"Arab Republic of Egypt","capital":"Cairo","group":"mediterranean","partnership":{"from":"1994","until":null}},\
{"id":"IL","name":"Israel","alpha3":"ISR","numeric":"376","officialName":"State of Israel","capital":"Jerusalem","group":"mediterranean","partnership":{"from":"1994","until":null}},\
{"id":"JO","name":"Jordan","alpha3":"JOR","numeric":"400","officialName":"Hashemite Kingdom of Jordan","capital":"Amman","group":"mediterranean","partnership":{"from":"1998","until":null}},\
{"id":"MA","name":"Morocco","alpha3":"MAR","numeric":"504","officialName":"Kingdom of Morocco","capital":"Rabat","group":"mediterranean","partnership":{"from":"1994","until":null}},\
{"id":"TN","name":"Tunisia","aliases":["Republic of Tunisia"],"alpha3":"TUN","numeric":"788","officialName":"Tunisian Republic","capital":"Tunis","group":"mediterranean","partnership":{"from":"1994","until":null}}\
]');
