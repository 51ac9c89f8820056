/**
 * From the text of a page of osce.org to records: pages with one release, listings, datelines. Loads no package, opens no connection.
 *
 * @module osce-data/reading
 */

export type { DataIssue, PressRelease, RawPressRelease } from "./press-releases/types.ts";
export { type Dateline, parseDateline } from "./reading/dateline/dateline.ts";
export { type ParsedListing, parseListing } from "./reading/parse-listing.ts";
export { type Navigation, type ParsedPage, parsePage } from "./reading/parse-page.ts";
export { type ReadPage, readPressReleases } from "./reading/read.ts";
export type { Cut, ReadOptions } from "./reading/read-options.ts";
export { type ReadRelease, toPressRelease } from "./reading/to-press-release.ts";
