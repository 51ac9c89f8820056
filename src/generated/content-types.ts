// Generated from data/content-types.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
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
export const contentTypeIds: readonly ContentTypeId[] = ["press-release", "news", "press-statement", "spot-report", "daily-report", "weekly-report", "status-report", "story", "media-advisory", "interview", "statement", "speech", "press-communique", "general-event", "blog", "resource", "publication", "document", "multimedia"];

/**
 * Every kind of page that osce.org tells apart. The source of each field stands in `osce-data/data/content-types.json`.
 *
 * @example
 * contentTypes["press-release"].name; // => "Press release"
 */
export const contentTypes: ContentTypes = /* @__PURE__ */ lazyRecord<ContentTypes>("content-type", "id", contentTypeIds, "name|formerNames+name=from=until|aliases+",
"\
!$*:?[]_`^ report^Press ^tatement^||^+Feature^ommuniqu^News^release^advisor^General event^Weekly^Interview^Status!^Media `^Blog^Daily!^tories^Speech^\
$_:$_s+] _#\
]:] Item+] items+]item#\
$s*:$s*s#\
Spot!:Spot!s#\
~):~)s#\
~$!:~$!s+~$ update#\
~&:~&s#\
Story:S~*? story?? s~*#\
~'y:~'ies+$`y#\
~%:~%s#\
S*:S*s#\
~+:~+es#\
$c[e:$c[és+C[é#\
~#\
:Event+Events+~#\
s#\
~(:~(s+~( post#\
Resources#\
Publications#\
Documents#\
Multimedia\
");
