import { unwrapped } from "../parts/hard-wraps.ts";
import type { PageHints, PageParts } from "../parts/page-parts.ts";
import { readStory } from "../parts/story.ts";
import { firstLines, wordsOf } from "../text/lines.ts";
import { isListingHeading } from "./listing.ts";

// Older pages: the word Newsroom, the title, a line "CITY 9 December 1998", and the body, from its second paragraph on twice.

const headings: readonly string[] = ["Newsroom", "Redaksia e lajmeve"];
const russianHeadings: readonly string[] = ["Новости"];

export function findNewsroom(text: string): number {
  return findHeading(text, headings);
}

export function findRussianNewsroom(text: string): number {
  return findHeading(text, russianHeadings);
}

/** Only the first line counts: further down the same words are navigation. */
function findHeading(text: string, wanted: readonly string[]): number {
  const [first] = firstLines(text, 1);
  return first !== undefined && first.end - first.start < 40 && wanted.includes(wordsOf(text, first))
    ? first.start
    : -1;
}

export function readNewsroomNode(text: string, _at: number, hints: PageHints = {}): PageParts | null {
  const [heading, title] = firstLines(text, 2);
  if (heading === undefined || title === undefined || isListingHeading(wordsOf(text, title))) return null;
  const story = readStory(unwrapped(text.slice(heading.end)), { ...hints, below: "heading" });
  if (story === null) return null;
  return { items: [story.item], cuts: [{ name: "heading", text: wordsOf(text, heading) }, ...story.cuts] };
}
