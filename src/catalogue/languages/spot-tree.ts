import type { NameRead } from "../names/language-names.ts";
import { skipSeparators, skipWord } from "../running-text/running-words.ts";
import { foldWords, type WordRules } from "./essence.ts";
import type { LanguageRules } from "./language-rules.ts";

/** A name that running text is searched for. */
export interface SpotName {
  /** `null` for the longer name of something else. */
  readonly read: NameRead | null;
  /** Only in these folded forms; in any form where there are none. */
  readonly forms: ReadonlySet<string> | null;
  /** Only as it is written: abbreviations. */
  readonly exact: boolean;
  /** Other bodies have the name as well: only a text that names the OSCE near by means ours. */
  readonly needsOsce: boolean;
}

/** What may come next, by the word without its endings, and the names that end here. */
export interface SpotNode {
  readonly next: Map<string, SpotNode>;
  readonly names: SpotName[];
}

/** Kinds that running text is searched for. */
const spotted: readonly string[] = [
  ...["participating-state", "former-state", "partner", "institution", "field-operation"],
  ...["area", "document", "meeting", "place"],
];

const bodies: readonly string[] = ["institution", "field-operation"];

/** All names of a language as a tree by word. */
export function spotTree(names: readonly NameRead[], rules: WordRules, { forms, others }: LanguageRules): SpotNode {
  const root: SpotNode = { next: new Map(), names: [] };
  for (const read of names.filter(({ kind }) => spotted.includes(kind))) {
    const words = wordsOf(read.name).filter((word) => !rules.isSmall(word));
    const isBody = bodies.includes(read.kind);
    insert(root, words.map(rules.stem), {
      read,
      forms: isBody || words.length !== 1 ? null : new Set([...words, ...(forms?.(words[0] as string) ?? [])]),
      exact: isAbbreviation(read.name),
      needsOsce: isBody,
    });
  }
  for (const other of others) {
    const words = wordsOf(other).filter((word) => !rules.isSmall(word));
    insert(root, words.map(rules.stem), { read: null, forms: null, exact: false, needsOsce: false });
  }
  return root;
}

function insert(root: SpotNode, stems: readonly string[], name: SpotName): void {
  let node = root;
  for (const stem of stems) {
    const next = node.next.get(stem) ?? { next: new Map(), names: [] };
    node.next.set(stem, next);
    node = next;
  }
  if (node !== root) node.names.push(name);
}

/** Parted where running text is parted. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  for (let at = skipSeparators(name, 0); at < name.length; ) {
    const end = skipWord(name, at);
    words.push(foldWords(name.slice(at, end)));
    at = skipSeparators(name, end);
  }
  return words;
}

/** Capitals, but for small letters between them, and whatever is as short. */
function isAbbreviation(name: string): boolean {
  return !name.includes(" ") && (name.length < 5 || name === name.toUpperCase());
}
