import type { Printed } from "../../press-releases/record/types.ts";
import { type DateLine, readDateLine } from "../around/date-line.ts";
import { contentTypeOf } from "../labels/labels.ts";
import { cutBody } from "../parts/cut-body.ts";
import { unwrappedBody } from "../parts/hard-wraps.ts";
import { findIssuedLabel, findLabel, readLabels } from "../parts/label-block.ts";
import { isBullet, isLabelBegun } from "../parts/page-labels.ts";
import type { PageParts, RefusedPage } from "../parts/page-parts.ts";
import type { Cut } from "../parts/read-options.ts";
import { isTypeLine } from "../parts/type-line.ts";
import { type Line, lineAbove, wordsOf } from "../text/lines.ts";

// Pages that print a type line, the title and a block of labels: with "- " before each label below the long navigation
// (`node-nav`), without it below "Skip Links" (`node-skiplinks`).

const labels: readonly string[] = ["Date:", "Place:", "Source:", "Fields of work:"];

/** How far above the labels the type line may stand: titles are hard-wrapped at most this often. */
const longestTitle = 3;

/** Where the labels with hyphens, or other bullets, begin. */
export function findHyphenedLabels(text: string): number {
  return findLabel(text, labels, true);
}

/** Where the labels without hyphens begin. */
export function findPlainLabels(text: string): number {
  return findLabel(text, labels, false);
}

/** Reads a page from its labels: upwards to the title and the type, downwards to the body. */
export function readLabelledNode(text: string, at: number): PageParts | RefusedPage | null {
  // Only a page without "Date:" can be a news item with labels of its own further up.
  if (!text.startsWith("Date:", isBullet(text, at) ? at + 2 : at) && findIssuedLabel(text) >= 0) return null;
  const nearest = lineAbove(text, at);
  const dateLine = nearest === null ? null : dateLineAt(text, nearest);
  const head = readHead(text, dateLine === null ? nearest : lineAbove(text, dateLine.start));
  const block = readLabels(text, at, head.type);
  if (head.type !== null && contentTypeOf(head.type) === "general-event") return event(head.type);
  if (block.eventLabel !== null) return event(block.eventLabel);
  const below = unwrappedBody(text.slice(block.end));
  const begun = below.length === 1 && isLabelBegun(below[0] as string) ? (below[0] as string) : null;
  const { body, cuts } = cutBody(begun === null ? below : []);
  const isDated = dateLine !== null && addsTo(block.printed, dateLine.read);
  const printed = isDated ? { ...block.printed, ...dateLine.read } : block.printed;
  const item = { title: head.title, printed, body, cutLabel: block.cutLabel };
  const navigation = text.slice(0, head.start).trim();
  const above: Cut[] = navigation === "" ? [] : [{ name: "navigation", text: navigation }];
  if (dateLine !== null && !isDated) above.push({ name: "subheading", text: wordsOf(text, dateLine) });
  const foot: Cut[] = begun === null ? [] : [{ name: "furniture", text: begun }];
  return { items: [item], cuts: [...above, ...cuts, ...foot] };
}

function event(found: string): RefusedPage {
  return { refused: "This is the page of an event, which is no release", found };
}

interface Head {
  readonly title: string;
  /** The type line as printed; `null` where no line above the title is one. */
  readonly type: string | null;
  readonly start: number;
}

/** A date line between the title and the labels; `null` where the line is none. */
function dateLineAt(text: string, { start, end }: Line): (Line & { readonly read: DateLine }) | null {
  const read = readDateLine(wordsOf(text, { start, end }));
  return read === null ? null : { start, end, read };
}

/** Whether a date line says only what the labels do not: what they print wins. */
function addsTo(printed: Printed, { date, place }: DateLine): boolean {
  return (date === undefined || printed.date === undefined) && (place === undefined || printed.place === undefined);
}

/** Walks up from the labels: the title, on one line or wrapped, and the type line above it. Events have the type below the title. */
function readHead(text: string, nearest: Line | null): Head {
  const title: string[] = [];
  const nearestWords = nearest === null ? "" : wordsOf(text, nearest);
  if (nearest !== null && isTypeLine(nearestWords)) {
    const above = lineAbove(text, nearest.start);
    const words = above === null ? "" : wordsOf(text, above);
    // Two type lines: the lower one is a title such as "News".
    if (above !== null && isTypeLine(words)) return { title: nearestWords, type: words, start: above.start };
    if (above !== null) return { title: words, type: nearestWords, start: above.start };
    return { title: "", type: nearestWords, start: nearest.start };
  }
  for (let line = nearest; line !== null && title.length <= longestTitle; line = lineAbove(text, line.start)) {
    const words = wordsOf(text, line);
    if (title.length > 0 && isTypeLine(words)) return { title: title.join(" "), type: words, start: line.start };
    title.unshift(words);
  }
  // Without a type line only the nearest line can be told from the navigation.
  return { title: nearestWords, type: null, start: nearest?.start ?? 0 };
}
