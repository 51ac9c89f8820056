import type { MentionKind, MentionName } from "./mention-names.ts";
import { knownWord, type MentionTrie } from "./mention-trie.ts";
import { skipSeparators } from "./running-words.ts";

/** The names that a text prints at a place. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly names: readonly MentionName[];
}

/** The longest name that begins at a word of a text, of the kinds that are asked for. */
export function longestName(
  text: string,
  start: number,
  trie: MentionTrie,
  kinds: readonly MentionKind[] | undefined,
): NameMatch | undefined {
  let match: NameMatch | undefined;
  let node = trie.root;
  for (let at = start; at < text.length; at = skipSeparators(text, at)) {
    const word = knownWord(text, at, trie);
    const next = word === undefined ? undefined : node.next.get(word.number);
    if (word === undefined || next === undefined) break;
    node = next;
    at = word.end;
    if (node.names.length > 0) {
      const names = node.plain && kinds === undefined ? node.names : wanted(node.names, text.slice(start, at), kinds);
      if (names.length > 0) match = { start, end: at, names };
    }
    if (node.next.size === 0) break;
  }
  return match;
}

function wanted(
  names: readonly MentionName[],
  printed: string,
  kinds: readonly MentionKind[] | undefined,
): readonly MentionName[] {
  return names.filter((name) => isPrinted(name, printed) && (kinds === undefined || kinds.includes(name.kind)));
}

/** A name of one short word counts as it is written; that of a city also in the capitals of a dateline, "OSLO, 24 June". */
function isPrinted({ exact, name, kind }: MentionName, printed: string): boolean {
  return !exact || name === printed || (kind === "place" && name.toUpperCase() === printed);
}
