// Generated from data/meeting-series.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
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
export const meetingSeriesIds: readonly MeetingSeriesId[] = ["summit-meetings", "review-conferences", "ministerial-council-meetings", "plenary-meetings-of-the-permanent-council", "plenary-meetings-of-the-forum-for-security-co-operation", "security-review-conferences", "annual-implementation-assessment-meetings", "economic-and-environmental-forum", "economic-and-environmental-dimension-implementation-meetings", "human-rights-meetings", "media-conferences", "cyber-ict-security-conferences", "conference-of-the-alliance-against-trafficking-in-persons", "gender-equality-conferences", "annual-osce-mediterranean-conferences", "annual-osce-asian-conferences"];

/**
 * The series of meetings and conferences in the order of osce.org. The source of each field stands in `osce-data/data/meeting-series.json`.
 *
 * @example
 * meetingSeries["summit-meetings"].name; // => "Summit meetings"
 */
export const meetingSeries: AllMeetingSeries = /* @__PURE__ */ lazyRecord<AllMeetingSeries>("meeting-series", "id", meetingSeriesIds, "name|formerNames+name=from=until|aliases+|dimension|since",
"\
Summit meetings||CSCE Summit+Summits+Summit|cross-dimensional|1975-07-30#\
Review Conferences||Follow-up Meeting+Follow-up Meetings+OSCE Review Conference+Review Meeting+Review Conference|cross-dimensional|1977#\
Ministerial Council meetings||CSCE Council+CSCE Council of Ministers+Ministerial Council+Ministerial Councils+MC+Council of Ministers|cross-dimensional|1991-06-19#\
Plenary meetings of the Permanent Council||CSCE Permanent Committee+Permanent Council meetings+PC meetings+PC|cross-dimensional|1994-12#\
Plenary Meetings of the Forum for Security Co-operation||Special Committee of the Forum for Security Co-operation+FSC meetings+Forum for Security Co-operation meetings+FSC|politico-military|1992-09-22#\
Security Review Conferences||Annual Security Review Conference+ASRC+Security Review Conference+Annual Security Review Conferences|politico-military|2003-06-25#\
Annual Implementation Assessment Meetings||AIAM+Annual Implementation Assessment Meeting|politico-military|1991#\
Economic and Environmental Forum|Economic Forum=1993=2006|EEF|economic-and-environmental|1993#\
Economic and Environmental Dimension Implementation Meetings||EEDIM+Economic and Environmental Dimension Implementation Meeting|economic-and-environmental|2011-10-17#\
Human rights meetings||Human Dimension Seminar+Human Dimension Implementation Meeting+HDIM+Supplementary Human Dimension Meeting+SHDM+Warsaw Human Dimension Conference+WHDC+Human dimension meetings+Human Dimension Seminars+Human Dimension Implementation Meetings+Supplementary Human Dimension Meetings|human|1993#\
Media conferences||Central Asia Media Conference+South Caucasus Media Conference+CAMC+SCMC|human|1999#\
Cyber/ICT security conferences||Chairmanship-wide Cyber/ICT Security Conference+Cyber/ICT Security Conference|politico-military#\
Conference of the Alliance against Trafficking in Persons||Alliance against Trafficking in Persons conference+Alliance against Trafficking in Persons+Alliance Conference|cross-dimensional|2004#\
Gender equality conferences|Gender Equality Review Conferences==2025|Gender Equality Review Conference+Gender equality conference|cross-dimensional|2014#\
Annual OSCE Mediterranean conferences||Mediterranean Seminar+OSCE Mediterranean Conference+Mediterranean conferences+Mediterranean Conference|cross-dimensional|1995#\
Annual OSCE Asian conferences||OSCE Asian Conference+Asian conferences+OSCE-Japan Conference+OSCE-Korea Conference+OSCE-Thailand Conference+Asian Conference|cross-dimensional|2000\
");
