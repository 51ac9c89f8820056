/**
 * The catalogue of the OSCE – participating States, Partners, institutions, field operations, fields of work, places – and the
 * press-release record with filters, counts and timelines over lists. Loads no package.
 *
 * @module
 */

export {
  type ContentTypes,
  contentTypeIds,
  contentTypes,
  findContentType,
  getContentType,
  isContentTypeId,
} from "./catalogue/content-types.ts";
export {
  type FieldOperations,
  fieldOperationIds,
  fieldOperations,
  findFieldOperation,
  getFieldOperation,
  isFieldOperationId,
} from "./catalogue/field-operations.ts";
export {
  type FieldsOfWork,
  fieldOfWorkIds,
  fieldsOfWork,
  findFieldOfWork,
  getFieldOfWork,
  isFieldOfWorkId,
} from "./catalogue/fields-of-work.ts";
export {
  type FormerStates,
  findFormerState,
  formerStateCodes,
  formerStates,
  getFormerState,
  isFormerStateCode,
} from "./catalogue/former-states.ts";
export {
  findInstitution,
  getInstitution,
  type Institutions,
  institutionIds,
  institutions,
  isInstitutionId,
} from "./catalogue/institutions.ts";
export {
  findLanguage,
  getLanguage,
  isLanguageCode,
  type Languages,
  languageCodes,
  languages,
} from "./catalogue/languages.ts";
export {
  findParticipatingState,
  getParticipatingState,
  isParticipatingStateCode,
  type ParticipatingStates,
  participatingStateCodes,
  participatingStates,
} from "./catalogue/participating-states.ts";
export {
  findPartner,
  getPartner,
  isPartnerCode,
  type Partners,
  partnerCodes,
  partners,
} from "./catalogue/partners.ts";
export { findPlace, getPlace, isPlaceId, type Places, placeIds, places } from "./catalogue/places.ts";
export type {
  ContentType,
  ContentTypeId,
  DatedName,
  Dimension,
  Entry,
  FieldOfWork,
  FieldOfWorkId,
  FieldOperation,
  FieldOperationCategory,
  FieldOperationId,
  FormerState,
  FormerStateCode,
  Institution,
  InstitutionCategory,
  InstitutionId,
  IsoDate,
  Language,
  LanguageCode,
  PartialDate,
  ParticipatingState,
  ParticipatingStateCode,
  Participation,
  Partner,
  PartnerCode,
  Period,
  Place,
  PlaceId,
  Region,
  Signatures,
  SourceId,
  StateCode,
} from "./catalogue/types.ts";
export { countPressReleases, type ValueCount } from "./press-releases/count.ts";
export { filterPressReleases, matches } from "./press-releases/filter.ts";
export { isQueryError, QueryError } from "./press-releases/query-error.ts";
export { type ListOrder, sortPressReleases } from "./press-releases/sort.ts";
export { type TimelineCount, type TimelineUnit, timeline } from "./press-releases/timeline.ts";
export type {
  DataIssue,
  DateFilter,
  DateOrigin,
  FilterDimension,
  IssueCode,
  LayoutId,
  PressRelease,
  PressReleaseFilter,
  Printed,
  PrintedLabel,
  Provenance,
  RawPressRelease,
  ReleasePlace,
  SetFilter,
  TextFilter,
} from "./press-releases/types.ts";
