import { foldName } from "../names/fold-name.ts";
import { type MentionName, mentionNames } from "./mention-names.ts";
import { wordAt } from "./running-words.ts";

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
  /** Every word of a name, in the spellings and cases that texts print, with its number. So most words of a text need no folding. */
  readonly words: ReadonlyMap<string, number>;
  /** By the first three characters (see {@link startOf}): whether any name may begin so. Most capitalised words go no further. */
  readonly beginnings: Uint8Array;
}

let trie: MentionTrie | undefined;

/** The tree of all names, made on first use. */
export function mentionTrie(): MentionTrie {
  trie ??= build(mentionNames());
  return trie;
}

/** The first three characters of a word as one number below 2¹⁵; in which case they are, and letters beyond ASCII, make no difference. */
export function startOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
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
  return { root, words, beginnings: beginningsOf(root, words) };
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
  const words: string[] = [];
  for (let word = wordAt(name, 0); word; word = wordAt(name, word.end)) words.push(name.slice(word.start, word.end));
  return words.length > 1 && words[0]?.toLowerCase() === "the" ? words.slice(1) : words;
}

/** The number of a word, under all the forms in which texts print it. */
function numberOf(word: string, words: Map<string, number>): number {
  const folded = foldName(word);
  const number = words.get(folded) ?? words.size;
  const title = folded.charAt(0).toUpperCase() + folded.slice(1);
  for (const form of [word, word.toLowerCase(), word.toUpperCase(), folded, title, folded.toUpperCase()])
    words.set(form, number);
  return number;
}

function beginningsOf(root: MentionNode, words: ReadonlyMap<string, number>): Uint8Array {
  const beginnings = new Uint8Array(1 << 15);
  for (const [form, number] of words) {
    if (!root.next.has(number)) continue;
    const start = startOf(form, 0);
    // Behind a short word anything may stand.
    if (form.length < 3) beginnings.fill(1, (start >> 5) << 5, ((start >> 5) << 5) + 32);
    else beginnings[start] = 1;
  }
  return beginnings;
}

/** The name from its first capital on. */
function withoutLead({ name, lead }: MentionName): string {
  return lead === "" ? name : name.slice(name.indexOf(lead) + lead.length);
}
