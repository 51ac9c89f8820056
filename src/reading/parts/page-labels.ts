import type { PrintedLabel } from "../../press-releases/record/types.ts";
import { readPlaces } from "../dateline/dateline-places.ts";
import { readPrintedDay } from "../dates/printed-day.ts";
import { fieldOfWorkOf, sourceOf, splitLabels, stateOf } from "../labels/labels.ts";
import { type Line, wordsOf } from "../text/lines.ts";

/** The labels of a page with one release, each on a line of its own, with the value on the next. */
const labels: ReadonlyMap<string, PrintedLabel> = new Map([
  ["Date:", "date"],
  ["Issued on:", "date"],
  ["Place:", "place"],
  ["Source:", "source"],
  ["Issued by:", "source"],
  ["Izdavač:", "source"],
  ["Fields of work:", "fieldsOfWork"],
  ["Location:", "location"],
  ["Organized by:", "source"],
]);

/** The first letters of the labels: most lines begin otherwise, and nothing more is looked at. */
const initials = "DIPSFLO";

/** No label is longer, with its bullet. */
const longest = 24;

/** What stands before labels and values below the long navigation, with a space behind it. */
const bullets = "-•*·–";

/** Whether an offset holds a bullet and a space. */
export function isBullet(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === 32 && (text.charCodeAt(at) === 45 || bullets.includes(text[at] as string));
}

export function withoutBullet(words: string): string {
  return isBullet(words, 0) ? words.slice(2) : words;
}

/** Whether a line is a label and nothing else. */
export function isLabelAt(text: string, line: Line): boolean {
  return labels.has(labelWords(text, line));
}

/** The words of a line that may be a label; none of one that by its length or its last character is none. */
function labelWords(text: string, line: Line): string {
  const last = text.charCodeAt(line.end - 1);
  if (line.end - line.start > longest || (last !== 58 && last !== 32)) return "";
  return withoutBullet(wordsOf(text, line));
}

/** A line that is a label, or a label with its value. */
export interface LabelLine {
  /** The label as printed, with its colon. */
  readonly name: string;
  readonly label: PrintedLabel;
  /** `null` where the label stands alone. */
  readonly value: string | null;
}

/** Reads a line that is a label; `null` where it is another one. */
export function labelLine(text: string, line: Line): LabelLine | null {
  const name = labelWords(text, line);
  const label = labels.get(name);
  return label === undefined ? labelWithValue(text, line) : { name, label, value: null };
}

/** Reads "Date: 5 May 2015"; `null` where the words behind the colon are no value of such a label, as in a sentence. */
function labelWithValue(text: string, line: Line): LabelLine | null {
  const start = isBullet(text, line.start) ? line.start + 2 : line.start;
  if (!initials.includes(text[start] ?? " ")) return null;
  let colon = start;
  while (colon < line.end && colon - start < longest && text.charCodeAt(colon) !== 58) colon++;
  const name = text.slice(start, colon + 1);
  const label = labels.get(name);
  if (label === undefined) return null;
  const value = text.slice(colon + 1, line.end).trim();
  return label !== "location" && value !== "" && isValue(value, label) ? { name, label, value } : null;
}

/** How the value of a label is looked up, where it is a list of names. */
const finders: { readonly [Label in PrintedLabel]?: (label: string) => unknown } = {
  source: (label) => sourceOf(label),
  fieldsOfWork: (label) => fieldOfWorkOf(label),
  location: (label) => stateOf(label),
};

/** The names in a value. */
export function splitValue(words: string, label: PrintedLabel): string[] {
  const find = finders[label];
  return find === undefined ? [words] : splitLabels(words, find);
}

/** Whether words can be nothing but the value of a label: a day, places, or names that are all known. */
export function isValue(words: string, label: PrintedLabel): boolean {
  if (label === "date") return readPrintedDay(words) !== null;
  if (label === "place") {
    const read = readPlaces(words, 0);
    return read !== null && read.end === words.length && read.certainty !== "mixed";
  }
  const find = finders[label];
  return find !== undefined && splitLabels(words, find).every((value) => find(value) !== undefined);
}

/** Whether the last line of a text is the beginning of a label, and of nothing else. */
export function isLabelBegun(line: string): boolean {
  const words = withoutBullet(line).trim();
  if (line.length > longest || words.length > longest) return false;
  if (words === "-") return true;
  for (const name of labels.keys()) if (name.startsWith(words)) return true;
  return false;
}
