import type { Printed, PrintedLabel } from "../../press-releases/record/types.ts";
import type { Dateline } from "../dateline/dateline.ts";
import { sourceOf } from "../labels/labels.ts";
import { countWords } from "../text/count-words.ts";
import { isOsceHost } from "../url/osce-host.ts";
import { cutBody } from "./cut-body.ts";
import { isRepeated } from "./lead.ts";
import { cutOf, type HeadLine, headLines, isNotice } from "./page-head.ts";
import type { ItemParts } from "./page-parts.ts";
import type { Cut, CutName } from "./read-options.ts";
import { type FoundTitle, fewestWords, longestTitle, titleAmong } from "./title-among.ts";

/** A title and the text below it, and what stands around the two. */
export interface Story {
  readonly item: ItemParts;
  readonly cuts: readonly Cut[];
  readonly dateline: Dateline | null;
}

/** What is known of a page before its lines are read. */
export interface StoryHints {
  /** The title that the caller has. */
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** Whether a heading above has told already that a title follows, be it a single word. */
  readonly below?: "heading";
}

const fewestWordsOfText = 8;
/** More lines above a date are a text that comes to speak of one. */
const mostAboveDate = 5;
/** More short lines below a title are a list. */
const mostShort = 2;

/** Reads lines as a title with a text below, headings above and captions, dates and short lines between; `null` where they are none. */
export function readStory(all: readonly string[], hints: StoryHints): Story | null {
  const head = headLines(all);
  const found =
    head.datelineAt < 0
      ? undated(all, head.lines, hints)
      : dated(head.lines, all[head.datelineAt] as string, head.datelineAt, hints);
  if (found === null) return null;
  const { title, at, textAt } = found;
  const printed: { [Label in PrintedLabel]?: readonly string[] } = {};
  const cuts: Cut[] = [];
  const body: string[] = [];
  let isHeadingSource = false;
  const source = head.lines
    .filter(({ kind, at: line, words }) => line < at && kind === "heading" && isUnit(words))
    .at(-1);
  for (const line of head.lines.slice(0, textAt)) {
    if (line.at === at) continue;
    if (line.date !== null && printed.date === undefined) Object.assign(printed, line.date);
    else if (line === source) {
      printed.source = [line.words];
      isHeadingSource = true;
    } else if (line.at > at && isOfText(line, all[textAt] ?? "")) body.push(line.words);
    else if (line.at > at && line.kind === "line" && isRepeated(line.words, all[textAt] ?? ""))
      put(cuts, "lead", line.words);
    else put(cuts, cutOf(line, at), line.words);
  }
  const isCopy = hints.url !== undefined && !isOsceHost(hints.url);
  const read = cutBody([...body, ...all.slice(textAt)], isCopy);
  const item: ItemParts = { title, printed: printed as Printed, body: read.body };
  return {
    item: isHeadingSource ? { ...item, sourcesFrom: "heading" } : item,
    cuts: [...cuts, ...read.cuts],
    dateline: head.dateline,
  };
}

interface Place extends FoundTitle {
  /** Where the text begins. */
  readonly textAt: number;
}

function dated(lines: readonly HeadLine[], below: string, textAt: number, hints: StoryHints): Place | null {
  const found = titleAmong(lines, below, hints.title);
  return found === null ? null : { ...found, textAt };
}

/** Without a dateline the title is the line above the date, or the first that is long enough; a text of some words stands below. */
function undated(all: readonly string[], lines: readonly HeadLine[], hints: StoryHints): Place | null {
  const title = undatedTitle(lines, all, hints);
  if (title === undefined) return untitled(all, lines, hints);
  if (title.words.length > longestTitle || ".,;:".includes(title.words.at(-1) as string))
    return untitled(all, lines, hints);
  let textAt = title.at + 1;
  for (let short = 0; textAt < all.length; textAt++) {
    const line = lines[textAt];
    if (line === undefined || (line.kind === "line" && (isText(line.words) || ++short > mostShort))) break;
  }
  const text = all[textAt] ?? "";
  const isFound = hints.below !== undefined ? text !== "" : countWords(text) >= fewestWordsOfText;
  return isFound ? { title: title.words, at: title.at, textAt } : null;
}

function undatedTitle(lines: readonly HeadLine[], all: readonly string[], hints: StoryHints): HeadLine | undefined {
  const candidates = lines.filter(({ kind }) => kind === "line");
  const date = lines.find(({ kind, at }) => kind === "date" && candidates.some((line) => line.at < at));
  if (date !== undefined) {
    const above = candidates.filter(({ at }) => at < date.at);
    const text = all.slice(date.at + 1).find((_, i) => lines[date.at + 1 + i]?.kind === "line");
    const found = titleAmong(lines.slice(0, date.at + 1), text ?? "", hints.title);
    // A day further down, within the text, is that of something else.
    if (found !== null && above.length < mostAboveDate) return lines[found.at];
  }
  if (hints.below !== undefined) return candidates[0];
  const found = candidates.find(({ words }) => countWords(words) >= fewestWords);
  return found !== undefined && candidates.indexOf(found) > 2 ? undefined : found;
}

/** A text whose title only the caller has. */
function untitled(all: readonly string[], lines: readonly HeadLine[], hints: StoryHints): Place | null {
  if (hints.title === undefined || hints.title.trim() === "") return null;
  const textAt = all.findIndex(
    (words, i) => (lines[i]?.kind ?? "line") === "line" && countWords(words) >= fewestWordsOfText,
  );
  return textAt < 0 ? null : { title: "", at: -1, textAt };
}

/** Whether a line below a title is a paragraph: a sentence, or too long for anything else. */
function isText(words: string): boolean {
  if (words.length > 120 || countWords(words) > 14) return true;
  return countWords(words) > 2 && /[.!?…]["”’)»]?$/.test(words.slice(-2));
}

/** A notice or a lead above the dateline is part of the text, unless the text says it again. */
function isOfText({ kind, words }: HeadLine, text: string): boolean {
  return kind === "line" && !isRepeated(words, text) && (isNotice(words) || isText(words));
}

/** The name of the Organization alone is a logo. */
function isUnit(words: string): boolean {
  const id = sourceOf(words);
  return id !== undefined && id !== "osce";
}

/** Lines side by side in one cut. */
function put(cuts: Cut[], name: CutName, text: string): void {
  const last = cuts.at(-1);
  if (last?.name === name) cuts[cuts.length - 1] = { name, text: `${last.text}\n${text}` };
  else cuts.push({ name, text });
}
