/**
 * Keeps releases for many questions. An archive answers pages, counts, facets and timelines by the same filters as lists. It can be saved to
 * a file and read from one.
 *
 * @module osce-data/archive
 */

export { createArchive } from "./archive/archive.ts";
export type { ByteFile } from "./archive/bytes/byte-file.ts";
export { ArchiveError, isArchiveError } from "./archive/files/archive-error.ts";
export type { BuildOptions, BuildProgress, BuildSignal } from "./archive/lines/build-options.ts";
export type { ByteReader, ByteSource, ByteStream } from "./archive/lines/byte-source.ts";
export { type NdjsonReading, readNdjson, writeNdjson } from "./archive/lines/ndjson.ts";
export { loadArchive } from "./archive/load.ts";
export { openArchive } from "./archive/open-archive.ts";
export { queryFromParams, queryToParams } from "./archive/query/query-params.ts";
export type { Addition, Archive, ArchivePage, FacetCount, Removal } from "./archive/types.ts";
export type { ValueCount } from "./press-releases/counting/count.ts";
export type { TimelineCount, TimelineOptions, TimelineUnit } from "./press-releases/counting/timeline.ts";
export { type FoundWords, findWords } from "./press-releases/filter/find-words.ts";
export { type Snippet, snippet } from "./press-releases/filter/snippet.ts";
export type {
  DataIssue,
  DimensionIds,
  FilterDimension,
  PressRelease,
  PressReleaseFilter,
  PressReleaseOrder,
  PressReleaseQuery,
} from "./press-releases/record/types.ts";
