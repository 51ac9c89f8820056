// Generated from data/meeting-series.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
import type { MeetingSeries } from "../catalogue/types.ts";

/** The series of meetings and conferences in the order of osce.org. */
export interface AllMeetingSeries {
  /** Summit meetings */
  readonly "summit-meetings": MeetingSeries;
  /** Review Conferences */
  readonly "review-conferences": MeetingSeries;
  /** Ministerial Council meetings */
  readonly "ministerial-council-meetings": MeetingSeries;
  /** Plenary meetings of the Permanent Council */
  readonly "plenary-meetings-of-the-permanent-council": MeetingSeries;
  /** Plenary Meetings of the Forum for Security Co-operation */
  readonly "plenary-meetings-of-the-forum-for-security-co-operation": MeetingSeries;
  /** Security Review Conferences */
  readonly "security-review-conferences": MeetingSeries;
  /** Annual Implementation Assessment Meetings */
  readonly "annual-implementation-assessment-meetings": MeetingSeries;
  /** Economic and Environmental Forum */
  readonly "economic-and-environmental-forum": MeetingSeries;
  /** Economic and Environmental Dimension Implementation Meetings */
  readonly "economic-and-environmental-dimension-implementation-meetings": MeetingSeries;
  /** Human rights meetings */
  readonly "human-rights-meetings": MeetingSeries;
  /** Media conferences */
  readonly "media-conferences": MeetingSeries;
  /** Cyber/ICT security conferences */
  readonly "cyber-ict-security-conferences": MeetingSeries;
  /** Conference of the Alliance against Trafficking in Persons */
  readonly "conference-of-the-alliance-against-trafficking-in-persons": MeetingSeries;
  /** Gender equality conferences */
  readonly "gender-equality-conferences": MeetingSeries;
  /** Annual OSCE Mediterranean conferences */
  readonly "annual-osce-mediterranean-conferences": MeetingSeries;
  /** Annual OSCE Asian conferences */
  readonly "annual-osce-asian-conferences": MeetingSeries;
}

/** Id in {@link meetingSeries}. Example: `"summit-meetings"`. */
export type MeetingSeriesId = "summit-meetings" | "review-conferences" | "ministerial-council-meetings" | "plenary-meetings-of-the-permanent-council" | "plenary-meetings-of-the-forum-for-security-co-operation" | "security-review-conferences" | "annual-implementation-assessment-meetings" | "economic-and-environmental-forum" | "economic-and-environmental-dimension-implementation-meetings" | "human-rights-meetings" | "media-conferences" | "cyber-ict-security-conferences" | "conference-of-the-alliance-against-trafficking-in-persons" | "gender-equality-conferences" | "annual-osce-mediterranean-conferences" | "annual-osce-asian-conferences";

/**
 * The keys of {@link meetingSeries}, in order.
 *
 * @example
 * meetingSeriesIds[0]; // => "summit-meetings"
 */
export const meetingSeriesIds: readonly MeetingSeriesId[] = /* @__PURE__ */ Object.freeze(["summit-meetings", "review-conferences", "ministerial-council-meetings", "plenary-meetings-of-the-permanent-council", "plenary-meetings-of-the-forum-for-security-co-operation", "security-review-conferences", "annual-implementation-assessment-meetings", "economic-and-environmental-forum", "economic-and-environmental-dimension-implementation-meetings", "human-rights-meetings", "media-conferences", "cyber-ict-security-conferences", "conference-of-the-alliance-against-trafficking-in-persons", "gender-equality-conferences", "annual-osce-mediterranean-conferences", "annual-osce-asian-conferences"]);

/**
 * The series of meetings and conferences in the order of osce.org. The source of each field stands in `osce-data/data/meeting-series.json`.
 *
 * @example
 * meetingSeries["summit-meetings"].name; // => "Summit meetings"
 */
export const meetingSeries: AllMeetingSeries = /* @__PURE__ */ records<AllMeetingSeries>("meeting-series", '[\
{"id":"summit-meetings","name":"Summit meetings","aliases":["CSCE Summit","Summits","Summit"],"dimension":"cross-dimensional","since":"1975-07-30"},\
{"id":"review-conferences","name":"Review Conferences","aliases":["Follow-up Meeting","Follow-up Meetings","OSCE Review Conference","Review Meeting","Review Conference"],"dimension":"cross-dimensional","since":"1977"},\
{"id":"ministerial-council-meetings","name":"Ministerial Council meetings","aliases":["CSCE Council","CSCE Council of Ministers","Ministerial Council","Ministerial Councils","MC","Council of Ministers"],"dimension":"cross-dimensional","since":"1991-06-19"},\
{"id":"plenary-meetings-of-the-permanent-council","name":"Plenary meetings of the Permanent Council","aliases":["CSCE Permanent Committee","Permanent Council meetings","PC meetings","PC"],"dimension":"cross-dimensional","since":"1994-12"},\
{"id":"plenary-meetings-of-the-forum-for-security-co-operation","name":"Plenary Meetings of the Forum for Security Co-operation","aliases":["Special Committee of the Forum for Security Co-operation","FSC meetings","Forum for Security Co-operation meetings","FSC"],"dimension":"politico-military","since":"1992-09-22"},\
{"id":"security-review-conferences","name":"Security Review Conferences","aliases":["Annual Security Review Conference","ASRC","Security Review Conference","Annual Security Review Conferences"],"dimension":"politico-military","since":"2003-06-25"},\
{"id":"annual-implementation-assessment-meetings","name":"Annual Implementation Assessment Meetings","aliases":["AIAM","Annual Implementation Assessment Meeting"],"dimension":"politico-military","since":"1991"},\
{"id":"economic-and-environmental-forum","name":"Economic and Environmental Forum","formerNames":[{"name":"Economic Forum","from":"1993","until":"2006"}],"aliases":["EEF"],"dimension":"economic-and-environmental","since":"1993"},\
{"id":"economic-and-environmental-dimension-implementation-meetings","name":"Economic and Environmental Dimension Implementation Meetings","aliases":["EEDIM","Economic and Environmental Dimension Implementation Meeting"],"dimension":"economic-and-environmental","since":"2011-10-17"},\
{"id":"human-rights-meetings","name":"Human rights meetings","aliases":["Human Dimension Seminar","Human Dimension Implementation Meeting","HDIM","Supplementary Human Dimension Meeting","SHDM","Warsaw Human Dimension Conference","WHDC","Human dimension meetings","Human Dimension Seminars","Human Dimension Implementation Meetings","Supplementary Human Dimension Meetings"],"dimension":"human","since":"1993"},\
{"id":"media-conferences","name":"Media conferences","aliases":["Central Asia Media Conference","South Caucasus Media Conference","CAMC","SCMC"],"dimension":"human","since":"1999"},\
{"id":"cyber-ict-security-conferences","name":"Cyber/ICT security conferences","aliases":["Chairmanship-wide Cyber/ICT Security Conference","Cyber/ICT Security Conference"],"dimension":"politico-military","since":null},\
{"id":"conference-of-the-alliance-against-trafficking-in-persons","name":"Conference of the Alliance against Trafficking in Persons","aliases":["Alliance against Trafficking in Persons conference","Alliance against Trafficking in Persons","Alliance Conference"],"dimension":"cross-dimensional","since":"2004"},\
{"id":"gender-equality-conferences","name":"Gender equality conferences","formerNames":[{"name":"Gender Equality Review Conferences","from":null,"until":"2025"}],"aliases":["Gender Equality Review Conference","Gender equality conference"],"dimension":"cross-dimensional","since":"2014"},\
{"id":"annual-osce-mediterranean-conferences","name":"Annual OSCE Mediterranean conferences","aliases":["Mediterranean Seminar","OSCE Mediterranean Conference","Mediterranean conferences","Mediterranean Conference"],"dimension":"cross-dimensional","since":"1995"},\
{"id":"annual-osce-asian-conferences","name":"Annual OSCE Asian conferences","aliases":["OSCE Asian Conference","Asian conferences","OSCE-Japan Conference","OSCE-Korea Conference","OSCE-Thailand Conference","Asian Conference"],"dimension":"cross-dimensional","since":"2000"}\
]');
