import { assertDay, covers } from "./day-range.ts";
import { foldName } from "./fold-name.ts";
import { inForce } from "./in-force.ts";
import type { MentionedEntity, MentionKind, MentionName } from "./mention-names.ts";
import { type MentionNode, mentionTrie } from "./mention-trie.ts";
import { type RunningWord, wordAt } from "./running-words.ts";
import type { IsoDate, Term } from "./types.ts";

/** An entity that a text names, with the place in the text. */
export interface Mention {
  /** Offset of the first character, in UTF-16 code units: `text.slice(start, end)` is `text`. */
  readonly start: number;
  readonly end: number;
  /** As the text has it. */
  readonly text: string;
  readonly kind: MentionKind;
  readonly entity: MentionedEntity;
  /** The time in office, for an office-holder. */
  readonly term?: Term;
}

/** What to look for; `on` decides between entities with one name, and between holders with one surname. */
export interface MentionOptions {
  readonly on?: IsoDate;
  readonly kinds?: readonly MentionKind[];
}

/**
 * The States, bodies, field operations, meetings, places and office-holders that a running text names, the longest name first,
 * in one pass and without overlap. A name counts where it begins with a capital.
 *
 * @throws RangeError where `on` is no whole day.
 * @example
 * const found = findMentions("Jarbussynova met officials of the Kyrgyz Republic in Bishkek.", { on: "2015-12-09" });
 * found.map(({ text, kind }) => `${text}: ${kind}`);
 * // => ["Jarbussynova: office-holder", "Kyrgyz Republic: participating-state", "Bishkek: place"]
 */
export function findMentions(text: string, { on, kinds }: MentionOptions = {}): readonly Mention[] {
  if (on !== undefined) assertDay(on, "findMentions");
  const trie = mentionTrie();
  const mentions: Mention[] = [];
  for (let word = wordAt(text, 0); word; ) {
    const found = beginsName(text, word) ? longest(text, word, trie, (name) => isMeant(name, kinds)) : undefined;
    const mention = found && toMention(text, found, on);
    if (mention) mentions.push(mention);
    word = wordAt(text, (mention ?? word).end);
  }
  return mentions;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly names: readonly MentionName[];
}

/** Only capitals, and scripts without capitals, begin a name; "former" begins the one name that does not. */
function beginsName(text: string, { start }: RunningWord): boolean {
  const first = text[start] as string;
  return first !== first.toLowerCase() || first === first.toUpperCase() || text.startsWith("former ", start);
}

/** The longest name from a word on. "OSCE" before a name of a body belongs to it. */
function longest(
  text: string,
  first: RunningWord,
  trie: MentionNode,
  isWanted: (name: MentionName) => boolean,
): Match | undefined {
  const behind = text.startsWith("OSCE ", first.start) ? wordAt(text, first.end) : undefined;
  const body = behind && walk(text, behind, trie, (name) => isWanted(name) && isBody(name));
  return body ? { ...body, start: first.start } : walk(text, first, trie, isWanted);
}

function isBody({ kind }: MentionName): boolean {
  return kind === "institution" || kind === "field-operation";
}

function walk(
  text: string,
  first: RunningWord,
  trie: MentionNode,
  isWanted: (name: MentionName) => boolean,
): Match | undefined {
  let match: Match | undefined;
  let node: MentionNode | undefined = trie;
  for (let word: RunningWord | undefined = first; word && node; word = wordAt(text, word.end)) {
    node = step(node, text, word);
    const end = word.end;
    const names =
      node?.names.filter((name) => isWanted(name) && (!name.exact || text.slice(first.start, end) === name.name)) ?? [];
    if (names.length > 0) match = { start: first.start, end, names };
  }
  return match;
}

function step(node: MentionNode, text: string, { start, end }: RunningWord): MentionNode | undefined {
  const word = text.slice(start, end);
  return node.next.get(foldName(word));
}

function isMeant({ kind }: MentionName, kinds: MentionOptions["kinds"]): boolean {
  return kinds === undefined || kinds.includes(kind);
}

/** Decides between the entities of one name: the first kind, and within it what was in force on the day. */
function toMention(text: string, { start, end, names }: Match, on: IsoDate | undefined): Mention | undefined {
  const kind = names[0]?.kind;
  const sameKind = names.filter((name) => name.kind === kind);
  const valid = on === undefined ? sameKind : sameKind.filter((name) => isValid(name, on));
  // A surname alone means somebody in office; a full name means the person at any time.
  const chosen = valid[0] ?? sameKind.find(({ name, term }) => term === undefined || term.name === name);
  const entities = new Set((valid.length > 0 ? valid : sameKind).map(({ entity }) => entity));
  if (chosen === undefined || (entities.size > 1 && kind !== "office-holder")) return undefined;
  const { entity, term } = chosen;
  const mention = { start, end, text: text.slice(start, end), kind: chosen.kind, entity };
  return term === undefined ? mention : { ...mention, term };
}

function isValid({ source, term }: MentionName, on: IsoDate): boolean {
  if (term) return covers(term, on);
  return source === undefined || inForce(source, on);
}
