import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as core from "../../src/core.ts";
import { dist, type EntryName, entryNames, loadCjs, loadEsm } from "../support/built.ts";
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
};

/** What the built root holds beside its public names, for the other entries: no declaration names it. */
const shared = Object.keys(core).filter((name) => !surface.index.includes(name));

test.each(entryNames)("%s exports these names, and no other", async (entry) => {
  const expected = entry === "index" ? [...surface.index, ...shared] : surface[entry];
  expect(Object.keys(await loadEsm(entry)).sort()).toEqual([...expected].sort());
});

test.each(entryNames)("%s exports them from CommonJS too", async (entry) => {
  expect(Object.keys(loadCjs(entry)).sort()).toEqual(Object.keys(await loadEsm(entry)).sort());
});

test.each(entryNames)("%s declares these names, and no other", (entry) => {
  const declared = (publicNames()[specifierOf(entry)] ?? []).filter((name) => !name.startsWith("type "));
  expect(declared).toEqual(surface[entry]);
});

test("the root shares what the other entries import, and nothing else: each name costs every import", () => {
  const imported = (["reading", "archive", "schemas"] as const).flatMap((entry) => {
    const text = readFileSync(new URL(`${entry}.js`, dist), "utf8");
    return [...text.matchAll(/\bimport\s*\{([^}]*)\}\s*from\s*"\.\/index\.js"/g)].flatMap(([, names = ""]) =>
      names.split(","),
    );
  });
  const names = new Set(imported.map((name) => name.trim().split(" as ", 1)[0] as string));
  expect(shared.filter((name) => !names.has(name))).toEqual([]);
});

test("what the root shares with the other entries is not declared", () => {
  expect(shared.length).toBeGreaterThan(0);
  const declarations = readFileSync(new URL("index.d.ts", dist), "utf8");
  const listed = /export \{([^}]*)\};?\s*$/.exec(declarations)?.[1]?.split(/,\s*/) ?? [];
  expect(listed.length).toBeGreaterThan(surface.index.length);
  expect(listed.filter((name) => shared.includes(name.trim()))).toEqual([]);
});

test.each(entryNames)("the names of %s are sorted, so that two changes do not meet in one line", (entry) => {
  expect(surface[entry]).toEqual([...surface[entry]].sort());
});
