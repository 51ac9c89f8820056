import { foldName } from "../../catalogue/names/fold-name.ts";
import { countWords } from "../text/count-words.ts";
import type { HeadLine } from "./page-head.ts";

/** The title among the lines above a text. */
export interface FoundTitle {
  /** Empty where none is printed. */
  readonly title: string;
  /** Where the title is; -1 where none is. */
  readonly at: number;
}

/** Longer lines are paragraphs. */
export const longestTitle = 400;
/** Titles of releases are sentences; "Press room" is none. */
export const fewestWords = 4;
/** More lines that may be anything than this are the frame of a site that is not known. */
const mostUnknown = 7;

/** Which of the lines above a dateline is the title; `null` where too much stands there to tell. `known` is the title that the caller has. */
export function titleAmong(lines: readonly HeadLine[], below: string, known: string | undefined): FoundTitle | null {
  const candidates = lines.filter(({ kind }) => kind === "line");
  const wanted = known === undefined ? "" : foldName(known);
  const same = wanted === "" ? undefined : candidates.find(({ words }) => foldName(words) === wanted);
  if (same !== undefined) return { title: same.words, at: same.at };
  if (candidates.length > mostUnknown || candidates.some(({ words }) => words.length > longestTitle)) return null;
  const title = aboveDate(lines) ?? pick(candidates, below);
  return title === undefined ? { title: "", at: -1 } : { title: title.words, at: title.at };
}

/** The line above a date: what stands between title and date line is the title's. */
function aboveDate(lines: readonly HeadLine[]): HeadLine | undefined {
  const date = lines.find(
    ({ kind, at }) => kind === "date" && lines.some((line) => line.kind === "line" && line.at < at),
  );
  if (date === undefined) return undefined;
  const above = lines.filter(({ kind, at }) => kind === "line" && at < date.at);
  return above.filter(({ words }) => countWords(words) >= fewestWords).at(-1) ?? above.at(-1);
}

/** The first line that is as long as a title; of two such, one that shares its words with the text before one that shares none. */
function pick(candidates: readonly HeadLine[], below: string): HeadLine | undefined {
  const long = candidates.filter(({ words }) => countWords(words) >= fewestWords);
  const [first, second] = long;
  if (first === undefined) return longest(candidates);
  if (second === undefined || countWords(first.words) > mostWordsOfHeading) return first;
  return sharedWords(first.words, below) === 0 && sharedWords(second.words, below) > 1 ? second : first;
}

/** A heading of a newsroom is short. */
const mostWordsOfHeading = 6;

function longest(candidates: readonly HeadLine[]): HeadLine | undefined {
  return candidates.reduce<HeadLine | undefined>(
    (most, line) => (most === undefined || countWords(line.words) >= countWords(most.words) ? line : most),
    undefined,
  );
}

/** How many words of some length a line has that the text has too, whatever their endings. */
function sharedWords(line: string, text: string): number {
  const within = foldName(text.slice(0, 400)).split(" ").map(stem);
  return foldName(line)
    .split(" ")
    .filter((word) => word.length > 3 && within.includes(stem(word))).length;
}

function stem(word: string): string {
  return word.slice(0, 5);
}
