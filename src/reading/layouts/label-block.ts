import type { Printed, PrintedLabel } from "../../press-releases/types.ts";
import { parseDateline } from "../dateline/dateline.ts";
import { lineAt, wordsOf } from "../lines.ts";
import { isBullet, isValue, labelAt, labelWithValueAt, splitValue, withoutBullet } from "./page-labels.ts";

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
  readonly eventLabel?: string;
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
      const line = lineAt(text, at);
      // Only a day shows that a label with its value is none of the text: "Source: OSCE" may stand below it.
      if (labelAt(text, line) !== null || labelWithValueAt(text, line)?.label === "date") return at;
    }
  }
  return -1;
}

/** The first offset of a label that only news items have. */
export function findIssuedLabel(text: string): number {
  const at = findLabel(text, issuedLabels, true);
  return at >= 0 ? at : findLabel(text, issuedLabels, false);
}

/** Reads the labels from the first on, and where the body begins. */
export function readLabels(text: string, start: number): LabelBlock {
  const printed: { [Label in PrintedLabel]?: string[] } = {};
  let eventLabel: string | undefined;
  const bulleted = isBullet(text, start);
  let at = start;
  while (at < text.length) {
    const line = lineAt(text, at);
    const label = labelAt(text, line);
    const whole = label === null ? labelWithValueAt(text, line) : null;
    if (label !== null) {
      const words = withoutBullet(wordsOf(text, line));
      if (eventLabels.includes(words)) eventLabel ??= words;
      const values = readValues(text, line.end + 1, label, bulleted);
      put(printed, label, values.labels);
      at = nextLabel(text, values.end);
    } else if (whole !== null) {
      put(printed, whole.label, splitValue(whole.value, whole.label));
      at = nextLabel(text, line.end + 1);
    } else break;
  }
  return { printed, end: Math.min(at, text.length), ...(eventLabel === undefined ? {} : { eventLabel }) };
}

function put(printed: { [Label in PrintedLabel]?: string[] }, label: PrintedLabel, values: string[]): void {
  const before = printed[label];
  if (before !== undefined) for (const value of values) before.push(value);
  else if (values.length > 0) printed[label] = values;
}

/** Blank lines may stand between a value and the next label; where no label follows, the body begins at once. */
function nextLabel(text: string, at: number): number {
  const next = behindBlankLines(text, at);
  if (next >= text.length) return at;
  const line = lineAt(text, next);
  return labelAt(text, line) !== null || labelWithValueAt(text, line) !== null ? next : at;
}

function behindBlankLines(text: string, at: number): number {
  let next = at;
  for (let code = text.charCodeAt(next); code === 10 || code === 32; code = text.charCodeAt(++next));
  return next;
}

/** A longer line is no date. */
const longestDate = 60;

/** Whether the line below an empty "Date:" is the text already. */
function isText(words: string): boolean {
  return words.length > longestDate || (!isValue(words, "date") && parseDateline(words) !== null);
}

/** The value lines below a label: one, and such as can be nothing else behind it or behind a blank line. */
function readValues(
  text: string,
  start: number,
  label: PrintedLabel,
  bulleted: boolean,
): { labels: string[]; end: number } {
  const found: string[] = [];
  let end = start;
  while (end < text.length) {
    const next = behindBlankLines(text, end);
    const line = lineAt(text, next);
    const printed = wordsOf(text, line);
    if (printed === "" || labelAt(text, line) !== null || (bulleted && !isBullet(printed, 0))) break;
    const words = withoutBullet(printed);
    if (label === "date" && isText(words)) break;
    const isFirst = found.length === 0 && (next === end || bulleted);
    if (!isFirst && !((bulleted || found.length === 0) && isValue(words, label))) break;
    // One by one: a hostile line has more names than a call takes arguments.
    for (const value of splitValue(words, label)) found.push(value);
    end = line.end + 1;
  }
  return { labels: found, end };
}
