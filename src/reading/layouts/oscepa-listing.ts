import { isPager } from "../around/pager.ts";
import { parseDateline } from "../dateline/dateline.ts";
import { gluedDateline } from "../dateline/glued-caption.ts";
import { readPrintedDay } from "../dates/printed-day.ts";
import { cutBody } from "../parts/cut-body.ts";
import { unwrapped } from "../parts/hard-wraps.ts";
import type { ItemParts, PageParts } from "../parts/page-parts.ts";
import type { Cut } from "../parts/read-options.ts";
import { firstLines, wordsOf } from "../text/lines.ts";
import { wrappedAddress } from "../url/wrapped-address.ts";

// The listing of the Parliamentary Assembly's own site: the day alone on its line, the title, the whole text; and the next day.

/** How far down the first day may stand, below the frame of the site. */
const mostAbove = 40;
const longestDay = 40;
/** A longer line is no title. */
const longestTitle = 300;

/** The first line that is a day; -1 where the page is no such listing. */
export function findAssemblyListing(text: string, url: string | undefined): number {
  const isSite = url !== undefined && /^https?:\/\/(?:[a-z0-9-]+\.)*oscepa\.org(?:[/?#:]|$)/i.test(wrappedAddress(url));
  const lines = firstLines(text, mostAbove);
  const first = lines.findIndex((line) => line.end - line.start <= longestDay && isDay(wordsOf(text, line)));
  if (first < 0) return -1;
  const start = (lines[first] as (typeof lines)[number]).start;
  const days = daysOf(unwrapped(text.slice(start)), isSite);
  return days.length > (isSite && first === 0 ? 0 : 1) ? start : -1;
}

export function readAssemblyListing(text: string, at: number): PageParts | null {
  const lines = unwrapped(text.slice(at));
  const days = daysOf(lines, true);
  const above = text.slice(0, at).trim();
  const cuts: Cut[] = above === "" ? [] : [{ name: "heading", text: above }];
  const items: ItemParts[] = [];
  const end = endOf(lines, days.at(-1) ?? 0);
  for (const [i, day] of days.entries()) {
    const [above = "", below = ""] = lines.slice(day + 2, day + 4);
    const isCaptioned = isAboveDateline(above, below);
    if (isCaptioned) cuts.push({ name: "caption", text: above });
    const start = isCaptioned ? day + 3 : day + 2;
    const own = lines.slice(start, days[i + 1] ?? end);
    const read = cutBody(withoutPager(own, cuts));
    cuts.push(...read.cuts);
    items.push({ title: lines[day + 1] as string, printed: { date: [lines[day] as string] }, body: read.body });
  }
  const rest = lines.slice(end);
  if (rest.length > 0) cuts.push({ name: "teaser", text: rest.join("\n") });
  return items.length === 0 ? null : { items, cuts };
}

/** Behind the text of the last item: where the next begins that the end of the page cuts, a day with its title and hardly more. */
function endOf(lines: readonly string[], lastDay: number): number {
  for (let at = Math.max(lastDay + 3, lines.length - 3); at < lines.length; at++) {
    const line = lines[at] as string;
    if (line.length <= longestDay && isDay(line)) return at;
  }
  return lines.length;
}

/** Where items begin: a day, a title below it, and a text below that. The first tells: it has a dateline. */
function daysOf(lines: readonly string[], isSite: boolean): readonly number[] {
  const days = lines.flatMap((line, i) =>
    line.length <= longestDay && isDay(line) && isItem(lines, i, isSite) ? [i] : [],
  );
  return days[0] === 0 ? days : [];
}

function isItem(lines: readonly string[], day: number, isSite: boolean): boolean {
  const [title = "", above = "", below = ""] = lines.slice(day + 1, day + 4);
  const text = isAboveDateline(above, below) ? below : above;
  if (title === "" || title.length > longestTitle || isDay(title) || text === "") return false;
  if (hasDateline(title)) return false;
  return hasDateline(text) || (isSite && text.length > title.length && /[.!?”"]$/.test(text));
}

/** Whether a line is the caption of a picture, or a short one, right above the text. */
function isAboveDateline(line: string, text: string): boolean {
  return line.length < longestTitle && !hasDateline(line) && !isDay(text) && hasDateline(text);
}

function hasDateline(line: string): boolean {
  const glued = gluedDateline(line);
  const dateline = parseDateline(glued > 0 ? line.slice(glued) : line);
  return dateline !== null && dateline.date !== null && dateline.places.length > 0;
}

function isDay(line: string): boolean {
  return /\d/.test(line) && readPrintedDay(line) !== null;
}

/** The pager below the last item. */
function withoutPager(lines: readonly string[], cuts: Cut[]): readonly string[] {
  const at = lines.findIndex(isPager);
  if (at < 0) return lines;
  cuts.push({ name: "furniture", text: lines.slice(at).join("\n") });
  return lines.slice(0, at);
}
