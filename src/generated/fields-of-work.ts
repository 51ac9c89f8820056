// Generated from data/fields-of-work.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
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
export const fieldOfWorkIds: readonly FieldOfWorkId[] = ["arms-control", "border-management", "combating-trafficking-in-human-beings", "conflict-prevention-and-resolution", "countering-terrorism", "cyber-ict-security", "democratization", "economic-activities", "education", "elections", "environmental-activities", "gender-equality", "good-governance", "human-rights", "media-freedom-and-development", "migration", "national-minority-issues", "policing", "reform-and-co-operation-in-the-security-sector", "roma-and-sinti", "rule-of-law", "tolerance-and-non-discrimination", "youth", "safety-of-journalists", "media-laws", "media-pluralism", "media-self-regulation", "media-freedom-on-the-internet", "digital-switchover", "climate-change"];

/**
 * The fields of work in the order of osce.org, then the sub-fields that its pages print. The source of each field stands in `osce-data/data/fields-of-work.json`.
 *
 * @example
 * fieldsOfWork["arms-control"].name; // => "Arms control"
 */
export const fieldsOfWork: FieldsOfWork = /* @__PURE__ */ lazyRecord<FieldsOfWork>("field-of-work", "id", fieldOfWorkIds, "name|formerNames+name=from=until|aliases+|dimension|parent",
"\
Arms control||Disarmament|politico-military#\
Border management||Border security and management+Border security+Borders+Border management and security|politico-military#\
Combating trafficking in human beings||Combating human trafficking+Human trafficking+Anti-trafficking+Trafficking in human beings+Trafficking+CTHB+THB|cross-dimensional#\
Conflict prevention and resolution||Conflict prevention+Conflict resolution+Prevenirea <219>i reglementarea conflictelor|politico-military#\
Countering terrorism||Combating terrorism+Terrorism+Counter-terrorism+Counterterrorism+Anti-terrorism|politico-military#\
Cyber/ICT Security||Cyber security+ICT security+Cybersecurity+Cyber and ICT security|politico-military#\
Democratization|||human#\
Economic activities||Economy+Economic issues|economic-and-environmental#\
Education|||human#\
Elections||Election observation+Election|human#\
Environmental activities||Environment+Environmental issues|economic-and-environmental#\
Gender equality||Gender+Gender issues|cross-dimensional#\
Good governance|||economic-and-environmental#\
Human rights|||human#\
Media freedom and development||Media freedom+Freedom of the media+Media+Media development+Freedom of media|human#\
Migration||Migration and freedom of movement|cross-dimensional#\
National minority issues||Minority rights+National minorities+Minority issues+Minorities|human#\
Policing||Police+Police-related activities|politico-military#\
Reform and co-operation in the security sector||Military reform+Security sector reform+Security sector governance and reform+Security sector governance/reform+SSG/R+Military reform and co-operation+SSR|politico-military#\
Roma and Sinti||Roma+Sinti+Roma and Sinti issues|human#\
Rule of law|||human#\
Tolerance and non-discrimination||Tolerance+Non-discrimination+Nondiscrimination+Tolerance and nondiscrimination|human#\
Youth||Youth and security|cross-dimensional#\
Safety of journalists||Journalists' safety|human|media-freedom-and-development#\
Media laws||Media law|human|media-freedom-and-development#\
Media pluralism|||human|media-freedom-and-development#\
Media self-regulation|||human|media-freedom-and-development#\
Media freedom on the internet||Internet freedom|human|media-freedom-and-development#\
Digital switchover|||human|media-freedom-and-development#\
Climate change|||economic-and-environmental|environmental-activities\
");
