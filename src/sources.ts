/**
 * Where a fact of the catalogue is from: the texts that prove it, with their addresses. Loaded by nothing else.
 *
 * @module osce-data/sources
 */

export { type Source, type SourcedEntry, type SourceKind, sourcesOf } from "./sources/sources-of.ts";
