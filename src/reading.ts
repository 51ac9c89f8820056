/**
 * Turns the text of a page of osce.org into records: pages with one release, listings, datelines. Loads no package, opens no connection.
 *
 * @module osce-data/reading
 */

export type { DataIssue, PressRelease, RawPressRelease } from "./press-releases/record/types.ts";
export { parseDateline } from "./reading/dateline/dateline.ts";
export type { Dateline } from "./reading/dateline/types.ts";
export type { Navigation } from "./reading/navigation.ts";
export { type ParsedListing, parseListing } from "./reading/parse-listing.ts";
export { type ParsedPage, parsePage } from "./reading/parse-page.ts";
export type { Cut, CutName, ReadOptions } from "./reading/parts/read-options.ts";
export { type ReadPage, readPressReleases } from "./reading/read.ts";
export {
  type Deduped,
  type DuplicateReason,
  dedupePressReleases,
  type MergedRelease,
} from "./reading/record/dedupe.ts";
export { type ReadRelease, toPressRelease } from "./reading/record/to-press-release.ts";
export { parseOsceUrl } from "./reading/url/parse-osce-url.ts";
export { type OsceListingAddress, type OsceListingQuery, toOsceUrl } from "./reading/url/to-osce-url.ts";
export type { OsceItemUrl, OsceListingUrl, OsceSort } from "./reading/url/types.ts";
