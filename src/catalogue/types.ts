import type { AreaId } from "../generated/areas.ts";
import type { ChairpersonshipYear } from "../generated/chairpersonships.ts";
import type { ContentTypeId } from "../generated/content-types.ts";
import type { DocumentId } from "../generated/documents.ts";
import type { FieldOperationId } from "../generated/field-operations.ts";
import type { FieldOfWorkId } from "../generated/fields-of-work.ts";
import type { FormerStateCode } from "../generated/former-states.ts";
import type { GroupId } from "../generated/groups.ts";
import type { InstitutionId } from "../generated/institutions.ts";
import type { LanguageCode } from "../generated/languages.ts";
import type { MeetingSeriesId } from "../generated/meeting-series.ts";
import type { MeetingId } from "../generated/meetings.ts";
import type { OfficeId } from "../generated/offices.ts";
import type { ParticipatingStateCode } from "../generated/participating-states.ts";
import type { PartnerCode } from "../generated/partners.ts";
import type { PlaceId } from "../generated/places.ts";

export type {
  AreaId,
  ChairpersonshipYear,
  ContentTypeId,
  DocumentId,
  FieldOfWorkId,
  FieldOperationId,
  FormerStateCode,
  GroupId,
  InstitutionId,
  LanguageCode,
  MeetingId,
  MeetingSeriesId,
  OfficeId,
  ParticipatingStateCode,
  PartnerCode,
  PlaceId,
};

/** A calendar day as text, `YYYY-MM-DD`; it sorts and compares as text, and no time zone shifts it. Example: `"2015-12-09"`. */
export type IsoDate = string;

/** A day, a month or a year as text, as precise as the source is. Examples: `"2015-12-09"`, `"2015-12"`, `"2015"`. */
export type PartialDate = string;

/** A span of time with both ends inclusive; `null` is open. A partial start counts from its first day, a partial end to its last. */
export interface Period {
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
}

/** A name with the time during which it was in force. */
export interface DatedName extends Period {
  readonly name: string;
}

/** What every entry of the catalogue has. */
export interface Entry<Kind extends string, Id extends string> {
  readonly kind: Kind;
  /** Permanent: it survives every change of name. */
  readonly id: Id;
  /** Today's name, as the OSCE prints it. */
  readonly name: string;
  /** Names that were in force before, oldest first. */
  readonly formerNames: readonly DatedName[];
  /** Other spellings that lead here: look-up keys, not facts. */
  readonly aliases: readonly string[];
}

/** Who can issue a press release: a structure or institution, or a field operation. */
export type SourceId = InstitutionId | FieldOperationId;

/** ISO 3166-1 alpha-2 code of a participating State or Partner, or ISO 3166-3 code of a State that ceased. */
export type StateCode = ParticipatingStateCode | PartnerCode | FormerStateCode;

/** A system of codes for States; each stands with its publisher in `osce-data/data/state-codes.json`. */
export type CodeSystem =
  | "m49"
  | "cow"
  | "cow-letters"
  | "gw"
  | "gw-letters"
  | "vdem"
  | "eurostat"
  | "imf"
  | "ioc"
  | "unhcr"
  | "wikidata"
  | "geonames";

/** A code with the time in which a State holds it; open ends are those of the system. */
export interface CodePeriod extends Period {
  readonly code: string;
}

/** For every State, in every system, its codes one after the other; none where the system has no code for it. */
export type StateCodes = { readonly [Code in StateCode]: { readonly [System in CodeSystem]: readonly CodePeriod[] } };

/** A period of taking part in the CSCE/OSCE, active or suspended. */
export interface Participation extends Period {
  readonly status: "participating" | "suspended";
}

/** The days on which a State signed the two founding texts; `null` where it did not sign in its own name. */
export interface Signatures {
  readonly helsinkiFinalAct: IsoDate | null;
  readonly charterOfParis: IsoDate | null;
}

/** One of the 57 participating States. */
export interface ParticipatingState extends Entry<"participating-state", ParticipatingStateCode> {
  /** ISO 3166-1 alpha-3. Example: `"CHE"`. */
  readonly alpha3: string;
  /** ISO 3166-1 numeric, three digits as text. Example: `"756"`. */
  readonly numeric: string;
  /** Long form. Example: `"Swiss Confederation"`. */
  readonly officialName: string;
  readonly capital: string;
  readonly participation: readonly Participation[];
  readonly signed: Signatures;
  /** The former State whose seat this one continues: only on `RU`. */
  readonly continues?: FormerStateCode;
  /** Time as a Partner for Co-operation before taking part: only on `MN`. */
  readonly formerPartnership?: Period & { readonly group: "asian" | "mediterranean" };
}

/** One of the Partners for Co-operation. */
export interface Partner extends Entry<"partner", PartnerCode> {
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  /** ISO 3166-1 numeric, three digits as text. */
  readonly numeric: string;
  readonly officialName: string;
  readonly capital: string;
  readonly group: "asian" | "mediterranean";
  readonly partnership: Period;
}

/** A State that took part and ceased to exist. */
export interface FormerState extends Entry<"former-state", FormerStateCode> {
  readonly participation: readonly Participation[];
  readonly signed: Signatures;
  readonly successors: readonly ParticipatingStateCode[];
}

/** What an institution is within the Organization; `group` marks headings of the tree that are no bodies themselves. */
export type InstitutionCategory =
  | "organization"
  | "group"
  | "decision-making-body"
  | "chairpersonship"
  | "representative"
  | "secretariat"
  | "institution"
  | "parliamentary-assembly"
  | "court"
  | "related-body";

/** A structure or institution of the OSCE; `parent` makes a tree with the root `osce`. */
export interface Institution extends Entry<"institution", InstitutionId> {
  readonly category: InstitutionCategory;
  /** Example: `"ODIHR"`. */
  readonly abbreviation?: string;
  readonly parent: InstitutionId | null;
  readonly seat: PlaceId | null;
  readonly period: Period;
  readonly status: "active" | "closed";
}

/** `field-operation` is a field operation in the strict sense; the others are related field activities. */
export type FieldOperationCategory = "field-operation" | "related-activity" | "representative" | "programme" | "visit";

/** The regions by which osce.org groups its field operations; `null` where it names none. */
export type Region = "South-Eastern Europe" | "Eastern Europe" | "South Caucasus" | "Central Asia" | null;

/** A field operation or related field activity, open or closed. */
export interface FieldOperation extends Entry<"field-operation", FieldOperationId> {
  readonly category: FieldOperationCategory;
  /** Example: `"SMM"`. */
  readonly abbreviation?: string;
  /** Host States, by their codes of then (`YUCS` for the Missions of Long Duration); empty where the host has no code of its own (see `area`). */
  readonly hosts: readonly StateCode[];
  /** Where it works, in the OSCE's wording. Example: `"Kosovo"`. */
  readonly area: string;
  readonly region: Region;
  /** Areas below or beside States that its mandate names. Example: `["transdniestria"]`. */
  readonly areas: readonly AreaId[];
  readonly seat: PlaceId | null;
  /** When it was decided; the work begins with `period`. `null` where nothing was decided or no day is known. */
  readonly decided: PartialDate | null;
  /** From the first day of the work to the last. */
  readonly period: Period;
  readonly status: "active" | "closed";
  /** The founding decision. Example: `"PC.DEC/245"`. */
  readonly mandate?: string;
}

/** The three dimensions of security of the OSCE, and what cuts across them. */
export type Dimension = "politico-military" | "economic-and-environmental" | "human" | "cross-dimensional";

/** A field of work; sub-fields name their `parent`. */
export interface FieldOfWork extends Entry<"field-of-work", FieldOfWorkId> {
  readonly dimension: Dimension;
  readonly parent: FieldOfWorkId | null;
}

/** What kind of page a release is. */
export interface ContentType extends Entry<"content-type", ContentTypeId> {}

/** A language of the OSCE or of its website. */
export interface Language extends Entry<"language", LanguageCode> {
  /** The language's name in itself. Example: `"Русский"`. */
  readonly nativeName: string;
  /** One of the six official languages of the OSCE. */
  readonly official: boolean;
  /** The segment in addresses of osce.org where it differs from the code or is known; `null` where none was seen. */
  readonly sitePrefix: string | null;
}

/** A place that datelines name, a capital or a seat. */
export interface Place extends Entry<"place", PlaceId> {
  /** `null` where ISO 3166 has no code (Kosovo) or the State is outside the OSCE area. */
  readonly country: StateCode | null;
  /** Where it lies, in degrees north and east; `null` where GeoNames has it not. Example: `[48.20849, 16.37208]`. */
  readonly position: readonly [latitude: number, longitude: number] | null;
}

/** An area that mandates and releases name. It is no State, and its entry takes no view on its status: it keeps the OSCE's wording. */
export interface Area extends Entry<"area", AreaId> {
  /** The participating States that it belongs to, only where a document of the OSCE says so; none for Kosovo. */
  readonly states: readonly ParticipatingStateCode[];
  /** The OSCE's own name for it with its reservation; `null` where no document was seen. */
  readonly wording: string | null;
  /** The document that has the wording. Example: `"PC.DEC/305"`. */
  readonly document: string | null;
}

/** A group of the navigation; `members` are those of the day on which the facts were checked. */
export interface GroupOf<Of extends "states" | "field-operations", Id extends string> extends Entry<"group", GroupId> {
  readonly of: Of;
  /** What a filter takes: `{ country: groups["asian-partners"].members }`. */
  readonly members: readonly Id[];
}

/** A group of States, or of field operations. */
export type Group = GroupOf<"states", StateCode> | GroupOf<"field-operations", FieldOperationId>;

/** A document that releases cite. One that was adopted anew, as the Vienna Document, is one entry with several versions. */
export interface OsceDocument extends Entry<"document", DocumentId> {
  /** The day of the first version. */
  readonly adopted: PartialDate;
  /** The meeting that adopted it; `null` where that was a body in its ordinary work. */
  readonly meeting: MeetingId | null;
  /** The versions, the earliest first. Example of a symbol: `"FSC.DOC/1/11"`. */
  readonly versions: readonly { readonly adopted: PartialDate; readonly symbol: string | null }[];
}

/** A series of meetings, such as the Ministerial Council meetings. */
export interface MeetingSeries extends Entry<"meeting-series", MeetingSeriesId> {
  readonly dimension: Dimension;
  /** When the first meeting took place; `null` where no source says. */
  readonly since: PartialDate | null;
}

/** A summit, a Ministerial Council, a review meeting or a stage of the Conference. */
export interface Meeting extends Entry<"meeting", MeetingId> {
  readonly series: MeetingSeriesId | null;
  /** Its number within the series, where the OSCE counts. */
  readonly number: number | null;
  readonly place: PlaceId;
  /** The State of the place on that day: `YUCS` for Belgrade in 1977. */
  readonly country: StateCode;
  readonly period: Period;
  /** Names of the main documents. Example: `["Helsinki Final Act"]`. */
  readonly documents: readonly string[];
  /** Not yet held when the facts were checked. */
  readonly planned?: true;
}

/** A time in an office. A partial start counts from its first day, a partial end to its last. */
export interface Term extends Period {
  readonly name: string;
  /** The State whose national the holder is. */
  readonly state?: StateCode;
  readonly acting?: true;
}

/** A State's time in the Chair, with its Chairpersons-in-Office one after the other. */
export interface Chairpersonship {
  readonly kind: "chairpersonship";
  /** The year that lists give it; until 1994 the Chair passed at the Council meetings and not at the turn of the year. */
  readonly year: ChairpersonshipYear;
  /** The State by its code of then: `CSHH` in 1992. */
  readonly state: StateCode;
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** The word in use: Chairmanship until the end of 2022. */
  readonly title: "Chairmanship" | "Chairpersonship";
  readonly chairs: readonly Term[];
}

/** An office and its holders, the earliest first. */
export interface Office extends Entry<"office", OfficeId> {
  readonly institution: InstitutionId;
  readonly terms: readonly Term[];
}
