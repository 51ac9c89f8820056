import { isCaption } from "../around/captions.ts";
import { type DateLine, readDateLine } from "../around/date-line.ts";
import { isFurniture } from "../around/furniture.ts";
import { isPager } from "../around/pager.ts";
import type { Dateline } from "../dateline/dateline.ts";
import { parseDateline } from "../dateline/dateline.ts";
import { gluedDateline } from "../dateline/glued-caption.ts";
import { countWords } from "../text/count-words.ts";
import { isAllCapitals } from "../text/letters.ts";
import { isImage } from "./cut-body.ts";
import { isHeading } from "./headings.ts";
import type { CutName } from "./read-options.ts";

/** How many lines are looked at for the beginning of the text. */
const mostLines = 16;

/** What a line above the text is; `line` may be the title or anything else. */
type Kind = "image" | "caption" | "furniture" | "date" | "heading" | "line";

/** A line above the text. */
export interface HeadLine {
  readonly at: number;
  readonly words: string;
  readonly kind: Kind;
  readonly date: DateLine | null;
}

/** The lines above a text, told apart. */
export interface HeadLines {
  readonly lines: readonly HeadLine[];
  /** Where the line with the dateline is; -1 where there is none. */
  readonly datelineAt: number;
  readonly dateline: Dateline | null;
}

/** Tells what each of the first lines is, up to the dateline. */
export function headLines(all: readonly string[]): HeadLines {
  const { found, dates } = findDateline(all);
  const lines = dates.slice(0, found?.at).map((date, at): HeadLine => {
    const words = all[at] as string;
    return { at, words, kind: date === null ? kindOf(words, all[at - 1]) : "date", date };
  });
  return { lines, datelineAt: found?.at ?? -1, dateline: found?.dateline ?? null };
}

function kindOf(words: string, before: string | undefined): Kind {
  if (isImage(words)) return "image";
  if (isCaption(words)) return "caption";
  if (isFurniture(words) || isPager(words)) return "furniture";
  // The second of two equal lines says nothing new, be it a title or the words of a picture.
  return words === before || isHeading(words) ? "heading" : "line";
}

interface FoundDateline {
  readonly dateline: Dateline;
  readonly at: number;
}

/** The dateline begins a line below the title: one with place and day before any other. Also the date lines among those looked at. */
function findDateline(all: readonly string[]): {
  readonly found: FoundDateline | null;
  readonly dates: readonly (DateLine | null)[];
} {
  const dates: (DateLine | null)[] = [];
  let weak: FoundDateline | null = null;
  for (const [at, words] of all.slice(0, mostLines).entries()) {
    const date = readDateLine(words);
    dates.push(date);
    // The first line counts with a date only, and is a title as a rule.
    const mayCount = date === null && (at > 0 || /\d/.test(words));
    const dateline = mayCount ? datelineOf(words) : null;
    if (dateline === null) continue;
    const isWhole = dateline.date !== null && dateline.places.length > 0;
    if (isWhole && dateline.rest !== "") return { found: { dateline, at }, dates };
    // A first line such as "8 March – Women's Day" is a title.
    if (at === 0 || weak !== null) continue;
    if (dateline.date !== null || dateline.monthDay !== undefined || dateline.rest !== "") weak = { dateline, at };
  }
  return { found: weak, dates };
}

/** The dateline of a line, at its beginning or behind a caption that is glued to it. */
function datelineOf(words: string): Dateline | null {
  const glued = gluedDateline(words);
  return parseDateline(glued > 0 ? words.slice(glued) : words);
}

/** The names of the cuts that lines above a text go into. */
export function cutOf({ kind, at }: HeadLine, title: number): CutName {
  if (kind === "image" || kind === "caption") return kind;
  if (kind === "furniture") return "navigation";
  return at < title ? "heading" : "subheading";
}

/** A notice in capitals stands above the dateline, and is part of the text. */
export function isNotice(words: string): boolean {
  return isAllCapitals(words) && countWords(words) > 2;
}
