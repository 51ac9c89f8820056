import { describe, expect, test } from "vitest";
import * as z from "zod";
import * as lib from "../../src/index.ts";
import * as schemas from "../../src/schemas.ts";

const stateCodes = [...lib.participatingStateCodes, ...lib.partnerCodes, ...lib.formerStateCodes];

const table: readonly [
  name: string,
  schema: z.ZodType,
  ids: readonly (string | number)[],
  wrong: string,
  message: string,
][] = [
  [
    "participatingStateCodeSchema",
    schemas.participatingStateCodeSchema,
    lib.participatingStateCodes,
    "mk",
    '"mk" is not the code of a participating State; did you mean "MK"?',
  ],
  [
    "partnerCodeSchema",
    schemas.partnerCodeSchema,
    lib.partnerCodes,
    "CH",
    '"CH" is not the code of a Partner for Co-operation; allowed: AF, AU, JP, KR, TH, DZ, EG, IL, JO, MA, TN',
  ],
  [
    "formerStateCodeSchema",
    schemas.formerStateCodeSchema,
    lib.formerStateCodes,
    "SUHX",
    '"SUHX" is not the code of a former participating State; did you mean "SUHH"?',
  ],
  ["stateCodeSchema", schemas.stateCodeSchema, stateCodes, "Narnia", '"Narnia" is not the code of a State'],
  ["meetingIdSchema", schemas.meetingIdSchema, lib.meetingIds, "a meeting", '"a meeting" is not the id of a meeting'],
  [
    "meetingSeriesIdSchema",
    schemas.meetingSeriesIdSchema,
    lib.meetingSeriesIds,
    "Sumits",
    '"Sumits" is not the id of a meeting series; did you mean "summit-meetings"?',
  ],
  [
    "officeIdSchema",
    schemas.officeIdSchema,
    lib.officeIds,
    "Secretary General",
    '"Secretary General" is not the id of an office; did you mean "secretary-general"?',
  ],
  [
    "chairpersonshipYearSchema",
    schemas.chairpersonshipYearSchema,
    lib.chairpersonshipYears,
    "Switzerland – OSCE Chairpersonship 2026",
    '"Switzerland – OSCE Chairpersonship 2026" is not the year of a Chairpersonship; did you mean "2026"?',
  ],
  [
    "institutionIdSchema",
    schemas.institutionIdSchema,
    lib.institutionIds,
    "secretariatt",
    '"secretariatt" is not the id of an institution; did you mean "secretariat"?',
  ],
  [
    "fieldOperationIdSchema",
    schemas.fieldOperationIdSchema,
    lib.fieldOperationIds,
    "mission-in-moldova",
    '"mission-in-moldova" is not the id of a field operation; did you mean "mission-to-moldova"?',
  ],
  [
    "sourceIdSchema",
    schemas.sourceIdSchema,
    [...lib.institutionIds, ...lib.fieldOperationIds],
    "mission-in-moldova",
    '"mission-in-moldova" is not the id of an institution or field operation; did you mean "mission-to-moldova"?',
  ],
  [
    "fieldOfWorkIdSchema",
    schemas.fieldOfWorkIdSchema,
    lib.fieldOfWorkIds,
    "election",
    '"election" is not the id of a field of work; did you mean "elections"?',
  ],
  [
    "contentTypeIdSchema",
    schemas.contentTypeIdSchema,
    lib.contentTypeIds,
    "Press release",
    '"Press release" is not the id of a content type; did you mean "press-release"?',
  ],
  [
    "languageCodeSchema",
    schemas.languageCodeSchema,
    lib.languageCodes,
    "English",
    '"English" is not the code of a language; did you mean "en"?',
  ],
  [
    "areaIdSchema",
    schemas.areaIdSchema,
    lib.areaIds,
    "Transnistria",
    '"Transnistria" is not the id of an area; did you mean "transdniestria"?',
  ],
  [
    "groupIdSchema",
    schemas.groupIdSchema,
    lib.groupIds,
    "Asian Partners for Co-operation",
    '"Asian Partners for Co-operation" is not the id of a group; did you mean "asian-partners"?',
  ],
  [
    "documentIdSchema",
    schemas.documentIdSchema,
    lib.documentIds,
    "Helsinki Accords",
    '"Helsinki Accords" is not the id of a document; did you mean "helsinki-final-act"?',
  ],
  [
    "placeIdSchema",
    schemas.placeIdSchema,
    lib.placeIds,
    "chisinua",
    '"chisinua" is not the id of a place; did you mean "chisinau"?',
  ],
];

describe.each(table)("%s", (_, schema, ids, wrong, message) => {
  test("accepts every id of its collection, and gives it back", () => {
    expect(ids.map((id) => schema.parse(id))).toEqual(ids);
  });

  test("names what it refuses, and the nearest", () => {
    expect(schema.safeParse(wrong).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  test.each(["constructor", "__proto__", "", null, undefined, 7, {}])("refuses %j", (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

test("the table has every id schema of the entry", () => {
  const names = Object.keys(schemas).filter((name) => /(?:Id|Code|Year)Schema$/.test(name));
  expect(table.map(([name]) => name).sort()).toEqual(names.sort());
});

test("no schema has an id in zod's global registry, which could be another's", () => {
  const all = Object.values(schemas).filter((value) => value instanceof z.ZodType);
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((schema) => z.globalRegistry.get(schema)?.id !== undefined)).toEqual([]);
});
