/**
 * The catalogue of the OSCE: participating States, Partners, institutions, field operations, fields of work, places and more. Also the
 * press-release record, with filters, counts and timelines over lists of releases. Loads no package.
 *
 * @module osce-data
 */

export { type Areas, areaIds, areas, findArea, getArea, isAreaId } from "./catalogue/collections/areas.ts";
export {
  type Chairpersonships,
  chairpersonships,
  chairpersonshipYears,
  findChairpersonship,
  getChairpersonship,
  isChairpersonshipYear,
} from "./catalogue/collections/chairpersonships.ts";
export {
  type ContentTypes,
  contentTypeIds,
  contentTypes,
  findContentType,
  getContentType,
  isContentTypeId,
} from "./catalogue/collections/content-types.ts";
export {
  documentIds,
  documents,
  findDocument,
  getDocument,
  isDocumentId,
  type OsceDocuments,
} from "./catalogue/collections/documents.ts";
export {
  type FieldOperations,
  fieldOperationIds,
  fieldOperations,
  findFieldOperation,
  getFieldOperation,
  isFieldOperationId,
} from "./catalogue/collections/field-operations.ts";
export {
  type FieldsOfWork,
  fieldOfWorkIds,
  fieldsOfWork,
  findFieldOfWork,
  getFieldOfWork,
  isFieldOfWorkId,
} from "./catalogue/collections/fields-of-work.ts";
export {
  type FormerStates,
  findFormerState,
  formerStateCodes,
  formerStates,
  getFormerState,
  isFormerStateCode,
} from "./catalogue/collections/former-states.ts";
export { findGroup, type Groups, getGroup, groupIds, groups, isGroupId } from "./catalogue/collections/groups.ts";
export {
  findInstitution,
  getInstitution,
  type Institutions,
  institutionIds,
  institutions,
  isInstitutionId,
} from "./catalogue/collections/institutions.ts";
export {
  findLanguage,
  getLanguage,
  isLanguageCode,
  type Languages,
  languageCodes,
  languages,
} from "./catalogue/collections/languages.ts";
export {
  type AllMeetingSeries,
  findMeetingSeries,
  getMeetingSeries,
  isMeetingSeriesId,
  meetingSeries,
  meetingSeriesIds,
} from "./catalogue/collections/meeting-series.ts";
export {
  findMeeting,
  getMeeting,
  isMeetingId,
  type Meetings,
  meetingIds,
  meetings,
} from "./catalogue/collections/meetings.ts";
export {
  findOffice,
  getOffice,
  isOfficeId,
  type Offices,
  officeIds,
  offices,
} from "./catalogue/collections/offices.ts";
export {
  findParticipatingState,
  getParticipatingState,
  isParticipatingStateCode,
  type ParticipatingStates,
  participatingStateCodes,
  participatingStates,
} from "./catalogue/collections/participating-states.ts";
export {
  findPartner,
  getPartner,
  isPartnerCode,
  type Partners,
  partnerCodes,
  partners,
} from "./catalogue/collections/partners.ts";
export { findPlace, getPlace, isPlaceId, type Places, placeIds, places } from "./catalogue/collections/places.ts";
export { stateCodes } from "./catalogue/collections/state-codes.ts";
export type { MentionedEntity, MentionKind } from "./catalogue/mention-names/mention-name.ts";
export { findMentions, type Mention, type MentionOptions } from "./catalogue/mentions/mentions.ts";
export type { LanguageNames, NameOptions, NameRead, NameSpotted } from "./catalogue/names/language-names.ts";
export { nameIn } from "./catalogue/names/name-in.ts";
export type { Via } from "./catalogue/names/via.ts";
export {
  type Entity,
  type EntityKind,
  type Resolved,
  type ResolveOptions,
  resolve,
} from "./catalogue/resolving/resolve.ts";
export { chairpersonshipOn, type Troika, troikaOn } from "./catalogue/time/chair-on.ts";
export { type FieldOperationOptions, fieldOperationsOn } from "./catalogue/time/field-operations-on.ts";
export { type AnyEntry, nameOn } from "./catalogue/time/name-on.ts";
export { officeHolderOn } from "./catalogue/time/office-holder-on.ts";
export {
  type AnyParticipant,
  type ParticipationOptions,
  participatingStatesOn,
  partnersOn,
} from "./catalogue/time/participation.ts";
export {
  type CodedPanelRow,
  type PanelOptions,
  type PanelRow,
  participationPanel,
} from "./catalogue/time/participation-panel.ts";
export { findStateByCode, type StateByCodeOptions } from "./catalogue/time/state-by-code.ts";
export { type DatedEntry, type StatusOn, statusOn } from "./catalogue/time/status-on.ts";
export type {
  Area,
  AreaId,
  Chairpersonship,
  ChairpersonshipYear,
  CodePeriod,
  CodeSystem,
  ContentType,
  ContentTypeId,
  DatedName,
  Dimension,
  DocumentId,
  Entry,
  FieldOfWork,
  FieldOfWorkId,
  FieldOperation,
  FieldOperationCategory,
  FieldOperationId,
  FormerState,
  FormerStateCode,
  Group,
  GroupId,
  GroupOf,
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
  NamesByKind,
  NamesOfEntry,
  Office,
  OfficeId,
  OsceDocument,
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
  StateCodes,
  Term,
} from "./catalogue/types.ts";
export { catalogueInfo } from "./generated/catalogue-info.ts";
export { checkPressRelease } from "./press-releases/checking/check-press-release.ts";
export { migratePressRelease } from "./press-releases/checking/migrate-press-release.ts";
export { countPressReleases, type ValueCount } from "./press-releases/counting/count.ts";
export {
  type TimelineCount,
  type TimelineOptions,
  type TimelineUnit,
  timeline,
} from "./press-releases/counting/timeline.ts";
export { filterPressReleases, matches } from "./press-releases/filter/filter.ts";
export { type FoundWords, findWords } from "./press-releases/filter/find-words.ts";
export { type Snippet, snippet } from "./press-releases/filter/snippet.ts";
export { type ListOrder, sortPressReleases } from "./press-releases/filter/sort.ts";
export { type FormatIssuesOptions, formatIssues } from "./press-releases/issues/format-issues.ts";
export { isQueryError, QueryError } from "./press-releases/issues/query-error.ts";
export { isPressRelease, isRawPressRelease } from "./press-releases/record/is-press-release.ts";
export { layoutIds } from "./press-releases/record/layout-ids.ts";
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
  SourceOrigin,
  TextFilter,
} from "./press-releases/record/types.ts";
