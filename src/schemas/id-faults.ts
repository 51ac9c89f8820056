import { areaNames } from "../catalogue/collections/areas.ts";
import { findChairpersonship } from "../catalogue/collections/chairpersonships.ts";
import { contentTypeNames } from "../catalogue/collections/content-types.ts";
import { documentNames } from "../catalogue/collections/documents.ts";
import { fieldOperationNames } from "../catalogue/collections/field-operations.ts";
import { fieldOfWorkNames } from "../catalogue/collections/fields-of-work.ts";
import { formerStateNames } from "../catalogue/collections/former-states.ts";
import { groupNames } from "../catalogue/collections/groups.ts";
import { institutionNames } from "../catalogue/collections/institutions.ts";
import { languageNames } from "../catalogue/collections/languages.ts";
import { meetingSeriesNames } from "../catalogue/collections/meeting-series.ts";
import { meetingNames } from "../catalogue/collections/meetings.ts";
import { officeNames } from "../catalogue/collections/offices.ts";
import { participatingStateNames } from "../catalogue/collections/participating-states.ts";
import { partnerNames } from "../catalogue/collections/partners.ts";
import { placeNames } from "../catalogue/collections/places.ts";
import type {
  AreaId,
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
import { areaIds } from "../generated/areas.ts";
import { chairpersonshipYears } from "../generated/chairpersonships.ts";
import { contentTypeIds } from "../generated/content-types.ts";
import { documentIds } from "../generated/documents.ts";
import { fieldOperationIds } from "../generated/field-operations.ts";
import { fieldOfWorkIds } from "../generated/fields-of-work.ts";
import { formerStateCodes } from "../generated/former-states.ts";
import { groupIds } from "../generated/groups.ts";
import { institutionIds } from "../generated/institutions.ts";
import { languageCodes } from "../generated/languages.ts";
import { meetingSeriesIds } from "../generated/meeting-series.ts";
import { meetingIds } from "../generated/meetings.ts";
import { officeIds } from "../generated/offices.ts";
import { participatingStateCodes } from "../generated/participating-states.ts";
import { partnerCodes } from "../generated/partners.ts";
import { placeIds } from "../generated/places.ts";
import { type Fault, notOneOf, type Suggest } from "../press-releases/issues/filter-issues.ts";
import { suggestId } from "../press-releases/issues/suggest-id.ts";
import { missing } from "./value-faults.ts";

/** The ids of one kind, and what is wrong with a value that is none of them. */
export interface IdKind<Id extends string> {
  readonly ids: readonly Id[];
  readonly fault: (found: unknown) => Fault;
  /** The id that a text was probably meant to be, by all names. */
  readonly suggest: Suggest;
}

function idKind<Id extends string>(
  what: string,
  lists: readonly (readonly Id[])[],
  collections: Parameters<typeof suggestId>[1],
): IdKind<Id> {
  const ids = lists.flat();
  const suggest = suggestId(ids, collections);
  const fault = (found: unknown): Fault =>
    found === undefined ? missing(what) : notOneOf("unknown-id", found, what, ids, suggest);
  return { ids, fault, suggest };
}

// Each in a pure call of its own, so that a program that checks one kind of id does not ship the names of all others.

export const participatingStateKind: IdKind<ParticipatingStateCode> = /* @__PURE__ */ idKind(
  "the code of a participating State",
  [participatingStateCodes],
  [participatingStateNames],
);
export const partnerKind: IdKind<PartnerCode> = /* @__PURE__ */ idKind(
  "the code of a Partner for Co-operation",
  [partnerCodes],
  [partnerNames],
);
export const formerStateKind: IdKind<FormerStateCode> = /* @__PURE__ */ idKind(
  "the code of a former participating State",
  [formerStateCodes],
  [formerStateNames],
);
export const stateKind: IdKind<StateCode> = /* @__PURE__ */ idKind<StateCode>(
  "the code of a State",
  [participatingStateCodes, partnerCodes, formerStateCodes],
  [participatingStateNames, formerStateNames, partnerNames],
);
export const institutionKind: IdKind<InstitutionId> = /* @__PURE__ */ idKind(
  "the id of an institution",
  [institutionIds],
  [institutionNames],
);
export const fieldOperationKind: IdKind<FieldOperationId> = /* @__PURE__ */ idKind(
  "the id of a field operation",
  [fieldOperationIds],
  [fieldOperationNames],
);
export const sourceKind: IdKind<SourceId> = /* @__PURE__ */ idKind<SourceId>(
  "the id of an institution or field operation",
  [institutionIds, fieldOperationIds],
  [institutionNames, fieldOperationNames],
);
export const fieldOfWorkKind: IdKind<FieldOfWorkId> = /* @__PURE__ */ idKind(
  "the id of a field of work",
  [fieldOfWorkIds],
  [fieldOfWorkNames],
);
export const meetingSeriesKind: IdKind<MeetingSeriesId> = /* @__PURE__ */ idKind(
  "the id of a meeting series",
  [meetingSeriesIds],
  [meetingSeriesNames],
);
export const meetingKind: IdKind<MeetingId> = /* @__PURE__ */ idKind(
  "the id of a meeting",
  [meetingIds],
  [meetingNames],
);
export const officeKind: IdKind<OfficeId> = /* @__PURE__ */ idKind("the id of an office", [officeIds], [officeNames]);
export const contentTypeKind: IdKind<ContentTypeId> = /* @__PURE__ */ idKind(
  "the id of a content type",
  [contentTypeIds],
  [contentTypeNames],
);
export const languageKind: IdKind<LanguageCode> = /* @__PURE__ */ idKind(
  "the code of a language",
  [languageCodes],
  [languageNames],
);
export const areaKind: IdKind<AreaId> = /* @__PURE__ */ idKind("the id of an area", [areaIds], [areaNames]);
export const groupKind: IdKind<GroupId> = /* @__PURE__ */ idKind("the id of a group", [groupIds], [groupNames]);
export const documentKind: IdKind<DocumentId> = /* @__PURE__ */ idKind(
  "the id of a document",
  [documentIds],
  [documentNames],
);
export const placeKind: IdKind<PlaceId> = /* @__PURE__ */ idKind("the id of a place", [placeIds], [placeNames]);

/** What is wrong with a value that is no year of a Chairpersonship; a label that names one year suggests it. */
export function yearFault(found: unknown): Fault {
  const what = "the year of a Chairpersonship";
  if (found === undefined) return missing(what);
  return notOneOf("unknown-id", found, what, chairpersonshipYears.map(String), (text) => {
    const year = findChairpersonship(text)?.year;
    return year === undefined ? undefined : String(year);
  });
}
