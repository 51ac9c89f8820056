import { isPager } from "../around/pager.ts";
import { weekdayNumber } from "../dates/date-words.ts";
import { isSlashedDay } from "../dates/slashed-day.ts";
import { sourceOf } from "../labels/labels.ts";
import { cutBody } from "../parts/cut-body.ts";
import { unwrapped } from "../parts/hard-wraps.ts";
import type { ItemParts, PageParts } from "../parts/page-parts.ts";
import type { Cut } from "../parts/read-options.ts";

// An aggregator of feeds: the title, the line "OSCE - Fri, 03/08/2024 - 11:42", the whole text, "Categories: …". On the page of one feed
// the line has no name before the day.

/** No item line is longer. */
const longest = 80;

/** What stands below the item line before the text: the number of the page with a contact, or the development goals of the feed of 2021. */
const meta = /^(?:\d{5,7} \p{L}|SDGs?\b)/u;
const tail = /^(?:Categories|Kategorien|Catégories|Categorie|Categorías|Категории):/;

interface ItemLine {
  /** The feed, where it is named. */
  readonly feed: string | null;
  readonly date: string;
}

/** The first item line. */
export function findAggregator(text: string): number {
  for (let at = text.indexOf("/"); at >= 0; ) {
    const start = text.lastIndexOf("\n", at) + 1;
    const end = text.indexOf("\n", at);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (line.length <= longest && start > 0 && itemLine(line.trim()) !== null) return start;
    if (end < 0) return -1;
    at = text.indexOf("/", end);
  }
  return -1;
}

export function readAggregator(text: string): PageParts | null {
  const lines = unwrapped(text);
  const found = lines.flatMap((line, at) => {
    const read = at === 0 || line.length > longest ? null : itemLine(line);
    return read === null ? [] : [{ at, ...read }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const cuts: Cut[] = [];
  const put = (name: Cut["name"], words: readonly string[]): void =>
    void (words.length > 0 && cuts.push({ name, text: words.join("\n") }));
  put("heading", lines.slice(0, first.at - 1));
  const items: ItemParts[] = [];
  for (const [i, { at, feed, date }] of found.entries()) {
    const end = (found[i + 1]?.at ?? lines.length + 1) - 1;
    const below = lines.slice(at + 1, end);
    const title = lines[at - 1] as string;
    // A feed of another organization.
    if (feed !== null && sourceOf(feed) === undefined) {
      put("teaser", [title, lines[at] as string, ...below]);
      continue;
    }
    const foot = below.findIndex((line) => tail.test(line) || isPager(line));
    const text = (foot < 0 ? below : below.slice(0, foot)).filter((line) => line.length > 200 || !meta.test(line));
    put("furniture", [
      ...(feed === null ? [] : [feed]),
      ...below.filter((line) => line.length <= 200 && meta.test(line)),
    ]);
    const read = cutBody(text);
    cuts.push(...read.cuts);
    if (foot >= 0)
      put(
        "furniture",
        below.slice(foot).filter((line) => line.length > 200 || !meta.test(line)),
      );
    items.push({ title, printed: { date: [date] }, body: read.body });
  }
  return items.length === 0 ? null : { items, cuts };
}

/** "OSCE - Fri, 03/08/2024 - 11:42", "Fri, 03/08/2024 - 11:42"; `null` for any other line. */
function itemLine(line: string): ItemLine | null {
  const comma = line.indexOf(", ");
  if (comma < 0) return null;
  const dash = line.lastIndexOf(" - ", comma);
  const weekday = line.slice(dash < 0 ? 0 : dash + 3, comma);
  const date = line.slice(dash < 0 ? 0 : dash + 3);
  if (weekdayNumber(weekday.replace(/\.$/, "")) === null || !isSlashedDay(date)) return null;
  return { feed: dash < 0 ? null : line.slice(0, dash), date };
}
