import type { ZodType } from "zod/v4";
import * as z from "zod/v4";
import type {
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
  SourceId,
  StateCode,
} from "../catalogue/types.ts";
import { chairpersonshipYears } from "../generated/chairpersonships.ts";
import {
  areaKind,
  contentTypeKind,
  documentKind,
  fieldOfWorkKind,
  fieldOperationKind,
  formerStateKind,
  groupKind,
  type IdKind,
  institutionKind,
  languageKind,
  meetingKind,
  meetingSeriesKind,
  officeKind,
  participatingStateKind,
  partnerKind,
  placeKind,
  sourceKind,
  stateKind,
  yearFault,
} from "./id-faults.ts";

/** A schema whose output is one of the ids, and whose type costs the consumer nothing. */
function idSchema<Id extends string>({ ids, fault }: IdKind<Id>): ZodType<Id, Id> {
  return z.enum(ids as [Id, ...Id[]], { error: ({ input }) => fault(input).wrong }) as ZodType<Id, Id>;
}

/**
 * Code of a participating State.
 *
 * @example
 * participatingStateCodeSchema.parse("CH"); // => "CH"
 * participatingStateCodeSchema.safeParse("Switzerland").error?.issues[0]?.message; // => '"Switzerland" is not the code of a participating State; did you mean "CH"?'
 */
export const participatingStateCodeSchema: ZodType<ParticipatingStateCode, ParticipatingStateCode> =
  /* @__PURE__ */ idSchema(participatingStateKind);

/**
 * Code of a Partner for Co-operation.
 *
 * @example
 * partnerCodeSchema.parse("JP"); // => "JP"
 */
export const partnerCodeSchema: ZodType<PartnerCode, PartnerCode> = /* @__PURE__ */ idSchema(partnerKind);

/**
 * Code of a former participating State.
 *
 * @example
 * formerStateCodeSchema.parse("YUCS"); // => "YUCS"
 */
export const formerStateCodeSchema: ZodType<FormerStateCode, FormerStateCode> =
  /* @__PURE__ */ idSchema(formerStateKind);

/**
 * Code of a participating State, a Partner or a former State: what `countries` of a record holds.
 *
 * @example
 * stateCodeSchema.parse("SUHH"); // => "SUHH"
 * stateCodeSchema.safeParse("XX").success; // => false
 */
export const stateCodeSchema: ZodType<StateCode, StateCode> = /* @__PURE__ */ idSchema(stateKind);

/**
 * Id of a structure or institution.
 *
 * @example
 * institutionIdSchema.parse("odihr"); // => "odihr"
 */
export const institutionIdSchema: ZodType<InstitutionId, InstitutionId> = /* @__PURE__ */ idSchema(institutionKind);

/**
 * Id of a field operation.
 *
 * @example
 * fieldOperationIdSchema.parse("mission-to-moldova"); // => "mission-to-moldova"
 */
export const fieldOperationIdSchema: ZodType<FieldOperationId, FieldOperationId> =
  /* @__PURE__ */ idSchema(fieldOperationKind);

/**
 * Id of an institution or field operation: what `sources` of a record holds.
 *
 * @example
 * sourceIdSchema.parse("rfom"); // => "rfom"
 * sourceIdSchema.safeParse("MD").success; // => false
 */
export const sourceIdSchema: ZodType<SourceId, SourceId> = /* @__PURE__ */ idSchema(sourceKind);

/**
 * Id of a field of work.
 *
 * @example
 * fieldOfWorkIdSchema.parse("elections"); // => "elections"
 */
export const fieldOfWorkIdSchema: ZodType<FieldOfWorkId, FieldOfWorkId> = /* @__PURE__ */ idSchema(fieldOfWorkKind);

/**
 * Id of a meeting series.
 *
 * @example
 * meetingSeriesIdSchema.parse("summit-meetings"); // => "summit-meetings"
 */
export const meetingSeriesIdSchema: ZodType<MeetingSeriesId, MeetingSeriesId> =
  /* @__PURE__ */ idSchema(meetingSeriesKind);

/**
 * Id of a summit, a Ministerial Council or a review meeting.
 *
 * @example
 * meetingIdSchema.parse("helsinki-summit-1975"); // => "helsinki-summit-1975"
 */
export const meetingIdSchema: ZodType<MeetingId, MeetingId> = /* @__PURE__ */ idSchema(meetingKind);

/**
 * Year of a Chairpersonship: a number.
 *
 * @example
 * chairpersonshipYearSchema.parse(2015); // => 2015
 * chairpersonshipYearSchema.safeParse("2015").success; // => false
 */
export const chairpersonshipYearSchema: ZodType<ChairpersonshipYear, ChairpersonshipYear> = /* @__PURE__ */ (() =>
  z.literal([...chairpersonshipYears], { error: ({ input }) => yearFault(input).wrong }))();

/**
 * Id of an office.
 *
 * @example
 * officeIdSchema.parse("hcnm"); // => "hcnm"
 */
export const officeIdSchema: ZodType<OfficeId, OfficeId> = /* @__PURE__ */ idSchema(officeKind);

/**
 * Id of a content type.
 *
 * @example
 * contentTypeIdSchema.parse("press-release"); // => "press-release"
 */
export const contentTypeIdSchema: ZodType<ContentTypeId, ContentTypeId> = /* @__PURE__ */ idSchema(contentTypeKind);

/**
 * Code of a language.
 *
 * @example
 * languageCodeSchema.parse("uk"); // => "uk"
 */
export const languageCodeSchema: ZodType<LanguageCode, LanguageCode> = /* @__PURE__ */ idSchema(languageKind);

/**
 * Id of a place.
 *
 * @example
 * placeIdSchema.parse("kyiv"); // => "kyiv"
 */
export const placeIdSchema: ZodType<PlaceId, PlaceId> = /* @__PURE__ */ idSchema(placeKind);

/**
 * Id of an area that mandates and releases name.
 *
 * @example
 * areaIdSchema.parse("kosovo"); // => "kosovo"
 */
export const areaIdSchema: ZodType<AreaId, AreaId> = /* @__PURE__ */ idSchema(areaKind);

/**
 * Id of a group of the navigation.
 *
 * @example
 * groupIdSchema.parse("asian-partners"); // => "asian-partners"
 */
export const groupIdSchema: ZodType<GroupId, GroupId> = /* @__PURE__ */ idSchema(groupKind);

/**
 * Id of a document that releases cite.
 *
 * @example
 * documentIdSchema.parse("helsinki-final-act"); // => "helsinki-final-act"
 */
export const documentIdSchema: ZodType<DocumentId, DocumentId> = /* @__PURE__ */ idSchema(documentKind);
