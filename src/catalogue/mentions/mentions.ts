import { longestName, type NameMatch } from "../mention-names/longest-name.ts";
import {
  isBodyKind,
  type MentionedEntity,
  type MentionKind,
  type MentionName,
  mentionKinds,
} from "../mention-names/mention-name.ts";
import { foreignName } from "../mention-names/mention-names.ts";
import { knownWord, mentionTrie } from "../mention-names/mention-trie.ts";
import { onlyKnown } from "../messages/only-known.ts";
import { said } from "../messages/said.ts";
import { seenText } from "../names/invisible.ts";
import { type LanguageNames, languagesOf, type NameOptions, type NameSpotted } from "../names/language-names.ts";
import { isWordCharacter, nextCapital } from "../running-text/running-words.ts";
import { assertDay, covers } from "../time/day-range.ts";
import { inForce } from "../time/in-force.ts";
import type { IsoDate, Term } from "../types.ts";
import { isOurs } from "./is-ours.ts";

/** An entity that a text names, and where the text names it. */
export interface Mention {
  /** Offset of the first character, in UTF-16 code units: `text.slice(start, end)` is `text`. */
  readonly start: number;
  readonly end: number;
  /** The name as the text prints it. */
  readonly text: string;
  readonly kind: MentionKind;
  readonly entity: MentionedEntity;
  /** The time in office, for an office-holder. */
  readonly term?: Term;
}

/** What to look for. `on` decides between entities with the same name and holders with the same surname; `names` adds languages. */
export interface MentionOptions extends NameOptions {
  readonly on?: IsoDate;
  readonly kinds?: readonly MentionKind[];
}

/**
 * Finds the States, bodies, field operations, areas, documents, meetings, places and office-holders that a running text names. The longest
 * name wins, and mentions do not overlap. A name counts only if it begins with a capital or a number.
 *
 * @param text - Running text of any length.
 * @param options - The day of the text, and the kinds to look for.
 * @throws RangeError where `on` is not a whole day or a kind is unknown.
 * @throws TypeError where the text is not a string, or `kinds` or `names` is not a list.
 * @example
 * const found = findMentions("Jarbussynova met officials of the Kyrgyz Republic in Bishkek.", { on: "2015-12-09" });
 * found.map(({ text, kind }) => `${text}: ${kind}`);
 * // => ["Jarbussynova: office-holder", "Kyrgyz Republic: participating-state", "Bishkek: place"]
 */
export function findMentions(text: string, { on, kinds, names }: MentionOptions = {}): readonly Mention[] {
  if (typeof text !== "string") throw new TypeError(`findMentions reads a text, a string; it was given ${said(text)}`);
  if (on !== undefined) assertDay(on, "findMentions");
  if (kinds !== undefined) onlyKnown(kinds, mentionKinds, "kind of mention");
  const { seen, places } = seenText(text);
  const mentions = mentionsIn(seen, languagesOf(names), kinds, on);
  return places === null ? mentions : mentions.map((mention) => placed(mention, text, places));
}

/** A mention of what is seen of a text by its place in the whole of it. */
function placed(mention: Mention, text: string, places: readonly number[]): Mention {
  const start = places[mention.start] as number;
  const end = (places[mention.end - 1] as number) + 1;
  return { ...mention, start, end, text: text.slice(start, end) };
}

function mentionsIn(
  text: string,
  languages: readonly LanguageNames[],
  kinds: MentionOptions["kinds"],
  on: IsoDate | undefined,
): readonly Mention[] {
  const trie = mentionTrie();
  const mentions: Mention[] = [];
  let refused = 0;
  for (let from = 0; ; ) {
    const start = nextCapital(text, from);
    if (start === text.length) break;
    const first = knownWord(text, start, trie);
    const match = first && longestName(text, start, first, { trie, kinds, on });
    // "the EU Special Monitoring Mission to Ukraine" is no "Monitoring Mission to Ukraine" either.
    const mention =
      match && (match.end > refused || !isOfBody(match)) ? toMention(text, match, mentions, on) : undefined;
    if (mention) mentions.push(mention);
    else if (match && isOfBody(match)) refused = match.end;
    from = mention?.end ?? start + 1;
  }
  return languages[0]?.merge(text, mentions, languages, (spot) => foreignMention(text, spot, kinds, on)) ?? mentions;
}

function isOfBody({ names }: NameMatch): boolean {
  return isBodyKind(names[0]?.kind);
}

/** What a name in another language means, as `toMention` tells it of a name in English. */
function foreignMention(
  text: string,
  { start, end, reads }: NameSpotted,
  kinds: MentionOptions["kinds"],
  on: IsoDate | undefined,
): Mention | undefined {
  const names = reads.flatMap(foreignName).filter(({ kind }) => kinds?.includes(kind) ?? true);
  const chosen = decide(names, on);
  return chosen && { start, end, text: text.slice(start, end), kind: chosen.kind, entity: chosen.entity };
}

/** Decides between the entities of one name: the first kind, and within it what was in force on the day. */
function toMention(
  text: string,
  match: NameMatch,
  before: readonly Mention[],
  on: IsoDate | undefined,
): Mention | undefined {
  const names = match.names.some(({ source }) => source?.needsDay)
    ? match.names.filter((name) => counts(name, on))
    : match.names;
  const chosen = names.length === 1 ? names[0] : decide(names, on);
  if (chosen === undefined) return undefined;
  const { kind, entity, term, lead, name } = chosen;
  const start = lead === "" ? match.start : startOfLead(text, match.start, lead);
  const end = endOfMarks(text, start, match.end, name);
  if (!isOurs({ text, start, end, name: chosen }, before, on)) return undefined;
  const mention = { start, end, text: text.slice(start, end), kind, entity };
  return term === undefined ? mention : { ...mention, term };
}

/** Where a name begins whose first word is "the" or has no capital: before that word, where the text prints it. */
function startOfLead(text: string, start: number, lead: string): number {
  const before = start - lead.length;
  const isPrinted = text.slice(Math.max(0, before), start).toLowerCase() === lead.toLowerCase();
  return isPrinted && (before === 0 || !isWordCharacter(text, before - 1)) ? before : start;
}

/** Where a name ends that prints a mark behind its last word: "Kosovo (UNSCR 1244)", "U.K." */
function endOfMarks(text: string, start: number, end: number, name: string): number {
  const last = name.charAt(name.length - 1);
  if ((last !== ")" && last !== ".") || text.charAt(end) !== last) return end;
  return last === "." || text.slice(start, end).includes("(") ? end + 1 : end;
}

/** A name that is today's name of something else counts on a day of its own time only. */
function counts({ source }: MentionName, on: IsoDate | undefined): boolean {
  return !source?.needsDay || (on !== undefined && inForce(source, on));
}

type Decided = Pick<MentionName, "kind" | "entity" | "source" | "term">;

function decide<Name extends Decided>(names: readonly Name[], on: IsoDate | undefined): Name | undefined {
  const kind = names[0]?.kind;
  const sameKind = names.filter((name) => name.kind === kind);
  const valid = on === undefined ? sameKind : sameKind.filter((name) => isValid(name, on));
  const entities = new Set((valid.length > 0 ? valid : sameKind).map(({ entity }) => entity));
  if (entities.size > 1 && kind !== "office-holder") return undefined;
  return valid[0] ?? sameKind[0];
}

function isValid({ source, term }: Decided, on: IsoDate): boolean {
  if (term) return covers(term, on);
  return source === undefined || inForce(source, on);
}
