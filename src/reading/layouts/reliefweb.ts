import type { PrintedLabel } from "../../press-releases/record/types.ts";
import { readPrintedDay } from "../dates/printed-day.ts";
import { sourceOf, stateOf } from "../labels/labels.ts";
import { cutBody } from "../parts/cut-body.ts";
import type { PageParts } from "../parts/page-parts.ts";
import { firstLines, type Line, paragraphs, wordsOf } from "../text/lines.ts";

// ReliefWeb's copies: a country or a day, the title, then "Report", "from …" and "Published on …" in any order.

const mostLines = 10;
const from = "from ";
const published = "Published on";

/** ReliefWeb's own names of what a copy is; they say nothing of the OSCE's type. */
const formats: ReadonlySet<string> = new Set([
  "Report",
  "Reports",
  "Situation Report",
  "News and Press Release",
  "Analysis",
  "Other",
]);

/** Where the line "from Organization for Security and Co-operation in Europe" is, among the first. */
export function findFromOsce(text: string): number {
  for (const line of firstLines(text, mostLines)) if (isFrom(wordsOf(text, line))) return line.start;
  return -1;
}

function isFrom(words: string): boolean {
  return words.length < 100 && words.startsWith(from) && sourceOf(words.slice(from.length)) !== undefined;
}

function isMeta(words: string): boolean {
  return formats.has(words) || words.startsWith(published) || isFrom(words);
}

export function readReliefWeb(text: string): PageParts | null {
  const lines = firstLines(text, mostLines);
  const first = lines.findIndex((line) => isMeta(wordsOf(text, line)));
  const title = lines[first - 1];
  if (title === undefined) return null;
  let end = first;
  while (end < lines.length && isMeta(wordsOf(text, lines[end] as Line))) end++;
  const words = (line: Line): string => wordsOf(text, line);
  const printed: { [Label in PrintedLabel]?: string[] } = {};
  const rest: string[] = [];
  for (const line of [...lines.slice(0, first - 1), ...lines.slice(first, end)]) {
    const left = readMeta(words(line), printed);
    if (left !== "") rest.push(left);
  }
  const { body, cuts } = cutBody(paragraphs(text.slice((lines[end - 1] as Line).end)));
  return {
    items: [{ title: words(title), printed, body }],
    cuts: rest.length === 0 ? cuts : [{ name: "furniture", text: rest.join("\n") }, ...cuts],
  };
}

/** Puts what a line tells into `printed`; gives back the words that tell nothing. */
function readMeta(words: string, printed: { [Label in PrintedLabel]?: string[] }): string {
  if (isFrom(words)) {
    printed.source = [...(printed.source ?? []), words.slice(from.length)];
    return from.trim();
  }
  const isPublished = words.startsWith(published);
  const [day = "", ...behind] = (isPublished ? words.slice(published.length) : words).split(" — ");
  if (printed.date === undefined && readPrintedDay(day.trim()) !== null) {
    printed.date = [day.trim()];
    return [isPublished ? published : "", ...behind].filter((part) => part !== "").join(" — ");
  }
  if (!isPublished && stateOf(words) !== undefined) {
    printed.location = [...(printed.location ?? []), words];
    return "";
  }
  return words;
}
