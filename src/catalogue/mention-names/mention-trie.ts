import { foldName, spellingsOfWord } from "../names/fold-name.ts";
import { beyondAscii, letterCount, letterOf, skipWord } from "../running-text/running-words.ts";
import { type LetterTree, letterTree } from "./letter-tree.ts";
import type { MentionName } from "./mention-name.ts";
import { mentionNames } from "./mention-names.ts";
import { type NameWord, wordsOfName } from "./name-words.ts";
import { spellingsOf } from "./usual-wordings.ts";

/** A node of the tree of names: what may come next, by number of the word, and the names that end here. */
export interface MentionNode {
  next: Map<number, MentionNode>;
  names: readonly MentionName[];
  /** The marks that names print before this word, as a set. */
  marks: string;
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
  const root = emptyNode();
  for (const name of names)
    for (const spelling of spellingsOf(withoutLead(name))) insert(root, wordsOfName(spelling), name, words);
  return { root, letters: letterTree(words), words };
}

function insert(root: MentionNode, name: readonly NameWord[], entry: MentionName, words: Map<string, number>): void {
  let node = root;
  for (const { word, marks } of name) {
    node = nextNode(node, numberOf(word, words));
    if (!node.marks.includes(marks)) node.marks += marks;
  }
  if (node === root || node.names.includes(entry)) return;
  node.names = [...node.names, entry];
  if (entry.exact) node.plain = false;
}

function nextNode(node: MentionNode, number: number): MentionNode {
  const next = node.next.get(number) ?? emptyNode();
  if (node.next === noNext) node.next = new Map();
  node.next.set(number, next);
  return next;
}

/** Shared by the thousands of nodes behind which no name goes on, and at which none ends. */
const noNext: Map<number, MentionNode> = new Map();
const noNames: readonly MentionName[] = [];

function emptyNode(): MentionNode {
  return { next: noNext, names: noNames, marks: "", plain: true };
}

/** The number of a word, from 1 on: one for all its spellings. */
function numberOf(word: string, words: Map<string, number>): number {
  const lower = word.toLowerCase();
  return words.get(lower) ?? numbered(lower, words);
}

function numbered(word: string, words: Map<string, number>): number {
  const folded = foldName(word);
  const number = words.get(folded) ?? words.size + 1;
  for (const spelling of [word, ...spellingsOfWord(folded)]) words.set(spelling, number);
  return number;
}

/** The name from its first capital on. */
function withoutLead({ name, lead }: MentionName): string {
  return lead === "" ? name : name.slice(name.indexOf(lead) + lead.length);
}
