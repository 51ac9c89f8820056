import { isIsoDate } from "../../catalogue/time/calendar.ts";
import type { IsoDate } from "../../catalogue/types.ts";
import { plainText } from "../text/clean-text.ts";

/** What a crawler writes above a page in Markdown, in lines such as `URL Source: https://…`. */
export interface CrawlerHead {
  readonly url?: string;
  readonly title?: string;
  readonly published?: IsoDate;
  /** All of it, as the crawler wrote it. */
  readonly text: string;
  /** Where the page itself begins. */
  readonly end: number;
}

const begin = /^(?:--- {0,20}\n|(?:Title|URL Source): )/;
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

/** Whether a text begins as such lines do, whatever invisible characters stand there. */
export function mayHaveHead(text: string): boolean {
  return begin.test(plainText(text.slice(0, 100)));
}

/** Reads the lines between two `---` at the beginning of a text, or those above `Markdown Content:`; `null` where there are none. */
export function crawlerHead(text: string): CrawlerHead | null {
  if (!begin.test(text)) return null;
  const isFenced = text.startsWith(fence);
  const lines: string[] = [];
  for (let at = isFenced ? text.indexOf("\n") + 1 : 0; lines.length < mostLines && at < text.length; ) {
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + 1000)).trimEnd();
    at = end + 1;
    if (line.trim() === (isFenced ? fence : lastLine))
      return isFenced && !isFrontMatter(lines)
        ? null
        : { ...valuesOf(lines), text: text.slice(0, end).trim(), end: Math.min(at, text.length) };
    lines.push(line);
  }
  return null;
}

const yamlKey = /^([A-Za-z_][\w.:@-]*(?: [\w-]+){0,3}):(?: |$)/;

/** What stands below a key besides other keys: indented lines, items, comments, the end of a list, nothing. */
const belowKey = /^(?:[ #\]}]|- |$)/;

/** Whether lines are keys with values, and not the first lines of a page, of which a rule stands above and another below. */
function isFrontMatter(lines: readonly string[]): boolean {
  const names: string[] = [];
  for (const line of lines) {
    const name = yamlKey.exec(line)?.[1];
    if (name !== undefined) names.push(name);
    else if (names.length === 0 || !belowKey.test(line)) return false;
  }
  // A page writes its labels large, and a crawler its keys small, or they are known.
  return names.length > 0 && (names.some(isKnown) || names.every((name) => !/^[A-Z]/.test(name)));
}

function isKnown(name: string): boolean {
  return Object.hasOwn(keys, name.toLowerCase());
}

function valuesOf(lines: readonly string[]): Omit<CrawlerHead, "text" | "end"> {
  const found: { url?: string; title?: string; published?: IsoDate } = {};
  for (const line of lines) note(line.trim(), found);
  return found;
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
