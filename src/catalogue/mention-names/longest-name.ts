import { skipSeparators } from "../running-text/running-words.ts";
import { covers } from "../time/day-range.ts";
import type { IsoDate } from "../types.ts";
import type { MentionKind, MentionName } from "./mention-name.ts";
import { type KnownWord, knownWord, type MentionTrie } from "./mention-trie.ts";
import { isWithinName } from "./name-words.ts";

/** The names that a text prints at a place. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly names: readonly MentionName[];
}

/** What names are looked for: those of some kinds, and those that are in force on a day. */
export interface Wanted {
  readonly trie: MentionTrie;
  readonly kinds: readonly MentionKind[] | undefined;
  readonly on: IsoDate | undefined;
}

/** The longest name that begins at a place of a text with a word that names have. */
export function longestName(text: string, start: number, first: KnownWord, wanted: Wanted): NameMatch | undefined {
  const { trie, kinds, on } = wanted;
  let match: NameMatch | undefined;
  let node = trie.root.next.get(first.number);
  for (let end = first.end; node !== undefined; ) {
    if (node.names.length > 0) {
      const names = node.plain && kinds === undefined ? node.names : printed(node.names, text.slice(start, end), kinds);
      if (names.length > 0 && (match === undefined || !isPast(names, on))) match = { start, end, names };
    }
    if (node.next.size === 0) break;
    const at = skipSeparators(text, end);
    const word = at < text.length ? knownWord(text, at, trie) : undefined;
    const next = word && node.next.get(word.number);
    if (word === undefined || next === undefined || !isWithinName(text, end, at, next.marks)) break;
    node = next;
    end = word.end;
  }
  return match;
}

/** A longer name of the past gives way to today's shorter one: in 2016 "Serbia and Montenegro" are two. */
function isPast(names: readonly MentionName[], on: IsoDate | undefined): boolean {
  return on !== undefined && names.every(({ source }) => source?.period !== undefined && !covers(source.period, on));
}

function printed(
  names: readonly MentionName[],
  text: string,
  kinds: readonly MentionKind[] | undefined,
): readonly MentionName[] {
  return names.filter((name) => isPrinted(name, text) && (kinds === undefined || kinds.includes(name.kind)));
}

function isPrinted({ exact, name }: MentionName, printed: string): boolean {
  return !exact || name === printed;
}
