/**
 * Releases kept for many questions: pages, counts, facets and timelines by the same filters as on lists.
 *
 * @module osce-data/archive
 */

export { type Archive, type ArchivePage, type ArchiveQuery, createArchive } from "./archive/archive.ts";
export type { PressRelease, PressReleaseFilter } from "./press-releases/types.ts";
