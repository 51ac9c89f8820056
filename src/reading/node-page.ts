import { findContentType } from "../catalogue/content-types.ts";
import type { LayoutId, Printed, PrintedLabel } from "../press-releases/types.ts";
import { fieldOfWorkOf, sourceOf, splitLabels } from "./labels.ts";
import { indexOfLine, type Line, lineAbove, lineAt, paragraphs } from "./lines.ts";

/** The labels of a page with one release, each on a line of its own, with the value on the next. */
const labels: Readonly<Record<string, PrintedLabel>> = {
  "Date:": "date",
  "Place:": "place",
  "Source:": "source",
  "Fields of work:": "fieldsOfWork",
};

/** Lines that end the body. */
const tails = ["Contacts"];

/** How far above the labels the type line may stand: titles are hard-wrapped at most this often. */
const longestTitle = 3;

/** What a page with one release prints, by offsets and words. */
export interface NodePage {
  readonly layout: LayoutId;
  readonly title: string;
  readonly printed: Printed;
  readonly body: readonly string[];
  /** Everything above the type line. */
  readonly navigation: string;
  /** Everything from "Contacts" on; empty where the page ends with its body. */
  readonly contacts: string;
}

/**
 * Reads the two layouts of osce.org that print a type line, the title and a block of labels: with "- " before each label below the
 * long navigation (`node-nav`), and without it below "Skip Links" (`node-skiplinks`). `null` where the text holds no such block.
 */
export function readNodePage(text: string): NodePage | null {
  const block = findBlock(text);
  if (block === null) return null;
  const head = readHead(text, block.start);
  const { printed, end } = readBlock(text, block.start);
  const tail = findTail(text, end);
  return {
    layout: block.hyphens ? "node-nav" : "node-skiplinks",
    title: head.title,
    printed: head.type === null ? printed : { type: [head.type], ...printed },
    body: paragraphs(text.slice(end, tail)),
    navigation: text.slice(0, head.start).trim(),
    contacts: text.slice(tail).trim(),
  };
}

/** Where the block of labels begins: the first line that is a label, with or without a hyphen. "Date:" is tried first: it is the first on every page seen. */
export function findBlock(text: string): { readonly start: number; readonly hyphens: boolean } | null {
  for (const label of Object.keys(labels)) {
    for (const hyphens of [true, false]) {
      const start = indexOfLabel(text, hyphens ? `- ${label}` : label);
      if (start >= 0) return { start, hyphens };
    }
  }
  return null;
}

function indexOfLabel(text: string, label: string): number {
  let at = indexOfLine(text, label);
  while (at >= 0 && labelAt(text, lineAt(text, at)) === null) at = indexOfLine(text, label, at + 1);
  return at;
}

/** The label that a line is, if it is one and nothing else. */
function labelAt(text: string, line: Line): PrintedLabel | null {
  if (line.end - line.start > 24) return null;
  const words = withoutHyphen(text.slice(line.start, line.end).trim());
  return Object.hasOwn(labels, words) ? (labels[words] as PrintedLabel) : null;
}

function withoutHyphen(words: string): string {
  return words.startsWith("- ") ? words.slice(2) : words;
}

interface Head {
  readonly title: string;
  /** The type line as printed; `null` where no line above the title is one. */
  readonly type: string | null;
  readonly start: number;
}

/** Walks up from the labels: the title, on one line or wrapped, and the type line above it. */
function readHead(text: string, block: number): Head {
  const title: string[] = [];
  let line = lineAbove(text, block);
  const nearest = line;
  while (line !== null && title.length <= longestTitle) {
    const words = text.slice(line.start, line.end).trim();
    if (isTypeLine(words) && title.length > 0) return { title: title.join(" "), type: words, start: line.start };
    title.unshift(words);
    line = lineAbove(text, line.start);
  }
  // Without a type line only the nearest line can be told from the navigation.
  const words = nearest === null ? "" : text.slice(nearest.start, nearest.end).trim();
  return { title: words, type: null, start: nearest?.start ?? 0 };
}

function isTypeLine(words: string): boolean {
  return words.length < 40 && !words.startsWith("- ") && findContentType(words) !== undefined;
}

/** The labels with their values, and where the body begins. */
function readBlock(text: string, start: number): { printed: Printed; end: number } {
  const printed: { [Label in PrintedLabel]?: string[] } = {};
  let at = start;
  for (let line = lineAt(text, at); at < text.length; line = lineAt(text, at)) {
    const label = labelAt(text, line);
    if (label === null) break;
    const values = readValues(text, line.end + 1, label, text.startsWith("- ", at));
    if (values.labels.length > 0) printed[label] = [...(printed[label] ?? []), ...values.labels];
    at = nextLabel(text, values.end);
  }
  return { printed, end: Math.min(at, text.length) };
}

/** Blank lines may stand between a value and the next label; where no label follows, the body begins at once. */
function nextLabel(text: string, at: number): number {
  let next = at;
  while (next < text.length && text[next] === "\n") next++;
  return next < text.length && labelAt(text, lineAt(text, next)) !== null ? next : at;
}

/** The value lines below a label: one, and behind it only such as are known to belong. */
function readValues(
  text: string,
  start: number,
  label: PrintedLabel,
  hyphens: boolean,
): { labels: string[]; end: number } {
  const found: string[] = [];
  let at = start;
  while (at < text.length) {
    const line = lineAt(text, at);
    const words = text.slice(line.start, line.end).trim();
    if (words === "" || labelAt(text, line) !== null || (hyphens && !words.startsWith("- "))) break;
    const values = splitValue(withoutHyphen(words), label);
    if (found.length > 0 && !(hyphens && isKnown(values, label))) break;
    found.push(...values);
    at = line.end + 1;
  }
  return { labels: found, end: at };
}

function splitValue(words: string, label: PrintedLabel): string[] {
  if (label === "source") return splitLabels(words, sourceOf);
  if (label === "fieldsOfWork") return splitLabels(words, fieldOfWorkOf);
  return [words];
}

function isKnown(values: readonly string[], label: PrintedLabel): boolean {
  const find = label === "source" ? sourceOf : label === "fieldsOfWork" ? fieldOfWorkOf : null;
  return find !== null && values.every((value) => find(value) !== undefined);
}

function findTail(text: string, from: number): number {
  for (const tail of tails) {
    for (let at = indexOfLine(text, tail, from); at >= 0; at = indexOfLine(text, tail, at + 1)) {
      const line = lineAt(text, at);
      if (text.slice(line.start, line.end).trim() === tail) return at;
    }
  }
  return text.length;
}
