import { expect, test } from "vitest";
import { type EntryName, entryNames, loadCjs, loadEsm } from "../support/built.ts";
import { publicNames, specifierOf } from "../support/public-names.ts";

// A name that is added, renamed or removed shows up in this diff. Removing one is a major release.
const surface: Readonly<Record<EntryName, readonly string[]>> = {
  index: [
    "QueryError",
    "catalogueInfo",
    "chairpersonshipOn",
    "chairpersonshipYears",
    "chairpersonships",
    "checkPressRelease",
    "contentTypeIds",
    "contentTypes",
    "countPressReleases",
    "fieldOfWorkIds",
    "fieldOperationIds",
    "fieldOperations",
    "fieldOperationsOn",
    "fieldsOfWork",
    "filterPressReleases",
    "findChairpersonship",
    "findContentType",
    "findFieldOfWork",
    "findFieldOperation",
    "findFormerState",
    "findInstitution",
    "findLanguage",
    "findMeeting",
    "findMeetingSeries",
    "findMentions",
    "findOffice",
    "findParticipatingState",
    "findPartner",
    "findPlace",
    "formatIssues",
    "formerStateCodes",
    "formerStates",
    "getChairpersonship",
    "getContentType",
    "getFieldOfWork",
    "getFieldOperation",
    "getFormerState",
    "getInstitution",
    "getLanguage",
    "getMeeting",
    "getMeetingSeries",
    "getOffice",
    "getParticipatingState",
    "getPartner",
    "getPlace",
    "institutionIds",
    "institutions",
    "isChairpersonshipYear",
    "isContentTypeId",
    "isFieldOfWorkId",
    "isFieldOperationId",
    "isFormerStateCode",
    "isInstitutionId",
    "isLanguageCode",
    "isMeetingId",
    "isMeetingSeriesId",
    "isOfficeId",
    "isParticipatingStateCode",
    "isPartnerCode",
    "isPlaceId",
    "isPressRelease",
    "isQueryError",
    "isRawPressRelease",
    "languageCodes",
    "languages",
    "layoutIds",
    "matches",
    "meetingIds",
    "meetingSeries",
    "meetingSeriesIds",
    "meetings",
    "migratePressRelease",
    "nameOn",
    "officeHolderOn",
    "officeIds",
    "offices",
    "participatingStateCodes",
    "participatingStates",
    "participatingStatesOn",
    "participationPanel",
    "partnerCodes",
    "partners",
    "partnersOn",
    "placeIds",
    "places",
    "resolve",
    "sortPressReleases",
    "statusOn",
    "timeline",
    "troikaOn",
  ],
  reading: [
    "dedupePressReleases",
    "parseDateline",
    "parseListing",
    "parseOsceUrl",
    "parsePage",
    "readPressReleases",
    "toOsceUrl",
    "toPressRelease",
  ],
  html: ["decodeHtml", "htmlToPage", "readCrawl", "readHtmlPressReleases"],
  archive: [
    "ArchiveError",
    "createArchive",
    "isArchiveError",
    "loadArchive",
    "openArchive",
    "queryFromParams",
    "queryToParams",
    "readNdjson",
    "writeNdjson",
  ],
  schemas: [
    "PressReleaseError",
    "chairpersonshipYearSchema",
    "contentTypeIdSchema",
    "fieldOfWorkIdSchema",
    "fieldOperationIdSchema",
    "formerStateCodeSchema",
    "institutionIdSchema",
    "languageCodeSchema",
    "meetingIdSchema",
    "meetingSeriesIdSchema",
    "officeIdSchema",
    "parsePressRelease",
    "parsePressReleases",
    "parseQuery",
    "participatingStateCodeSchema",
    "partnerCodeSchema",
    "placeIdSchema",
    "pressReleaseFilterSchema",
    "pressReleaseObject",
    "pressReleaseQuerySchema",
    "pressReleaseSchema",
    "rawPressReleaseSchema",
    "safeParsePressRelease",
    "sourceIdSchema",
    "stateCodeSchema",
  ],
  sources: ["sourcesOf"],
};

test.each(entryNames)("%s exports these names, and no other", async (entry) => {
  expect(Object.keys(await loadEsm(entry)).sort()).toEqual(surface[entry]);
});

test.each(entryNames)("%s exports them from CommonJS too", async (entry) => {
  expect(Object.keys(loadCjs(entry)).sort()).toEqual(Object.keys(await loadEsm(entry)).sort());
});

test.each(entryNames)("%s declares these names, and no other", (entry) => {
  const declared = (publicNames()[specifierOf(entry)] ?? []).filter((name) => !name.startsWith("type "));
  expect(declared).toEqual(surface[entry]);
});

test.each(entryNames)("the names of %s are sorted, so that two changes do not meet in one line", (entry) => {
  expect(surface[entry]).toEqual([...surface[entry]].sort());
});

test.each(entryNames)("functions of %s keep their names, for errors to show", async (entry) => {
  for (const surface of [await loadEsm(entry), loadCjs(entry)]) {
    const functions = Object.entries(surface).filter(([, value]) => typeof value === "function");
    expect(functions.length).toBeGreaterThan(0);
    expect(functions.filter(([name, value]) => (value as () => void).name !== name)).toEqual([]);
  }
});
