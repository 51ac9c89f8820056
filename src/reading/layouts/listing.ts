import type { PrintedLabel } from "../../press-releases/types.ts";
import { fieldOfWorkOf, sourceOf, splitLabels, stateOf } from "../labels.ts";
import { indexOfLine, lineAbove, lineAt, paragraphs } from "../lines.ts";
import type { ItemParts, PageParts } from "./page-parts.ts";

/** The line that every item of a listing has, right below its title. */
const publishingDate = "Publishing date:";

interface ListingLabel {
  readonly label: PrintedLabel;
  readonly split: (words: string) => string[];
}

const whole = (words: string): string[] => [words];

/** The labels of an item, each with its value on the same line. */
const labels: Readonly<Record<string, ListingLabel>> = {
  "Publishing date": { label: "date", split: whole },
  "Content type": { label: "type", split: whole },
  "Where we are": { label: "source", split: (words) => splitLabels(words, sourceOf) },
  "What we do": { label: "fieldsOfWork", split: (words) => splitLabels(words, fieldOfWorkOf) },
  Location: { label: "location", split: (words) => splitLabels(words, stateOf) },
  Locations: { label: "location", split: (words) => splitLabels(words, stateOf) },
};

/** The headings of the two listings that are not the plain one. */
const newsroom = "Newsroom";
const mediaFreedom = "Press statements of the OSCE Representative on Freedom of the Media";

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
  for (let at = first; at >= 0; ) {
    const next = indexOfLine(text, publishingDate, at + 1);
    items.push(readItem(text, at, next < 0 ? text.length : titleStart(text, next, at)));
    at = next;
  }
  return { items, cuts: heading === "" ? [] : [{ name: "heading", text: heading }] };
}

/** The title of the next item, unless two items follow each other with nothing between them. */
function titleStart(text: string, at: number, previous: number): number {
  const title = lineAbove(text, at);
  return title === null || title.start <= previous ? at : title.start;
}

function readItem(text: string, start: number, end: number): ItemParts {
  const printed: { [Label in PrintedLabel]?: string[] } = {};
  let at = start;
  while (at < end) {
    const line = lineAt(text, at);
    const words = text.slice(line.start, line.end).trim();
    const colon = words.indexOf(":");
    const name = words.slice(0, colon);
    if (colon < 0 || colon > 20 || !Object.hasOwn(labels, name)) break;
    const { label, split } = labels[name] as ListingLabel;
    const values = split(words.slice(colon + 1).trim()).filter((value) => value !== "");
    if (values.length > 0) printed[label] = values;
    at = line.end + 1;
  }
  return {
    title: titleOf(text, start),
    printed,
    body: paragraphs(text.slice(Math.min(at, end), end)).map(withoutEllipsis),
  };
}

function titleOf(text: string, start: number): string {
  const line = lineAbove(text, start);
  const words = line === null ? "" : text.slice(line.start, line.end).trim();
  // Two items in a row without a title between them: the line above is a label of the one before.
  return Object.hasOwn(labels, words.slice(0, Math.max(0, words.indexOf(":")))) ? "" : words;
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
