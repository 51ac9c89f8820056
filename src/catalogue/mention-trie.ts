import { type MentionName, mentionNames } from "./mention-names.ts";
import { wordsOfName } from "./running-words.ts";

/** A node of the tree of names: the words that may come next, and the names that end here. */
export interface MentionNode {
  readonly next: Map<string, MentionNode>;
  readonly names: MentionName[];
}

let root: MentionNode | undefined;

/** All names as a tree by word, made on first use: a text is then searched in one pass, whatever the number of names. */
export function mentionTrie(): MentionNode {
  root ??= build(mentionNames());
  return root;
}

function build(names: readonly MentionName[]): MentionNode {
  const top: MentionNode = { next: new Map(), names: [] };
  for (const name of names) {
    let node = top;
    for (const word of wordsOfName(name.name)) node = child(node, word);
    if (node !== top) node.names.push(name);
  }
  return top;
}

function child(node: MentionNode, word: string): MentionNode {
  const found = node.next.get(word);
  if (found) return found;
  const made: MentionNode = { next: new Map(), names: [] };
  node.next.set(word, made);
  return made;
}
