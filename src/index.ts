/**
 * The catalogue of the OSCE – participating States, Partners, institutions, field operations, fields of work, places – and the
 * press-release record with filters, counts and timelines over lists. Loads no package.
 *
 * @module osce-data
 */

export { chairpersonshipOn, type Troika, troikaOn } from "./catalogue/chair-on.ts";
export {
  type Chairpersonships,
  chairpersonships,
  chairpersonshipYears,
  findChairpersonship,
  getChairpersonship,
  isChairpersonshipYear,
} from "./catalogue/chairpersonships.ts";
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
export { type FieldOperationOptions, fieldOperationsOn } from "./catalogue/field-operations-on.ts";
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
  type AllMeetingSeries,
  findMeetingSeries,
  getMeetingSeries,
  isMeetingSeriesId,
  meetingSeries,
  meetingSeriesIds,
} from "./catalogue/meeting-series.ts";
export { findMeeting, getMeeting, isMeetingId, type Meetings, meetingIds, meetings } from "./catalogue/meetings.ts";
export type { MentionedEntity, MentionKind } from "./catalogue/mention-names.ts";
export { findMentions, type Mention, type MentionOptions } from "./catalogue/mentions.ts";
export type { Via } from "./catalogue/name-index.ts";
export { type AnyEntry, nameOn } from "./catalogue/name-on.ts";
export { officeHolderOn } from "./catalogue/office-holder-on.ts";
export { findOffice, getOffice, isOfficeId, type Offices, officeIds, offices } from "./catalogue/offices.ts";
export {
  findParticipatingState,
  getParticipatingState,
  isParticipatingStateCode,
  type ParticipatingStates,
  participatingStateCodes,
  participatingStates,
} from "./catalogue/participating-states.ts";
export {
  type AnyParticipant,
  type ParticipationOptions,
  participatingStatesOn,
  partnersOn,
} from "./catalogue/participation.ts";
export { type PanelOptions, type PanelRow, participationPanel } from "./catalogue/participation-panel.ts";
export {
  findPartner,
  getPartner,
  isPartnerCode,
  type Partners,
  partnerCodes,
  partners,
} from "./catalogue/partners.ts";
export { findPlace, getPlace, isPlaceId, type Places, placeIds, places } from "./catalogue/places.ts";
export { type Entity, type EntityKind, type Resolved, type ResolveOptions, resolve } from "./catalogue/resolve.ts";
export { type DatedEntry, type StatusOn, statusOn } from "./catalogue/status-on.ts";
export type {
  Chairpersonship,
  ChairpersonshipYear,
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
  Meeting,
  MeetingId,
  MeetingSeries,
  MeetingSeriesId,
  Office,
  OfficeId,
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
  Term,
} from "./catalogue/types.ts";
export { catalogueInfo } from "./generated/catalogue-info.ts";
export { checkPressRelease } from "./press-releases/check-press-release.ts";
export { countPressReleases, type ValueCount } from "./press-releases/count.ts";
export { filterPressReleases, matches } from "./press-releases/filter.ts";
export { type FormatIssuesOptions, formatIssues } from "./press-releases/format-issues.ts";
export { isPressRelease, isRawPressRelease } from "./press-releases/is-press-release.ts";
export { layoutIds } from "./press-releases/layout-ids.ts";
export { migratePressRelease } from "./press-releases/migrate-press-release.ts";
export { isQueryError, QueryError } from "./press-releases/query-error.ts";
export { type ListOrder, sortPressReleases } from "./press-releases/sort.ts";
export { type TimelineCount, type TimelineOptions, type TimelineUnit, timeline } from "./press-releases/timeline.ts";
export type {
  DataIssue,
  DateFilter,
  DateOrigin,
  DimensionIds,
  FilterDimension,
  IssueCode,
  LayoutId,
  PressRelease,
  PressReleaseFilter,
  PressReleaseOrder,
  PressReleaseQuery,
  Printed,
  PrintedLabel,
  Provenance,
  RawPressRelease,
  ReleasePlace,
  SetFilter,
  TextFilter,
} from "./press-releases/types.ts";
