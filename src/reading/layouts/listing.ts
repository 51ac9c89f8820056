import { isFurniture } from "../around/furniture.ts";
import { isPager } from "../around/pager.ts";
import { readPrintedDay } from "../dates/printed-day.ts";
import { sourceOf } from "../labels/labels.ts";
import { tailOf } from "../parts/cut-body.ts";
import { goesOn } from "../parts/hard-wraps.ts";
import { publishingDate, readListingLabels } from "../parts/listing-labels.ts";
import type { ItemParts, PageParts } from "../parts/page-parts.ts";
import type { Cut } from "../parts/read-options.ts";
import { isSmall } from "../text/letters.ts";
import { indexOfLine, lineAbove, lineAt, paragraphs, wordsOf } from "../text/lines.ts";

/** The headings of the listings. */
const newsroom = "Newsroom";
const general = "News and press releases";
const mediaFreedom = "Press statements of the OSCE Representative on Freedom of the Media";

/** Whether a line is the heading of a listing, whose items stand below it. */
export function isListingHeading(line: string): boolean {
  return line === general || line === mediaFreedom;
}

/** The first publishing date, in any listing. */
export function findListing(text: string): number {
  return indexOfLine(text, publishingDate);
}

/** The first publishing date below the heading of the media-freedom listing. */
export function findMediaFreedomListing(text: string): number {
  return findBelow(text, mediaFreedom);
}

/** The first publishing date of the general listing that has "Newsroom" above it. */
export function findNewsroomListing(text: string): number {
  return findBelow(text, newsroom);
}

function findBelow(text: string, heading: string): number {
  const first = findListing(text);
  return first >= 0 && paragraphs(firstHead(text, first).heading).includes(heading) ? first : -1;
}

/** What stands before the name of a unit in the heading of its listing. */
const ofUnit =
  /^(?:Press statements|Press releases|Statements|News|News and press releases|Latest news) (?:of|from|by) (?:the )?(.{3,120})$/;

/** The unit that a heading names: "Press statements of the OSCE Representative on Freedom of the Media". */
function sourceOfHeading(heading: string): string | null {
  for (const line of paragraphs(heading)) {
    const name = ofUnit.exec(line)?.[1];
    const id = name === undefined ? undefined : sourceOf(name);
    if (id !== undefined && id !== "osce") return name as string;
  }
  return null;
}

/** Reads the items of a listing, each from its publishing date on. */
export function readListing(text: string, first: number): PageParts {
  const { title: firstTitle, heading } = firstHead(text, first);
  const items: ItemParts[] = [];
  const cuts: Cut[] = heading === "" ? [] : [{ name: "heading", text: heading }];
  const source = heading === "" ? null : sourceOfHeading(heading);
  let title = firstTitle;
  for (let at = first; at >= 0; ) {
    const { printed, end, cutLabel, cutName } = readListingLabels(text, at);
    const next = nextDate(text, end);
    const below = readBelow(text.slice(end, next < 0 ? text.length : next), next >= 0);
    for (const cut of below.cuts) cuts.push(cut);
    if (cutName !== undefined) cuts.push({ name: "furniture", text: cutName });
    const { body } = below;
    // Not by spreading: of an object that grew key by key an engine spreads each key the slow way.
    const item: ItemParts =
      source === null || printed.source !== undefined
        ? { title, printed, body }
        : { title, printed: Object.assign({}, printed, { source: [source] }), body, sourcesFrom: "heading" };
    items.push(cutLabel === undefined || next >= 0 ? item : { ...item, cutLabel });
    title = below.title;
    at = next;
  }
  return { items, cuts };
}

/** The title above the first publishing date, on one line or wrapped, and the heading above it. */
function firstHead(text: string, first: number): { readonly title: string; readonly heading: string } {
  let line = lineAbove(text, first);
  if (line === null) return { title: "", heading: "" };
  let title = wordsOf(text, line);
  for (let above = lineAbove(text, line.start); above !== null; above = lineAbove(text, line.start)) {
    const words = wordsOf(text, above);
    if (isKnownHeading(words) || !goesOn(words, title)) break;
    title = `${words} ${title}`;
    line = above;
  }
  return { title, heading: text.slice(0, line.start).trim() };
}

function isKnownHeading(words: string): boolean {
  return words === newsroom || isListingHeading(words) || words.startsWith(general);
}

/** The publishing date of the next item. A line that begins so and names no day is a title if the date stands below it. */
function nextDate(text: string, from: number): number {
  const next = indexOfLine(text, publishingDate, from);
  if (next < 0) return next;
  const line = lineAt(text, next);
  let below = line.end + 1;
  while (text[below] === "\n") below++;
  const isTitle =
    text.startsWith(publishingDate, below) &&
    readPrintedDay(text.slice(next + publishingDate.length, line.end).trim()) === null;
  return isTitle ? below : next;
}

/** What stands between the labels of an item and the publishing date of the next: a snippet, the foot of the page, the next title. */
interface Below {
  readonly body: readonly string[];
  /** That of the next item. */
  readonly title: string;
  readonly cuts: readonly Cut[];
}

/** A snippet is one line; a title below it may be wrapped. */
function readBelow(text: string, hasNext: boolean): Below {
  const lines = paragraphs(text);
  let title = hasNext ? (lines.pop() ?? "") : "";
  const body: string[] = [];
  // The first line is the snippet, unless the page ends there.
  if (lines[0] !== undefined && !isFoot(lines[0])) body.push(lines.shift() as string);
  while (lines[0] !== undefined && body.length > 0 && isWrapped(body[0] as string, lines[0]))
    body[0] = `${body[0]} ${lines.shift()}`;
  while (hasNext && lines.length > 0 && !isFoot(lines.at(-1) as string) && goesOn(lines.at(-1) as string, title))
    title = `${lines.pop()} ${title}`;
  const foot = lines.findIndex(isFoot);
  const cuts: Cut[] = [];
  const teasers = foot < 0 ? lines : lines.slice(0, foot);
  if (teasers.length > 0) cuts.push({ name: "teaser", text: teasers.join("\n") });
  if (foot >= 0) cuts.push({ name: "furniture", text: lines.slice(foot).join("\n") });
  return { body: body.map(withoutEllipsis), title, cuts };
}

function isFoot(line: string): boolean {
  return isPager(line) || tailOf(line) !== null || isFurniture(line);
}

/** Whether a snippet goes on below: it has no end, and the next line begins small. */
function isWrapped(snippet: string, next: string): boolean {
  return !/[.…!?]["”’)]?$/.test(snippet) && isSmall(next[0] as string);
}

/** Snippets end in "..", "..." or "...." where the site cut them. */
function withoutEllipsis(snippet: string): string {
  let end = snippet.length;
  while (end > 0 && snippet[end - 1] === ".") end--;
  return snippet.length - end > 1
    ? snippet.slice(0, end).trimEnd()
    : snippet.endsWith("…")
      ? snippet.slice(0, -1).trimEnd()
      : snippet;
}
