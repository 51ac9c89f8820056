import type { LayoutId, Printed, PrintedLabel } from "../press-releases/types.ts";
import { fieldOfWorkOf, sourceOf, splitLabels, stateOf } from "./labels.ts";
import { indexOfLine, lineAbove, lineAt, paragraphs } from "./lines.ts";

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

/** One item as the listing prints it. */
export interface ListingItem {
  readonly title: string;
  readonly printed: Printed;
  readonly body: readonly string[];
}

/** What a listing prints. */
export interface ListingPage {
  readonly layout: LayoutId;
  readonly items: readonly ListingItem[];
  /** Everything above the first title. */
  readonly heading: string;
}

/** Reads the general listing of news and press releases, with or without "Newsroom" above it. `null` where the text holds no item. */
export function readListingPage(text: string): ListingPage | null {
  const first = indexOfLine(text, publishingDate);
  if (first < 0) return null;
  const heading = text.slice(0, lineAbove(text, first)?.start ?? 0).trim();
  const items: ListingItem[] = [];
  for (let at = first; at >= 0; ) {
    const next = indexOfLine(text, publishingDate, at + 1);
    items.push(readItem(text, at, next < 0 ? text.length : titleStart(text, next, at)));
    at = next;
  }
  return { layout: paragraphs(heading).includes("Newsroom") ? "listing-newsroom" : "listing-plain", items, heading };
}

/** The title of the next item, unless two items follow each other with nothing between them. */
function titleStart(text: string, at: number, previous: number): number {
  const title = lineAbove(text, at);
  return title === null || title.start <= previous ? at : title.start;
}

function readItem(text: string, start: number, end: number): ListingItem {
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
