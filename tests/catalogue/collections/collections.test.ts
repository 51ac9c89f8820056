import { describe, expect, test } from "vitest";
import * as lib from "../../../src/index.ts";

interface Collection {
  readonly what: string;
  readonly kind: string;
  readonly record: object;
  readonly ids: readonly (string | number)[];
  readonly is: (value: unknown) => boolean;
  readonly get: (id: never) => object;
  readonly find: (text: string) => object | undefined;
  /** An id with a slip of the pen, and the id that is meant. */
  readonly slip: readonly [wrong: string | number, meant: string];
}

const collections: readonly Collection[] = [
  {
    what: "participating States",
    kind: "participating-state",
    record: lib.participatingStates,
    ids: lib.participatingStateCodes,
    is: lib.isParticipatingStateCode,
    get: lib.getParticipatingState,
    find: lib.findParticipatingState,
    slip: ["Mk", "MK"],
  },
  {
    what: "Partners for Co-operation",
    kind: "partner",
    record: lib.partners,
    ids: lib.partnerCodes,
    is: lib.isPartnerCode,
    get: lib.getPartner,
    find: lib.findPartner,
    slip: ["jp", "JP"],
  },
  {
    what: "former participating States",
    kind: "former-state",
    record: lib.formerStates,
    ids: lib.formerStateCodes,
    is: lib.isFormerStateCode,
    get: lib.getFormerState,
    find: lib.findFormerState,
    slip: ["SUHX", "SUHH"],
  },
  {
    what: "institutions",
    kind: "institution",
    record: lib.institutions,
    ids: lib.institutionIds,
    is: lib.isInstitutionId,
    get: lib.getInstitution,
    find: lib.findInstitution,
    slip: ["odihir", "odihr"],
  },
  {
    what: "field operations",
    kind: "field-operation",
    record: lib.fieldOperations,
    ids: lib.fieldOperationIds,
    is: lib.isFieldOperationId,
    get: lib.getFieldOperation,
    find: lib.findFieldOperation,
    slip: ["mission-in-moldova", "mission-to-moldova"],
  },
  {
    what: "fields of work",
    kind: "field-of-work",
    record: lib.fieldsOfWork,
    ids: lib.fieldOfWorkIds,
    is: lib.isFieldOfWorkId,
    get: lib.getFieldOfWork,
    find: lib.findFieldOfWork,
    slip: ["election", "elections"],
  },
  {
    what: "meeting series",
    kind: "meeting-series",
    record: lib.meetingSeries,
    ids: lib.meetingSeriesIds,
    is: lib.isMeetingSeriesId,
    get: lib.getMeetingSeries,
    find: lib.findMeetingSeries,
    slip: ["summit-meeting", "summit-meetings"],
  },
  {
    what: "meetings",
    kind: "meeting",
    record: lib.meetings,
    ids: lib.meetingIds,
    is: lib.isMeetingId,
    get: lib.getMeeting,
    find: lib.findMeeting,
    slip: ["helsinki-sumit-1975", "helsinki-summit-1975"],
  },
  {
    what: "Chairpersonships",
    kind: "chairpersonship",
    record: lib.chairpersonships,
    ids: lib.chairpersonshipYears,
    is: lib.isChairpersonshipYear,
    get: lib.getChairpersonship,
    find: lib.findChairpersonship,
    slip: [1891, "1991"],
  },
  {
    what: "offices",
    kind: "office",
    record: lib.offices,
    ids: lib.officeIds,
    is: lib.isOfficeId,
    get: lib.getOffice,
    find: lib.findOffice,
    slip: ["secretary-genral", "secretary-general"],
  },
  {
    what: "areas",
    kind: "area",
    record: lib.areas,
    ids: lib.areaIds,
    is: lib.isAreaId,
    get: lib.getArea,
    find: lib.findArea,
    slip: ["transdnistria", "transdniestria"],
  },
  {
    what: "groups",
    kind: "group",
    record: lib.groups,
    ids: lib.groupIds,
    is: lib.isGroupId,
    get: lib.getGroup,
    find: lib.findGroup,
    slip: ["asian-partner", "asian-partners"],
  },
  {
    what: "documents",
    kind: "document",
    record: lib.documents,
    ids: lib.documentIds,
    is: lib.isDocumentId,
    get: lib.getDocument,
    find: lib.findDocument,
    slip: ["helsinki-final-akt", "helsinki-final-act"],
  },
  {
    what: "content types",
    kind: "content-type",
    record: lib.contentTypes,
    ids: lib.contentTypeIds,
    is: lib.isContentTypeId,
    get: lib.getContentType,
    find: lib.findContentType,
    slip: ["press-relase", "press-release"],
  },
  {
    what: "languages",
    kind: "language",
    record: lib.languages,
    ids: lib.languageCodes,
    is: lib.isLanguageCode,
    get: lib.getLanguage,
    find: lib.findLanguage,
    slip: ["RU", "ru"],
  },
  {
    what: "places",
    kind: "place",
    record: lib.places,
    ids: lib.placeIds,
    is: lib.isPlaceId,
    get: lib.getPlace,
    find: lib.findPlace,
    slip: ["chisinua", "chisinau"],
  },
];

const strangers = ["constructor", "__proto__", "toString", "hasOwnProperty", "", " "];

describe.each(collections)("$what", ({ kind, record, ids, is, get, find, slip }) => {
  test("record and list hold the same ids in the same order", () => {
    // A record orders keys that are numbers by itself.
    expect(Object.keys(record)).toEqual(ids.map(String));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("guard, get and find agree on every id", () => {
    const entries = Object.values(record);
    expect(ids.filter((id) => !is(id))).toEqual([]);
    expect(ids.map((id) => get(id as never))).toEqual(entries);
    expect(ids.map((id) => find(String(id)))).toEqual(entries);
  });

  test("every entry says its kind", () => {
    expect(new Set(Object.values(record).map((entry) => entry.kind))).toEqual(new Set([kind]));
  });

  test("an unknown id is an error that names the nearest", () => {
    expect(is(slip[0])).toBe(false);
    expect(() => get(slip[0] as never)).toThrow(RangeError);
    expect(() => get(slip[0] as never)).toThrow(`did you mean "${slip[1]}"?`);
  });

  test.each(strangers)("%j is no entry", (text) => {
    expect(is(text)).toBe(false);
    expect(find(text)).toBeUndefined();
    expect(() => get(text as never)).toThrow(RangeError);
  });

  test.each([null, undefined, {}, [], Number.NaN])("%j is no id", (value) => {
    expect(is(value)).toBe(false);
  });
});

test("the sixteen collections have sixteen kinds", () => {
  expect(new Set(collections.map(({ kind }) => kind)).size).toBe(16);
});

test.each([
  ["Germany", "DE"],
  ["the netherlands", "NL"],
  ["FYROM", "MK"],
])("%j is no code, and the error knows whose name it is", (name, code) => {
  expect(() => lib.getParticipatingState(name as never)).toThrow(
    `"${name}" is not the id of a participating State; did you mean "${code}"?`,
  );
});

test("an id that is far from any other is an error without a suggestion", () => {
  expect(() => lib.getFieldOfWork("astrology-and-tarot" as never)).toThrow(
    /^"astrology-and-tarot" is not the id of a field of work$/,
  );
});
