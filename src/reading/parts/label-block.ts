import type { Printed, PrintedLabel } from "../../press-releases/record/types.ts";
import { parseDateline } from "../dateline/dateline.ts";
import { type Line, lineAt, wordsOf } from "../text/lines.ts";
import { isBullet, isLabelAt, isValue, labelLine, splitValue, withoutBullet } from "./page-labels.ts";

/** Labels that only events have. */
const eventLabels: readonly string[] = ["Location:", "Organized by:"];

/** Labels that only news items of the redesigned site have. */
const issuedLabels: readonly string[] = ["Issued on:", "Izdavač:", "Issued by:"];

/** A block of labels with their values. */
export interface LabelBlock {
  readonly printed: Printed;
  /** Where the body begins. */
  readonly end: number;
  /** The label that shows the page to be that of an event. */
  readonly eventLabel: string | null;
  /** The label in whose value the text ends. */
  readonly cutLabel: PrintedLabel | null;
}

/**
 * The first offset of a line that is one of the labels and nothing else, or has its value behind it; -1 where there is none. The words are
 * looked for, not the bullet or the line end before them: each line of the navigation begins with these.
 */
export function findLabel(text: string, wanted: readonly string[], bulleted: boolean): number {
  for (const label of wanted) {
    for (let found = text.indexOf(label); found >= 0; found = text.indexOf(label, found + 1)) {
      const at = bulleted ? found - 2 : found;
      if (at < 0 || (at > 0 && text.charCodeAt(at - 1) !== 10) || (bulleted && !isBullet(text, at))) continue;
      const read = labelLine(text, lineAt(text, at));
      // Only a day shows that a label with its value is none of the text: "Source: OSCE" may stand below it.
      if (read !== null && (read.value === null || read.label === "date")) return at;
    }
  }
  return -1;
}

/** The first offset of a label that only news items have. */
export function findIssuedLabel(text: string): number {
  const at = findLabel(text, issuedLabels, true);
  return at >= 0 ? at : findLabel(text, issuedLabels, false);
}

/** Reads the labels from the first on, and where the body begins. The type is what stands above the title. */
export function readLabels(text: string, start: number, type: string | null): LabelBlock {
  const printed: PrintedLists = {};
  if (type !== null) printed.type = [type];
  let eventLabel: string | null = null;
  const bulleted = isBullet(text, start);
  let end = start;
  let last: PrintedLabel | null = null;
  let line = lineAt(text, start);
  for (let read = labelLine(text, line); read !== null; read = labelLine(text, line)) {
    const { name, label, value } = read;
    end = line.end + 1;
    last = label;
    if (value === null) {
      if (eventLabels.includes(name)) eventLabel ??= name;
      const values = readValues(text, end, label, bulleted);
      put(printed, label, values.labels);
      ({ end, next: line } = values);
    } else {
      put(printed, label, splitValue(value, label));
      line = lineBelow(text, end);
    }
  }
  const isEnd = end + 3 > text.length && text.slice(end).trim() === "";
  return { printed, end: Math.min(end, text.length), eventLabel, cutLabel: isEnd ? last : null };
}

type PrintedLists = { [Label in PrintedLabel]?: string[] };

function put(printed: PrintedLists, label: PrintedLabel, values: string[]): void {
  const before = printed[label];
  if (before !== undefined) for (const value of values) before.push(value);
  else if (values.length > 0) printed[label] = values;
}

/** The line at an offset or behind the blank ones there. */
function lineBelow(text: string, at: number): Line {
  let next = at;
  for (let code = text.charCodeAt(next); code === 10 || code === 32; code = text.charCodeAt(++next));
  return lineAt(text, next);
}

/** A longer line is no date. */
const longestDate = 60;

/** Whether the line below an empty "Date:" is the text already. */
function isText(words: string): boolean {
  return words.length > longestDate || (!isValue(words, "date") && parseDateline(words) !== null);
}

interface Values {
  readonly labels: string[];
  /** Where the last of their lines ends. */
  readonly end: number;
  /** The first line that is no value. */
  readonly next: Line;
}

/** The value lines below a label: one, and such as can be nothing else behind it or behind a blank line. */
function readValues(text: string, start: number, label: PrintedLabel, bulleted: boolean): Values {
  const labels: string[] = [];
  let end = start;
  let next = lineBelow(text, end);
  while (!isLabelAt(text, next)) {
    const printed = wordsOf(text, next);
    if (printed === "" || (bulleted && !isBullet(printed, 0))) break;
    const words = withoutBullet(printed);
    if (label === "date" && isText(words)) break;
    const isFirst = labels.length === 0 && (next.start === end || bulleted);
    if (!isFirst && !((bulleted || labels.length === 0) && isValue(words, label))) break;
    // One by one: a hostile line has more names than a call takes arguments.
    for (const value of splitValue(words, label)) labels.push(value);
    end = next.end + 1;
    next = lineBelow(text, end);
  }
  return { labels, end, next };
}
