// Generated from data/fields-of-work.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
import type { FieldOfWork } from "../catalogue/types.ts";

/** The fields of work in the order of osce.org, then the sub-fields that its pages print. */
export interface FieldsOfWork {
  /** Arms control */
  readonly "arms-control": FieldOfWork;
  /** Border management */
  readonly "border-management": FieldOfWork;
  /** Combating trafficking in human beings */
  readonly "combating-trafficking-in-human-beings": FieldOfWork;
  /** Conflict prevention and resolution */
  readonly "conflict-prevention-and-resolution": FieldOfWork;
  /** Countering terrorism */
  readonly "countering-terrorism": FieldOfWork;
  /** Cyber/ICT Security */
  readonly "cyber-ict-security": FieldOfWork;
  /** Democratization */
  readonly democratization: FieldOfWork;
  /** Economic activities */
  readonly "economic-activities": FieldOfWork;
  /** Education */
  readonly education: FieldOfWork;
  /** Elections */
  readonly elections: FieldOfWork;
  /** Environmental activities */
  readonly "environmental-activities": FieldOfWork;
  /** Gender equality */
  readonly "gender-equality": FieldOfWork;
  /** Good governance */
  readonly "good-governance": FieldOfWork;
  /** Human rights */
  readonly "human-rights": FieldOfWork;
  /** Media freedom and development */
  readonly "media-freedom-and-development": FieldOfWork;
  /** Migration */
  readonly migration: FieldOfWork;
  /** National minority issues */
  readonly "national-minority-issues": FieldOfWork;
  /** Policing */
  readonly policing: FieldOfWork;
  /** Reform and co-operation in the security sector */
  readonly "reform-and-co-operation-in-the-security-sector": FieldOfWork;
  /** Roma and Sinti */
  readonly "roma-and-sinti": FieldOfWork;
  /** Rule of law */
  readonly "rule-of-law": FieldOfWork;
  /** Tolerance and non-discrimination */
  readonly "tolerance-and-non-discrimination": FieldOfWork;
  /** Youth */
  readonly youth: FieldOfWork;
  /** Safety of journalists */
  readonly "safety-of-journalists": FieldOfWork;
  /** Media laws */
  readonly "media-laws": FieldOfWork;
  /** Media pluralism */
  readonly "media-pluralism": FieldOfWork;
  /** Media self-regulation */
  readonly "media-self-regulation": FieldOfWork;
  /** Media freedom on the internet */
  readonly "media-freedom-on-the-internet": FieldOfWork;
  /** Digital switchover */
  readonly "digital-switchover": FieldOfWork;
  /** Climate change */
  readonly "climate-change": FieldOfWork;
}

/** Id in {@link fieldsOfWork}. Example: `"arms-control"`. */
export type FieldOfWorkId = "arms-control" | "border-management" | "combating-trafficking-in-human-beings" | "conflict-prevention-and-resolution" | "countering-terrorism" | "cyber-ict-security" | "democratization" | "economic-activities" | "education" | "elections" | "environmental-activities" | "gender-equality" | "good-governance" | "human-rights" | "media-freedom-and-development" | "migration" | "national-minority-issues" | "policing" | "reform-and-co-operation-in-the-security-sector" | "roma-and-sinti" | "rule-of-law" | "tolerance-and-non-discrimination" | "youth" | "safety-of-journalists" | "media-laws" | "media-pluralism" | "media-self-regulation" | "media-freedom-on-the-internet" | "digital-switchover" | "climate-change";

/**
 * The keys of {@link fieldsOfWork}, in order.
 *
 * @example
 * fieldOfWorkIds[0]; // => "arms-control"
 */
export const fieldOfWorkIds: readonly FieldOfWorkId[] = /* @__PURE__ */ Object.freeze(["arms-control", "border-management", "combating-trafficking-in-human-beings", "conflict-prevention-and-resolution", "countering-terrorism", "cyber-ict-security", "democratization", "economic-activities", "education", "elections", "environmental-activities", "gender-equality", "good-governance", "human-rights", "media-freedom-and-development", "migration", "national-minority-issues", "policing", "reform-and-co-operation-in-the-security-sector", "roma-and-sinti", "rule-of-law", "tolerance-and-non-discrimination", "youth", "safety-of-journalists", "media-laws", "media-pluralism", "media-self-regulation", "media-freedom-on-the-internet", "digital-switchover", "climate-change"]);

/**
 * The fields of work in the order of osce.org, then the sub-fields that its pages print. The source of each field stands in `osce-data/data/fields-of-work.json`.
 *
 * @example
 * fieldsOfWork["arms-control"].name; // => "Arms control"
 */
export const fieldsOfWork: FieldsOfWork = /* @__PURE__ */ records<FieldsOfWork>("field-of-work", '[\
{"id":"arms-control","name":"Arms control","aliases":["Disarmament"],"dimension":"politico-military","parent":null},\
{"id":"border-management","name":"Border management","aliases":["Border security and management","Border security","Borders","Border management and security"],"dimension":"politico-military","parent":null},\
{"id":"combating-trafficking-in-human-beings","name":"Combating trafficking in human beings","aliases":["Combating human trafficking","Human trafficking","Anti-trafficking","Trafficking in human beings","Trafficking","CTHB","THB"],"dimension":"cross-dimensional","parent":null},\
{"id":"conflict-prevention-and-resolution","name":"Conflict prevention and resolution","aliases":["Conflict prevention","Conflict resolution","Prevenirea și reglementarea conflictelor"],"dimension":"politico-military","parent":null},\
{"id":"countering-terrorism","name":"Countering terrorism","aliases":["Combating terrorism","Terrorism","Counter-terrorism","Counterterrorism","Anti-terrorism"],"dimension":"politico-military","parent":null},\
{"id":"cyber-ict-security","name":"Cyber/ICT Security","aliases":["Cyber security","ICT security","Cybersecurity","Cyber and ICT security"],"dimension":"politico-military","parent":null},\
{"id":"democratization","name":"Democratization","dimension":"human","parent":null},\
{"id":"economic-activities","name":"Economic activities","aliases":["Economy","Economic issues"],"dimension":"economic-and-environmental","parent":null},\
{"id":"education","name":"Education","dimension":"human","parent":null},\
{"id":"elections","name":"Elections","aliases":["Election observation","Election"],"dimension":"human","parent":null},\
{"id":"environmental-activities","name":"Environmental activities","aliases":["Environment","Environmental issues"],"dimension":"economic-and-environmental","parent":null},\
{"id":"gender-equality","name":"Gender equality","aliases":["Gender","Gender issues"],"dimension":"cross-dimensional","parent":null},\
{"id":"good-governance","name":"Good governance","dimension":"economic-and-environmental","parent":null},\
{"id":"human-rights","name":"Human rights","dimension":"human","parent":null},\
{"id":"media-freedom-and-development","name":"Media freedom and development","aliases":["Media freedom","Freedom of the media","Media","Media development","Freedom of media"],"dimension":"human","parent":null},\
{"id":"migration","name":"Migration","aliases":["Migration and freedom of movement"],"dimension":"cross-dimensional","parent":null},\
{"id":"national-minority-issues","name":"National minority issues","aliases":["Minority rights","National minorities","Minority issues","Minorities"],"dimension":"human","parent":null},\
{"id":"policing","name":"Policing","aliases":["Police","Police-related activities"],"dimension":"politico-military","parent":null},\
{"id":"reform-and-co-operation-in-the-security-sector","name":"Reform and co-operation in the security sector","aliases":["Military reform","Security sector reform","Security sector governance and reform","Security sector governance/reform","SSG/R","Military reform and co-operation","SSR"],"dimension":"politico-military","parent":null},\
{"id":"roma-and-sinti","name":"Roma and Sinti","aliases":["Roma","Sinti","Roma and Sinti issues"],"dimension":"human","parent":null},\
{"id":"rule-of-law","name":"Rule of law","dimension":"human","parent":null},\
{"id":"tolerance-and-non-discrimination","name":"Tolerance and non-discrimination","aliases":["Tolerance","Non-discrimination","Nondiscrimination","Tolerance and nondiscrimination"],"dimension":"human","parent":null},\
{"id":"youth","name":"Youth","aliases":["Youth and security"],"dimension":"cross-dimensional","parent":null},\
{"id":"safety-of-journalists","name":"Safety of journalists","aliases":["Journalists\\u0027 safety"],"dimension":"human","parent":"media-freedom-and-development"},\
{"id":"media-laws","name":"Media laws","aliases":["Media law"],"dimension":"human","parent":"media-freedom-and-development"},\
{"id":"media-pluralism","name":"Media pluralism","dimension":"human","parent":"media-freedom-and-development"},\
{"id":"media-self-regulation","name":"Media self-regulation","dimension":"human","parent":"media-freedom-and-development"},\
{"id":"media-freedom-on-the-internet","name":"Media freedom on the internet","aliases":["Internet freedom"],"dimension":"human","parent":"media-freedom-and-development"},\
{"id":"digital-switchover","name":"Digital switchover","dimension":"human","parent":"media-freedom-and-development"},\
{"id":"climate-change","name":"Climate change","dimension":"economic-and-environmental","parent":"environmental-activities"}\
]');
