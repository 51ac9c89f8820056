import { parseDateline } from "../dateline/dateline.ts";
import { contentTypeOf, sourceOf } from "../labels/labels.ts";
import { cutBody } from "../parts/cut-body.ts";
import type { PageParts, RefusedPage } from "../parts/page-parts.ts";
import { firstLines, paragraphs, wordsOf } from "../text/lines.ts";
import { isTypeLine } from "./labelled-node.ts";

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

export function readSectionNode(text: string, at: number): PageParts | RefusedPage | null {
  const [typeLine, titleLine] = firstLines(text.slice(at), 2);
  if (typeLine === undefined || titleLine === undefined) return null;
  const type = text.slice(at + typeLine.start, at + typeLine.end).trim();
  if (contentTypeOf(type) === "general-event")
    return { refused: "This is the page of an event, which is no release", found: type };
  const below = text.slice(at + titleLine.start, at + titleLine.end).trim();
  // A copy without a title has its text right below the type line.
  const dateline = parseDateline(below);
  const isText = dateline !== null && dateline.date !== null && dateline.places.length > 0 && dateline.rest !== "";
  const title = isText ? "" : below;
  const { body, cuts } = cutBody(paragraphs(text.slice(at + (isText ? titleLine.start : titleLine.end))));
  // A type line above a lone word is no head of a page.
  if (body.length === 0) return null;
  const above = paragraphs(text.slice(0, at));
  const section = above.at(-1);
  const isSource = section !== undefined && sourceOf(section) !== undefined;
  const heading = isSource ? above.slice(0, -1) : above;
  const printed = isSource ? { type: [type], source: [section] } : { type: [type] };
  return {
    items: [{ title, printed, body }],
    cuts: heading.length === 0 ? cuts : [{ name: "heading", text: heading.join("\n") }, ...cuts],
  };
}
