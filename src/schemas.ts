/**
 * The zod schemas of ids and records, and validation in one call. The only entry that loads zod: the consumer's own.
 *
 * @example
 * participatingStateCodeSchema.safeParse("XX").success; // => false
 * pressReleaseSchema.safeParse(release).success; // => true
 *
 * @module osce-data/schemas
 */

export type { DataIssue, PressRelease, RawPressRelease } from "./press-releases/types.ts";
export {
  contentTypeIdSchema,
  fieldOfWorkIdSchema,
  fieldOperationIdSchema,
  formerStateCodeSchema,
  institutionIdSchema,
  languageCodeSchema,
  participatingStateCodeSchema,
  partnerCodeSchema,
  placeIdSchema,
  sourceIdSchema,
  stateCodeSchema,
} from "./schemas/ids.ts";
export {
  type ParsedPressRelease,
  PressReleaseError,
  parsePressRelease,
  safeParsePressRelease,
} from "./schemas/parse.ts";
export {
  type PressReleaseShape,
  pressReleaseObject,
  pressReleaseSchema,
  rawPressReleaseSchema,
} from "./schemas/press-release.ts";
