/**
 * The zod schemas of ids and records, and validation in one call. The only entry that loads zod; it loads your copy.
 *
 * @example
 * participatingStateCodeSchema.safeParse("XX").success; // => false
 * pressReleaseSchema.safeParse(release).success; // => true
 *
 * @module osce-data/schemas
 */

export type {
  DataIssue,
  PressRelease,
  PressReleaseFilter,
  PressReleaseQuery,
  RawPressRelease,
} from "./press-releases/record/types.ts";
export {
  areaIdSchema,
  chairpersonshipYearSchema,
  contentTypeIdSchema,
  documentIdSchema,
  fieldOfWorkIdSchema,
  fieldOperationIdSchema,
  formerStateCodeSchema,
  groupIdSchema,
  institutionIdSchema,
  languageCodeSchema,
  meetingIdSchema,
  meetingSeriesIdSchema,
  officeIdSchema,
  participatingStateCodeSchema,
  partnerCodeSchema,
  placeIdSchema,
  sourceIdSchema,
  stateCodeSchema,
} from "./schemas/ids.ts";
export {
  type ParsedPressRelease,
  type ParsedPressReleases,
  PressReleaseError,
  parsePressRelease,
  parsePressReleases,
  safeParsePressRelease,
} from "./schemas/parse.ts";
export {
  type PressReleaseShape,
  pressReleaseObject,
  pressReleaseSchema,
  rawPressReleaseSchema,
} from "./schemas/press-release.ts";
export { parseQuery, pressReleaseFilterSchema, pressReleaseQuerySchema } from "./schemas/query.ts";
