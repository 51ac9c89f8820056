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
export const partners: Partners = /* @__PURE__ */ lazyRecord<Partners>("partner", "id", partnerCodes, "name formerNames aliases alpha3 numeric officialName capital group partnership",
'[\
["Afghanistan",[],[],"AFG","004","Islamic Republic of Afghanistan","Kabul","asian",{"from":"2003","until":null}],\
["Australia",[],[],"AUS","036","Commonwealth of Australia","Canberra","asian",{"from":"2009","until":null}],\
["Japan",[],[],"JPN","392","Japan","Tokyo","asian",{"from":"1992","until":null}],\
["Republic of Korea",[],["South Korea","Korea","Korea, Republic of","ROK","Rep. of Korea"],"KOR","410","Republic of Korea","Seoul","asian",{"from":"1994","until":null}],\
["Thailand",[],[],"THA","764","Kingdom of Thailand","Bangkok","asian",{"from":"2000","until":null}],\
["Algeria",[],[],"DZA","012","People\'s Democratic Republic of Algeria","Algiers","mediterranean",{"from":"1994","until":null}],\
["Egypt",[],[],"EGY","818","Arab Republic of Egypt","Cairo","mediterranean",{"from":"1994","until":null}],\
["Israel",[],[],"ISR","376","State of Israel","Jerusalem","mediterranean",{"from":"1994","until":null}],\
["Jordan",[],[],"JOR","400","Hashemite Kingdom of Jordan","Amman","mediterranean",{"from":"1998","until":null}],\
["Morocco",[],[],"MAR","504","Kingdom of Morocco","Rabat","mediterranean",{"from":"1994","until":null}],\
["Tunisia",[],["Republic of Tunisia"],"TUN","788","Tunisian Republic","Tunis","mediterranean",{"from":"1994","until":null}]\
]');
