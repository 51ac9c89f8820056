import { readDateLine } from "../around/date-line.ts";
import { isFurniture } from "../around/furniture.ts";
import { contentTypeOf, sourceOf } from "../labels/labels.ts";
import { unwrapped } from "../parts/hard-wraps.ts";
import { isHeading } from "../parts/headings.ts";
import type { PageHints, PageParts, RefusedPage } from "../parts/page-parts.ts";
import type { Cut } from "../parts/read-options.ts";
import { readStory } from "../parts/story.ts";
import { fewestWords } from "../parts/title-among.ts";
import { isTypeLine } from "../parts/type-line.ts";
import { countWords } from "../text/count-words.ts";
import { firstLines, paragraphs, wordsOf } from "../text/lines.ts";

// Pages of about 2013: the section, the type line, the title and the body, without labels.

/** The type line stands among the first lines; further down its words are navigation. */
const mostLines = 6;

/** Where the type line is. */
export function findTypeLine(text: string): number {
  for (const line of firstLines(text, mostLines)) {
    if (line.end - line.start < 40 && isTypeLine(wordsOf(text, line)) && line.end < text.length) return line.start;
  }
  return -1;
}

export function readSectionNode(text: string, at: number, hints: PageHints = {}): PageParts | RefusedPage | null {
  const [typeLine] = firstLines(text.slice(at), 1);
  if (typeLine === undefined) return null;
  const type = text.slice(at + typeLine.start, at + typeLine.end).trim();
  if (contentTypeOf(type) === "general-event")
    return { refused: "This is the page of an event, which is no release", found: type };
  const story = readStory(unwrapped(text.slice(at + typeLine.end)), { ...hints, below: "heading" });
  // A type line above a lone word is no head of a page.
  if (story === null || story.item.body.length === 0) return null;
  const above = paragraphs(text.slice(0, at));
  // The title may stand above the type line: then what is below is none.
  if (countWords(story.item.title) < fewestWords && above.some(isTitleLike)) return null;
  const furniture = above.filter(isFurniture);
  const headings = above.filter((line) => !isFurniture(line));
  const section = headings.at(-1);
  // A unit that stands below the type line is nearer to the title: the section is a heading then.
  const isSource = section !== undefined && story.item.printed.source === undefined && sourceOf(section) !== undefined;
  const rest = isSource ? headings.slice(0, -1) : headings;
  const cuts: Cut[] = [];
  if (furniture.length > 0) cuts.push({ name: "navigation", text: furniture.join("\n") });
  if (rest.length > 0) cuts.push({ name: "heading", text: rest.join("\n") });
  const printed = { ...story.item.printed, type: [type], ...(isSource ? { source: [section] } : {}) };
  const item = isSource ? { ...story.item, printed, sourcesFrom: "heading" as const } : { ...story.item, printed };
  return { items: [item], cuts: [...cuts, ...story.cuts] };
}

function isTitleLike(line: string): boolean {
  return countWords(line) >= fewestWords && !isHeading(line) && !isFurniture(line) && readDateLine(line) === null;
}
