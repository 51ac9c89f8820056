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
!$*:?[]_`^onference^|cross-dimensional|^eeting^Human Dimension ^Alliance against Trafficking in Persons^Implementation ^Review C!^Security ^Mediterranean ^Economic and Environmental ^|politico-military^Forum for _Co-operation^ Council^|economic-and-environmental|^Annual ^Minister^ of the ^quality ^ m*s^Cyber/ICT ^+Supplementary :M*^Gender ^OSCE^Permanent^~([Assessment M*^~#\
Dimension [M*^Summit^Asian ^~)ial~&^Seminar^Follow-up M*^c!s||^199^C!+^||CSCE^Media ^ Committee^|human|~:^#\
Plenary^ of ~)s^~/e~+c!^|~/E~+]^~0 ^~,+^Human ^C!$200^ ~;~0-^\
~4~,~< ~4+~4s+~4$1975-07-30#\
]s||~8+~8s+~D]+Review M*+]$1977#\
~6~,~<~&+CSCE~&~A+~6+~6s+MC+Council~A$~:1-06-19~@~,~*~1~&~< ~1~>+~1~&~EPC~EPC$~:4-12~@ M*s~*~%||Special~>~*~%+FSC~E~%~EFSC~$|~:2-09-22#\
_]s||~(_]+ASRC+_]+~(_]s~$|2003-06-25#\
~2s||AIAM+~2~$|~:1#\
~#\
Forum|Economic Forum=~:3=2006|EEF~'~:3#\
~3s||EEDIM+~3~'2011-10-17#\
~Frights~,||:~7+:[M*+HDIM~.+SHDM+Warsaw :~;WHDC+~Fdimension~E:~7s+:[M*s~.s~?3#\
~=~9Central Asia ~=~;South Caucasus ~=~;CAMC+SCMC~?9#\
~-security ~9Chairmanship-wide ~-_~;~-_C!~$#\
C!~*?||? c!+?+Alliance ~G4#\
~Bs~Cs==2025~C+~B$2014#\
~(~D`~9`~7+~D`~;`c!s+`C!$~:5#\
~(~D~5~9~D~5~;~5c!s+~0-Japan~HKorea~HThailand ~;~5~G0\
");
