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
!$*:?[]_`^|human|media-freedom-and-development#\
^|politico-military#\
^|economic-and-environmental^ecurity^tion^|cross-dimensional#\
^ and ^|human#\
^rafficking^errorism^reform+S: sector ^Media ^discrimina?^ issues^reedom^activities^nvironment^Border^inorit^management^Combating ^governance^onflict^` in human beings^Tolerance^eform]co-opera?^Counter^Cyber^C~0 preven?^development^ of ^Econom^Gender^Roma]Sinti^ournalists^Na?al m~,^Military ^a?||^uman ^Elec?^~%f~(^Polic^ s:^+Anti-t^resolu?^nternet^ment^~*al^~(~8^edia^rights^~2]non^\
Arms control||Disarma~H$~+ ~-||~+~D]~-+~+~D+~+s+~+ ~-]s:$~.t~1||~.h~@t`+H~@t`~E`+T~1+T`+CTHB+THB[~6]~F||~6+C~0 ~F+Prevenirea <219>i regle~Harea c~0elor$~4ing t~#\
||~.t~#\
+T~#\
+~4-t~#\
+~4t~#\
~E~#\
$~5/ICT S:||~5~D+ICT~D+~5s:+~5]ICT~D$Democratiz~?_~9ic ~)||~9y+~9ic~'*#\
Educ~?_~As||~A observa?+~A_E~I ~)||E~*+E~I~'*#\
~: equality||~:+~:~'[Good ~/||*#\
H~@~L||_~B]~7||~B+F~Jthe m~K+M~K+~%~7+F~Jm~K_Migr~?Migra?]f~Jmove~H[~=y~'||M~,y ~L+~=ies+M~,y~'+M~,ies_~Cing||~Ce+~Ce-related ~)$R~3 in the~D sector||~>~$~$~/]~$~//reform+SSG/R+~>r~3+SSR$~;||Roma+Sinti+~;~'_Rule~8law||_~M-~&||~2+Non-~&+Non~&+~M~&_Youth||Youth]s:[Safety~8j~<||J~<' safety!~%laws||~%law!~%pluralism||!~%self-regul~?!~B on the i~G||I~G f~(!Digital switchover||!Climate change||*|e~I-~)\
");
