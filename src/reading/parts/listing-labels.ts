import type { Printed, PrintedLabel } from "../../press-releases/record/types.ts";
import { fieldOfWorkOf, sourceOf, splitLabels, stateOf } from "../labels/labels.ts";
import { lineAt, wordsOf } from "../text/lines.ts";

/** The line that every item of a listing has, right below its title. */
export const publishingDate = "Publishing date:";

interface ListingLabel {
  readonly label: PrintedLabel;
  readonly split: (words: string) => string[];
}

const whole = (words: string): string[] => (words === "" ? [] : [words]);

/** "Publishing date" is the longest. */
const longestLabel = 20;

/** The labels of an item, each with its value on the same line. */
const labels: Readonly<Record<string, ListingLabel>> = {
  "Publishing date": { label: "date", split: whole },
  "Content type": { label: "type", split: whole },
  "Where we are": { label: "source", split: (words) => splitLabels(words, sourceOf) },
  "What we do": { label: "fieldsOfWork", split: (words) => splitLabels(words, fieldOfWorkOf) },
  Location: { label: "location", split: (words) => splitLabels(words, stateOf) },
  Locations: { label: "location", split: (words) => splitLabels(words, stateOf) },
};

/** The label that a line begins with; `null` where it is another line. */
function labelName(words: string): string | null {
  const colon = words.indexOf(":");
  if (colon < 0 || colon > longestLabel) return null;
  const name = words.slice(0, colon);
  return Object.hasOwn(labels, name) ? name : null;
}

/** Whether a line is a label of an item, with or without its value. */
export function isListingLabel(words: string): boolean {
  return labelName(words) !== null;
}

/** The labels of one item. */
export interface ListingLabels {
  readonly printed: Printed;
  /** Where the snippet begins. */
  readonly end: number;
  /** The label in whose value the text ends. */
  readonly cutLabel?: PrintedLabel;
  /** The beginning of a label, with which the text ends. */
  readonly cutName?: string;
}

/** Reads the labels from the publishing date on. */
export function readListingLabels(text: string, start: number): ListingLabels {
  const printed: { [Label in PrintedLabel]?: string[] } = {};
  let at = start;
  let last: PrintedLabel | undefined;
  while (at < text.length) {
    const line = lineAt(text, at);
    const words = wordsOf(text, line);
    const name = labelName(words);
    if (words !== "" && name === null) break;
    // The publishing date of the next item: this one has no text, and the next no title.
    if (at > start && words.startsWith(publishingDate)) break;
    if (name !== null) {
      const { label, split } = labels[name] as ListingLabel;
      // A label may be printed twice: what stands behind each belongs to it. A hostile line has more values than a call takes arguments.
      const values = printed[label] ?? [];
      for (const value of split(words.slice(name.length + 1).trim())) values.push(value);
      if (values.length > 0) printed[label] = values;
      last = label;
    }
    at = line.end + 1;
  }
  const end = Math.min(at, text.length);
  // Below a blank line, or where text follows, the labels are whole.
  if (last !== undefined && isEnd(text, end)) return { printed, end, cutLabel: last };
  const cutName = nameBegun(text, end);
  return cutName === null ? { printed, end } : { printed, end: text.length, cutName };
}

/** The item ends in white space at most; a hostile text of blank lines is not looked through for each item. */
function isEnd(text: string, at: number): boolean {
  return text.length - at < 4 && text.slice(at).trim() === "";
}

/** The last line, where it is the beginning of a label and of nothing else. */
function nameBegun(text: string, at: number): string | null {
  if (text.length - at > longestLabel + 2) return null;
  const words = text.slice(at).trim();
  if (words === "" || words.includes("\n")) return null;
  return Object.keys(labels).some((name) => `${name}:`.startsWith(words)) ? words : null;
}
