/**
 * Where a fact of the catalogue comes from: the texts that prove it, with their addresses. No other entry loads this one.
 *
 * @module osce-data/sources
 */

export { type Source, type SourcedEntry, type SourceKind, sourcesOf } from "./sources/sources-of.ts";
