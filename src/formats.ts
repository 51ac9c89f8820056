/**
 * Writes releases in formats that other programs read: tables, feeds, linked data, bibliographies. Each function says what its format cannot
 * hold. Loads no package and nothing of Node.
 *
 * @module osce-data/formats
 */

export { toAtom } from "./formats/atom.ts";
export { toBibtex } from "./formats/bibtex.ts";
export { type CslDate, type CslItem, toCsl } from "./formats/csl.ts";
export { type CsvColumn, type CsvOptions, toCsv } from "./formats/csv.ts";
export type { FeedInfo } from "./formats/feed-info.ts";
export { type JsonFeed, type JsonFeedItem, toJsonFeed } from "./formats/json-feed.ts";
export { type LinkedPlace, type LinkedThing, type NameOptions, type NewsArticle, toJsonLd } from "./formats/json-ld.ts";
export type { NameForm } from "./formats/names.ts";
export { toRss } from "./formats/rss.ts";
export type { PressRelease } from "./press-releases/record/types.ts";
