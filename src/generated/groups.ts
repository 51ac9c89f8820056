// Generated from data/groups.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
import type { FieldOperationId, GroupOf, StateCode } from "../catalogue/types.ts";

/** Groups of the navigation of osce.org with their members of today; a filter takes the members. */
export interface Groups {
  /** Participating States */
  readonly "participating-states": GroupOf<"states", StateCode>;
  /** Partners for Co-operation */
  readonly partners: GroupOf<"states", StateCode>;
  /** Asian Partners for Co-operation */
  readonly "asian-partners": GroupOf<"states", StateCode>;
  /** Mediterranean Partners for Co-operation */
  readonly "mediterranean-partners": GroupOf<"states", StateCode>;
  /** Closed field activities */
  readonly "closed-field-activities": GroupOf<"field-operations", FieldOperationId>;
}

/** Id in {@link groups}. Example: `"participating-states"`. */
export type GroupId = "participating-states" | "partners" | "asian-partners" | "mediterranean-partners" | "closed-field-activities";

/**
 * The keys of {@link groups}, in order.
 *
 * @example
 * groupIds[0]; // => "participating-states"
 */
export const groupIds: readonly GroupId[] = /* @__PURE__ */ Object.freeze(["participating-states", "partners", "asian-partners", "mediterranean-partners", "closed-field-activities"]);

/**
 * Groups of the navigation of osce.org with their members of today; a filter takes the members. The source of each field stands in `osce-data/data/groups.json`.
 *
 * @example
 * groups["participating-states"].name; // => "Participating States"
 */
export const groups: Groups = /* @__PURE__ */ records<Groups>("group", '[\
{"id":"participating-states","name":"Participating States","aliases":["OSCE participating States","CSCE participating States"],"of":"states","members":["AL","AD","AM","AT","AZ","BE","BY","BA","BG","CA","HR","CY","CZ","DK","EE","FI","FR","GE","DE","GR","VA","HU","IS","IE","IT","KZ","KG","LV","LI","LT","LU","MT","MD","MC","MN","ME","NL","MK","NO","PL","PT","RO","RU","SM","RS","SK","SI","ES","SE","CH","TJ","TR","TM","UA","GB","US","UZ"]},\
{"id":"partners","name":"Partners for Co-operation","aliases":["Partnerships","OSCE Partners for Co-operation","Partner States"],"of":"states","members":["AF","AU","JP","KR","TH","DZ","EG","IL","JO","MA","TN"]},\
{"id":"asian-partners","name":"Asian Partners for Co-operation","of":"states","members":["AF","AU","JP","KR","TH"]},\
{"id":"mediterranean-partners","name":"Mediterranean Partners for Co-operation","of":"states","members":["DZ","EG","IL","JO","MA","TN"]},\
{"id":"closed-field-activities","name":"Closed field activities","aliases":["Closed field operations","Closed field missions"],"of":"field-operations","members":["missions-of-long-duration","mission-to-georgia","mission-to-estonia","mission-to-latvia","mission-to-ukraine","mission-to-sarajevo","assistance-group-to-chechnya","mission-to-croatia","office-in-zagreb","kosovo-verification-mission","advisory-and-monitoring-group-in-belarus","office-in-minsk","liaison-office-in-central-asia","centre-in-tashkent","office-in-yerevan","office-in-baku","project-co-ordinator-in-ukraine","special-monitoring-mission-to-ukraine","observer-mission-at-the-russian-checkpoints-gukovo-and-donetsk","minsk-process","personal-representative-minsk-conference","high-level-planning-group","representative-estonian-commission-on-military-pensioners","representative-joint-committee-skrunda-radar-station","sanctions-assistance-missions","personal-representative-article-iv","personal-representative-article-v","needs-assessment-team-to-armenia"]}\
]');
