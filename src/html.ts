/**
 * Turns HTML into records. It reads saved pages and whole crawls, in any character set and of every age of the site. Loads no package, opens
 * no connection, and renders nothing.
 *
 * @module osce-data/html
 */

export {
  type CrawledFile,
  type CrawlFile,
  type CrawlOptions,
  type CrawlProgress,
  readCrawl,
} from "./html/crawl/read-crawl.ts";
export type { CharsetOrigin } from "./html/decode/charset-origin.ts";
export { type DecodedHtml, decodeHtml } from "./html/decode/decode-html.ts";
export type { HtmlEvidence, PublishedOrigin } from "./html/evidence/types.ts";
export { type HtmlLink, type HtmlOptions, type HtmlPage, htmlToPage } from "./html/html-to-page.ts";
export { type ReadHtmlPage, readHtmlPressReleases } from "./html/read-html.ts";
export type { DataIssue, PressRelease } from "./press-releases/record/types.ts";
export type { Cut, CutName, ReadOptions } from "./reading/parts/read-options.ts";
export type { ReadPage } from "./reading/read.ts";
