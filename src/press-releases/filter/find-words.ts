import { said } from "../../catalogue/messages/said.ts";
import { queryIssue } from "../issues/filter-issues.ts";
import { QueryError } from "../issues/query-error.ts";
import { isObject } from "../record/own-keys.ts";
import type { PressRelease, TextFilter } from "../record/types.ts";
import { checkFilter } from "./check-filter.ts";
import { type WordUnit, wordUnits } from "./word-units.ts";
import { wordsOf } from "./words.ts";

/** Where words of a text condition are: offsets in the title, or in a paragraph of the body. */
export interface FoundWords {
  readonly part: "title" | "body";
  /** The paragraph of the body; `null` in the title. */
  readonly paragraph: number | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Says where a release holds what a text condition looks for. It finds the same words, in whatever spelling, as `matches` and archives do,
 * and none where they find none. A phrase is marked as a whole; a prefix marks the whole word.
 *
 * @throws QueryError where the condition means nothing.
 * @throws TypeError where the release is no object.
 * @example
 * const found = findWords(release, "officers")[0];
 * found?.part; // => "title"
 * release.title.slice(found?.start, found?.end); // => "officers"
 */
export function findWords(release: PressRelease, text: TextFilter): readonly FoundWords[] {
  if (!isObject(release)) throw new TypeError(`findWords takes one release; it was given ${said(release)}`);
  const issues =
    text === undefined
      ? [queryIssue("invalid-type", ["text"], "undefined where text belongs")]
      : checkFilter({ text }, []);
  if (issues.length > 0) throw new QueryError(issues);
  const { value, in: parts = ["title", "body"], mode = "words" } = typeof text === "string" ? { value: text } : text;
  const wanted = wordsOf(value);
  const places = (["title", "body"] as const)
    .filter((part) => parts.includes(part))
    .map((part) => placesIn(release, part));
  if (mode === "phrase") return places.flatMap((part) => phrasesIn(part, wanted));
  return singlesIn(places.flat(), wanted, mode === "prefix");
}

interface Place extends WordUnit {
  readonly part: "title" | "body";
  readonly paragraph: number | null;
}

function placesIn({ title, body }: PressRelease, part: "title" | "body"): Place[] {
  if (part === "title") return wordUnits(title).map((unit) => ({ ...unit, part, paragraph: null }));
  return body.flatMap((text, paragraph) => wordUnits(text).map((unit) => ({ ...unit, part, paragraph })));
}

/** All places of the words, if each of them has one. */
function singlesIn(places: readonly Place[], wanted: readonly string[], isPrefix: boolean): FoundWords[] {
  const all = new Set(wanted);
  const missing = new Set(all);
  const found: FoundWords[] = [];
  for (const { words, ...place } of places) {
    const hits = isPrefix
      ? [...all].filter((want) => words.some((word) => word.startsWith(want)))
      : words.filter((word) => all.has(word));
    for (const hit of hits) missing.delete(hit);
    if (hits.length > 0) found.push(stretch(place, place));
  }
  return missing.size === 0 ? found : [];
}

/** The places of a phrase in one part; where it goes on in the next paragraph, it has a place in each. */
function phrasesIn(places: readonly Place[], wanted: readonly string[]): FoundWords[] {
  const words = places.flatMap((place) => place.words.map((word) => ({ word, place })));
  const found: FoundWords[] = [];
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (!wanted.every((word, i) => words[at + i]?.word === word)) continue;
    let first = words[at]?.place as Place;
    for (let i = 1; i <= wanted.length; i++) {
      const last = words[at + i - 1]?.place as Place;
      const next = i === wanted.length ? undefined : words[at + i]?.place;
      if (next !== undefined && next.paragraph === last.paragraph) continue;
      found.push(stretch(first, last));
      if (next !== undefined) first = next;
    }
    at += wanted.length - 1;
  }
  return found;
}

function stretch({ part, paragraph, start }: Omit<Place, "words">, { end }: Omit<Place, "words">): FoundWords {
  return { part, paragraph, start, end };
}
