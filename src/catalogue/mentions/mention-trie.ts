import { foldName } from "../names/fold-name.ts";
import { separators } from "../names/separators.ts";
import { type LetterTree, letterTree } from "./letter-tree.ts";
import { type MentionName, mentionNames } from "./mention-names.ts";
import { beyondAscii, letterCount, letterOf, skipWord } from "./running-words.ts";

/** A node of the tree of names: what may come next, by number of the word, and the names that end here. */
export interface MentionNode {
  readonly next: Map<number, MentionNode>;
  readonly names: MentionName[];
  /** Whether the names here count in any case. */
  plain: boolean;
}

/** All names as a tree by word: a text is searched in one pass, whatever the number of names. */
export interface MentionTrie {
  readonly root: MentionNode;
  /** Every word of a name by letter, with its number: a word of a text is known, or given up, while it is read. */
  readonly letters: LetterTree;
  /** The same words, folded: for words that have a letter beyond ASCII. */
  readonly words: ReadonlyMap<string, number>;
}

let trie: MentionTrie | undefined;

/** The tree of all names, made on first use. */
export function mentionTrie(): MentionTrie {
  trie ??= build(mentionNames());
  return trie;
}

/** A word of a text that is a word of a name. */
export interface KnownWord {
  readonly number: number;
  readonly end: number;
}

/** The word at a place of a text, where a name has it. Most words are given up at their second or third letter. */
export function knownWord(text: string, start: number, { letters, words }: MentionTrie): KnownWord | undefined {
  let node = 0;
  let at = start;
  for (; at < text.length; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === 0) break;
    if (letter === beyondAscii) return foldedWord(text, start, words);
    node = letters.next[node * letterCount + letter] as number;
    if (node === 0) return undefined;
  }
  const number = letters.numbers[node] as number;
  return number === 0 ? undefined : { number, end: at };
}

function foldedWord(text: string, start: number, words: ReadonlyMap<string, number>): KnownWord | undefined {
  const end = skipWord(text, start);
  const number = words.get(foldName(text.slice(start, end)));
  return number === undefined ? undefined : { number, end };
}

function build(names: readonly MentionName[]): MentionTrie {
  const words = new Map<string, number>();
  const root: MentionNode = { next: new Map(), names: [], plain: true };
  for (const name of names) {
    const numbers = wordsOf(withoutLead(name)).map((word) => numberOf(word, words));
    insert(root, numbers, name);
    // "OSCE" before the name of a body belongs to it.
    if (name.kind === "institution" || name.kind === "field-operation")
      insert(root, [numberOf("OSCE", words), ...numbers], name);
  }
  return { root, letters: letterTree(words), words };
}

function insert(root: MentionNode, numbers: readonly number[], name: MentionName): void {
  let node = root;
  for (const number of numbers) {
    const next = node.next.get(number) ?? { next: new Map(), names: [], plain: true };
    node.next.set(number, next);
    node = next;
  }
  if (node === root) return;
  node.names.push(name);
  if (name.exact) node.plain = false;
}

/** Hyphens, full stops and apostrophes part words here, unlike in look-ups, so that name and text part at the same places. */
function wordsOf(name: string): string[] {
  const words = name.split(separators).filter((word) => word !== "");
  return words.length > 1 && words[0]?.toLowerCase() === "the" ? words.slice(1) : words;
}

/** The number of a word, from 1 on: one for all its spellings, of which the table keeps the one that is printed and the folded one. */
function numberOf(word: string, words: Map<string, number>): number {
  const folded = foldName(word);
  const number = words.get(folded) ?? words.size + 1;
  for (const spelling of [folded, word.toLowerCase()]) words.set(spelling, number);
  return number;
}

/** The name from its first capital on. */
function withoutLead({ name, lead }: MentionName): string {
  return lead === "" ? name : name.slice(name.indexOf(lead) + lead.length);
}
