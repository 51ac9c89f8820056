import { isIsoDate } from "../../catalogue/time/calendar.ts";
import type { IsoDate } from "../../catalogue/types.ts";

/** What a crawler writes above a page in Markdown, in lines such as `URL Source: https://…`. */
export interface CrawlerHead {
  readonly url?: string;
  readonly title?: string;
  readonly published?: IsoDate;
  /** Where the page itself begins. */
  readonly end: number;
}

const fence = "---";
const lastLine = "Markdown Content:";
const mostLines = 40;

const keys: Readonly<Record<string, "url" | "title" | "published">> = {
  url: "url",
  "url source": "url",
  sourceurl: "url",
  source_url: "url",
  canonical: "url",
  title: "title",
  "published time": "published",
  published: "published",
  publishedtime: "published",
  date_published: "published",
};

/** Reads the lines between two `---` at the beginning of a text, or those above `Markdown Content:`; `null` where there are none. */
export function crawlerHead(text: string): CrawlerHead | null {
  const isFenced = text.startsWith(`${fence}\n`);
  if (!isFenced && !/^(?:Title|URL Source): /.test(text)) return null;
  const found: { url?: string; title?: string; published?: IsoDate } = {};
  let at = isFenced ? fence.length + 1 : 0;
  for (let count = 0; count < mostLines && at < text.length; count++) {
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + 1000)).trim();
    at = end + 1;
    if (line === (isFenced ? fence : lastLine)) return { ...found, end: Math.min(at, text.length) };
    note(line, found);
  }
  return null;
}

function note(line: string, found: { url?: string; title?: string; published?: IsoDate }): void {
  const colon = line.indexOf(":");
  const name = line.slice(0, Math.max(0, colon)).toLowerCase();
  const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
  const value = line
    .slice(colon + 1)
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2");
  if (key === undefined || value === "") return;
  if (key !== "published") found[key] ??= value;
  else if (isIsoDate(value.slice(0, 10))) found.published ??= value.slice(0, 10);
}
