/**
 * Releases kept for many questions: pages, counts, facets and timelines by the same filters as on lists.
 *
 * @module osce-data/archive
 */

export { type Archive, type ArchivePage, createArchive } from "./archive/archive.ts";
export type { PressRelease, PressReleaseFilter, PressReleaseQuery } from "./press-releases/types.ts";
