import { readPrintedDay } from "../dates/printed-day.ts";
import { tailOf } from "../parts/cut-body.ts";
import { publishingDate, readListingLabels } from "../parts/listing-labels.ts";
import type { ItemParts, PageParts } from "../parts/page-parts.ts";
import { isPager } from "../parts/pager.ts";
import type { Cut } from "../parts/read-options.ts";
import { indexOfLine, type Line, lineAbove, lineAt, paragraphs, wordsOf } from "../text/lines.ts";

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
  return first >= 0 && paragraphs(headingOf(text, first)).includes(heading) ? first : -1;
}

/** Everything above the first title. */
function headingOf(text: string, first: number): string {
  return text.slice(0, lineAbove(text, first)?.start ?? 0).trim();
}

/** Reads the items of a listing, each from its publishing date on. */
export function readListing(text: string, first: number): PageParts {
  const heading = headingOf(text, first);
  const items: ItemParts[] = [];
  const cuts: Cut[] = heading === "" ? [] : [{ name: "heading", text: heading }];
  let title = titleAbove(text, first, 0);
  for (let at = first; at >= 0; ) {
    const { printed, end } = readListingLabels(text, at);
    const next = nextDate(text, end);
    const above = next < 0 ? null : titleAbove(text, next, end);
    const { body, cut } = readSnippet(text, end, above?.start ?? (next < 0 ? text.length : next));
    if (cut.length > 0) cuts.push({ name: "furniture", text: cut.join("\n") });
    items.push({ title: title === null ? "" : wordsOf(text, title), printed, body });
    title = above;
    at = next;
  }
  return { items, cuts };
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

/** The line above a publishing date, however it begins, unless it is one of the labels of the item before. */
function titleAbove(text: string, at: number, labelsEnd: number): Line | null {
  const title = lineAbove(text, at);
  return title === null || title.start < labelsEnd ? null : title;
}

interface Snippet {
  readonly body: readonly string[];
  /** A pager and what stands below it, or the foot of the page. */
  readonly cut: readonly string[];
}

const nothing: Snippet = { body: [], cut: [] };

function readSnippet(text: string, start: number, end: number): Snippet {
  if (start >= end) return nothing;
  const lines = paragraphs(text.slice(start, end));
  const foot = lines.findIndex((line) => isPager(line) || tailOf(line) !== null);
  const body = foot < 0 ? lines : lines.slice(0, foot);
  return { body: body.map(withoutEllipsis), cut: foot < 0 ? nothing.cut : lines.slice(foot) };
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
