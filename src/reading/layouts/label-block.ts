import type { Printed, PrintedLabel } from "../../press-releases/types.ts";
import { fieldOfWorkOf, sourceOf, splitLabels, stateOf } from "../labels.ts";
import { type Line, lineAt, wordsOf } from "../lines.ts";

/** The labels of a page with one release, each on a line of its own, with the value on the next. */
const labels: Readonly<Record<string, PrintedLabel>> = {
  "Date:": "date",
  "Issued on:": "date",
  "Place:": "place",
  "Source:": "source",
  "Issued by:": "source",
  "Izdavač:": "source",
  "Fields of work:": "fieldsOfWork",
  "Location:": "location",
  "Organized by:": "source",
};

/** No label is longer, with its hyphen. */
const longest = 24;

/** Labels that only events have. */
export const eventLabels: readonly string[] = ["- Location:", "- Organized by:", "Location:", "Organized by:"];

/** Labels that only news items of the redesigned site have. */
const issuedLabels: readonly string[] = ["Issued on:", "Izdavač:", "Issued by:"];

/** A block of labels with their values. */
export interface LabelBlock {
  readonly printed: Printed;
  /** Where the body begins. */
  readonly end: number;
  /** The label lines as printed. */
  readonly lines: readonly string[];
}

/**
 * The first offset of a line that is one of the labels and nothing else; -1 where there is none. The words are looked for, not the hyphen
 * or the line end before them: each line of the navigation begins with these.
 */
export function findLabel(text: string, wanted: readonly string[], before: "- " | "" = ""): number {
  for (const label of wanted) {
    for (let found = text.indexOf(label); found >= 0; found = text.indexOf(label, found + 1)) {
      const at = found - before.length;
      const starts = at === 0 || (at > 0 && text.charCodeAt(at - 1) === 10);
      if (starts && text.startsWith(before, at) && labelAt(text, lineAt(text, at)) !== null) return at;
    }
  }
  return -1;
}

/** The first offset of a label that only news items have. */
export function findIssuedLabel(text: string): number {
  const at = findLabel(text, issuedLabels, "- ");
  return at >= 0 ? at : findLabel(text, issuedLabels);
}

/** Reads the labels from the first on, and where the body begins. */
export function readLabels(text: string, start: number): LabelBlock {
  const printed: { [Label in PrintedLabel]?: string[] } = {};
  const lines: string[] = [];
  const hyphens = text.startsWith("- ", start);
  let at = start;
  while (at < text.length) {
    const line = lineAt(text, at);
    const label = labelAt(text, line);
    if (label === null) break;
    lines.push(wordsOf(text, line));
    const values = readValues(text, line.end + 1, label, hyphens);
    const before = printed[label];
    if (before !== undefined) for (const value of values.labels) before.push(value);
    else if (values.labels.length > 0) printed[label] = values.labels;
    at = nextLabel(text, values.end);
  }
  return { printed, end: Math.min(at, text.length), lines };
}

/** The label that a line is, if it is one and nothing else. */
function labelAt(text: string, line: Line): PrintedLabel | null {
  const last = text.charCodeAt(line.end - 1);
  if (line.end - line.start > longest || (last !== 58 && last !== 32)) return null;
  const words = withoutHyphen(wordsOf(text, line));
  return Object.hasOwn(labels, words) ? (labels[words] as PrintedLabel) : null;
}

function withoutHyphen(words: string): string {
  return words.startsWith("- ") ? words.slice(2) : words;
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
    const words = wordsOf(text, line);
    if (words === "" || labelAt(text, line) !== null || (hyphens && !words.startsWith("- "))) break;
    const values = splitValue(withoutHyphen(words), label);
    if (found.length > 0 && !(hyphens && isKnown(values, label))) break;
    found.push(...values);
    at = line.end + 1;
  }
  return { labels: found, end: at };
}

/** How the value of a label is looked up, where it is a list of names. */
const finders: { readonly [Label in PrintedLabel]?: (label: string) => unknown } = {
  source: (label) => sourceOf(label),
  fieldsOfWork: (label) => fieldOfWorkOf(label),
  location: (label) => stateOf(label),
};

function splitValue(words: string, label: PrintedLabel): string[] {
  const find = finders[label];
  return find === undefined ? [words] : splitLabels(words, find);
}

function isKnown(values: readonly string[], label: PrintedLabel): boolean {
  const find = finders[label];
  return find !== undefined && values.every((value) => find(value) !== undefined);
}
