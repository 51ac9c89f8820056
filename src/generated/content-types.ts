// Generated from data/content-types.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
import type { ContentType } from "../catalogue/types.ts";

/** Every kind of page that osce.org tells apart. */
export interface ContentTypes {
  /** Press release */
  readonly "press-release": ContentType;
  /** News */
  readonly news: ContentType;
  /** Press statement */
  readonly "press-statement": ContentType;
  /** Spot report */
  readonly "spot-report": ContentType;
  /** Daily report */
  readonly "daily-report": ContentType;
  /** Weekly report */
  readonly "weekly-report": ContentType;
  /** Status report */
  readonly "status-report": ContentType;
  /** Story */
  readonly story: ContentType;
  /** Media advisory */
  readonly "media-advisory": ContentType;
  /** Interview */
  readonly interview: ContentType;
  /** Statement */
  readonly statement: ContentType;
  /** Speech */
  readonly speech: ContentType;
  /** Press communique */
  readonly "press-communique": ContentType;
  /** General event */
  readonly "general-event": ContentType;
  /** Blog */
  readonly blog: ContentType;
  /** Resources */
  readonly resource: ContentType;
  /** Publications */
  readonly publication: ContentType;
  /** Documents */
  readonly document: ContentType;
  /** Multimedia */
  readonly multimedia: ContentType;
}

/** Id in {@link contentTypes}. Example: `"press-release"`. */
export type ContentTypeId = "press-release" | "news" | "press-statement" | "spot-report" | "daily-report" | "weekly-report" | "status-report" | "story" | "media-advisory" | "interview" | "statement" | "speech" | "press-communique" | "general-event" | "blog" | "resource" | "publication" | "document" | "multimedia";

/**
 * The keys of {@link contentTypes}, in order.
 *
 * @example
 * contentTypeIds[0]; // => "press-release"
 */
export const contentTypeIds: readonly ContentTypeId[] = /* @__PURE__ */ Object.freeze(["press-release", "news", "press-statement", "spot-report", "daily-report", "weekly-report", "status-report", "story", "media-advisory", "interview", "statement", "speech", "press-communique", "general-event", "blog", "resource", "publication", "document", "multimedia"]);

/**
 * Every kind of page that osce.org tells apart. The source of each field stands in `osce-data/data/content-types.json`.
 *
 * @example
 * contentTypes["press-release"].name; // => "Press release"
 */
export const contentTypes: ContentTypes = /* @__PURE__ */ records<ContentTypes>("content-type", '[\
{"id":"press-release","name":"Press release","aliases":["Press releases","News release"]},\
{"id":"news","name":"News","aliases":["News Item","News items","Newsitem"]},\
{"id":"press-statement","name":"Press statement","aliases":["Press statements"]},\
{"id":"spot-report","name":"Spot report","aliases":["Spot reports"]},\
{"id":"daily-report","name":"Daily report","aliases":["Daily reports"]},\
{"id":"weekly-report","name":"Weekly report","aliases":["Weekly reports","Weekly update"]},\
{"id":"status-report","name":"Status report","aliases":["Status reports"]},\
{"id":"story","name":"Story","aliases":["Stories","Feature story","Feature","Feature stories"]},\
{"id":"media-advisory","name":"Media advisory","aliases":["Media advisories","Press advisory"]},\
{"id":"interview","name":"Interview","aliases":["Interviews"]},\
{"id":"statement","name":"Statement","aliases":["Statements"]},\
{"id":"speech","name":"Speech","aliases":["Speeches"]},\
{"id":"press-communique","name":"Press communique","aliases":["Press communiqués","Communiqué"]},\
{"id":"general-event","name":"General event","aliases":["Event","Events","General events"]},\
{"id":"blog","name":"Blog","aliases":["Blogs","Blog post"]},\
{"id":"resource","name":"Resources"},\
{"id":"publication","name":"Publications"},\
{"id":"document","name":"Documents"},\
{"id":"multimedia","name":"Multimedia"}\
]');
