import { said } from "../../catalogue/messages/said.ts";
import type { PressRelease, TextFilter } from "../record/types.ts";
import { type FoundWords, findWords } from "./find-words.ts";

/** A piece of a release around what was looked for. */
export interface Snippet {
  /** With "…" where it was cut. */
  readonly text: string;
  /** Where the words are in `text`. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** How long a snippet is, unless told otherwise, and how short it may be. */
const usual = 200;
const shortest = 20;

/**
 * The piece of a release that holds the most of what a text condition looks for. It comes from the body if the words are there, else from
 * the title; it is `null` if the release does not hold them. The marks are offsets: you show them, and you escape the text.
 *
 * @throws QueryError where the condition means nothing.
 * @throws RangeError where the length is no whole number, 20 or more.
 * @throws TypeError where the release is no object.
 * @example
 * const piece = snippet(release, "officers completed", { length: 60 });
 * piece?.marks.map(({ start, end }) => piece.text.slice(start, end)); // => ["officers", "completed"]
 * snippet(release, "lanterns"); // => null
 */
export function snippet(
  release: PressRelease,
  text: TextFilter,
  { length = usual }: { readonly length?: number } = {},
): Snippet | null {
  if (!Number.isSafeInteger(length) || length < shortest)
    throw new RangeError(`snippet: length is a whole number, ${shortest} or more; it was given ${said(length)}`);
  const found = findWords(release, text);
  const inBody = found.filter(({ part }) => part === "body");
  const places = inBody.length > 0 ? inBody : found;
  const best = bestWindow(places, length);
  if (best === undefined) return null;
  const { paragraph } = best[0] as FoundWords;
  return cut(paragraph === null ? release.title : (release.body[paragraph] as string), best, length);
}

/** The most places of one paragraph that stand within a length, the first such. */
function bestWindow(places: readonly FoundWords[], length: number): readonly FoundWords[] | undefined {
  let best: readonly FoundWords[] | undefined;
  let from = 0;
  for (let to = 0; to < places.length; to++) {
    const last = places[to] as FoundWords;
    const isIn = ({ paragraph, start }: FoundWords) => paragraph === last.paragraph && last.end - start <= length - 2;
    while (from < to && !isIn(places[from] as FoundWords)) from++;
    if (best === undefined || to + 1 - from > best.length) best = places.slice(from, to + 1);
  }
  return best;
}

/** A text cut to a length around some places, at spaces where there are any. */
function cut(text: string, places: readonly FoundWords[], length: number): Snippet {
  const first = (places[0] as FoundWords).start;
  const last = (places.at(-1) as FoundWords).end;
  const spare = Math.max(0, length - 2 - (last - first));
  let from = Math.max(0, Math.min(first - (spare >> 1), text.length - length + 2));
  let to = Math.min(text.length, Math.max(from, 0) + length - 2);
  if (text.length <= length) [from, to] = [0, text.length];
  if (from > 0) from = wholeFrom(text, from, first);
  if (to < text.length) to = wholeTo(text, to, last);
  const lead = from > 0 ? "…" : "";
  const shift = lead.length - from;
  const marks = places
    .filter(({ start }) => start < to)
    .map(({ start, end }) => ({ start: start + shift, end: Math.min(end, to) + shift }));
  return { text: `${lead}${text.slice(from, to)}${to < text.length ? "…" : ""}`, marks };
}

/** Behind the next space, if it comes before the first place; never within a pair of surrogates. */
function wholeFrom(text: string, from: number, first: number): number {
  const space = text.indexOf(" ", from - 1);
  if (space >= 0 && space < first) return space + 1;
  return isLow(text, from) ? from - 1 : from;
}

/** Before the last space, if it stands behind the last place. */
function wholeTo(text: string, to: number, last: number): number {
  const space = text.lastIndexOf(" ", to);
  if (space >= last) return space;
  return isLow(text, to) ? to - 1 : to;
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
