import { readPrintedDay } from "../dates/printed-day.ts";
import { resourcesHeadings } from "../labels/local-labels.ts";
import { cutBody } from "../parts/cut-body.ts";
import type { PageParts } from "../parts/page-parts.ts";
import { firstLines, paragraphs, wordsOf } from "../text/lines.ts";

// A story: the word Resources in its language, the title, the day, and a body without a dateline.

export function findResources(text: string): number {
  const [heading, , day] = firstLines(text, 3);
  if (heading === undefined || day === undefined || day.end - day.start > 40) return -1;
  const isStory = resourcesHeadings.includes(wordsOf(text, heading)) && readPrintedDay(wordsOf(text, day)) !== null;
  return isStory ? heading.start : -1;
}

export function readResourcesNode(text: string): PageParts | null {
  const [heading, title, day] = firstLines(text, 3);
  if (heading === undefined || title === undefined || day === undefined) return null;
  const { body, cuts } = cutBody(paragraphs(text.slice(day.end)));
  return {
    items: [{ title: wordsOf(text, title), printed: { date: [wordsOf(text, day)] }, body }],
    cuts: [{ name: "heading", text: wordsOf(text, heading) }, ...cuts],
  };
}
