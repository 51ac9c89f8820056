import { skipSeparators } from "../running-text/running-words.ts";
import { covers } from "../time/day-range.ts";
import type { IsoDate } from "../types.ts";
import type { MentionKind, MentionName } from "./mention-names.ts";
import { knownWord, type MentionTrie } from "./mention-trie.ts";
import { isWithinName } from "./name-words.ts";

/** The names that a text prints at a place. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly names: readonly MentionName[];
}

/** The longest name that begins at a word of a text, of the kinds that are asked for and in force on a day. */
export function longestName(
  text: string,
  start: number,
  trie: MentionTrie,
  kinds: readonly MentionKind[] | undefined,
  on: IsoDate | undefined,
): NameMatch | undefined {
  let match: NameMatch | undefined;
  let node = trie.root;
  let end = start;
  for (let at = start; at < text.length; at = skipSeparators(text, end)) {
    const word = knownWord(text, at, trie);
    const next = word === undefined ? undefined : node.next.get(word.number);
    if (word === undefined || next === undefined) break;
    if (at > start && !isWithinName(text, end, at, next.marks)) break;
    node = next;
    end = word.end;
    if (node.names.length > 0) {
      const names = node.plain && kinds === undefined ? node.names : wanted(node.names, text.slice(start, end), kinds);
      if (names.length > 0 && (match === undefined || !isPast(names, on))) match = { start, end, names };
    }
    if (node.next.size === 0) break;
  }
  return match;
}

/** A longer name of the past gives way to today's shorter one: in 2016 "Serbia and Montenegro" are two. */
function isPast(names: readonly MentionName[], on: IsoDate | undefined): boolean {
  return on !== undefined && names.every(({ source }) => source?.period !== undefined && !covers(source.period, on));
}

function wanted(
  names: readonly MentionName[],
  printed: string,
  kinds: readonly MentionKind[] | undefined,
): readonly MentionName[] {
  return names.filter((name) => isPrinted(name, printed) && (kinds === undefined || kinds.includes(name.kind)));
}

function isPrinted({ exact, name }: MentionName, printed: string): boolean {
  return !exact || name === printed;
}
