import { describedMeetings } from "../collections/described-meetings.ts";
import { foldName } from "../names/fold-name.ts";
import { foreignNames } from "../names/foreign-names.ts";
import { readingsOf } from "../names/label-readings.ts";
import { languagesOf, type NameOptions } from "../names/language-names.ts";
import { dayless, type NameIndex, type NameOf, namesRead } from "../names/name-index.ts";
import type { Via } from "../names/via.ts";
import { assertDay } from "../time/day-range.ts";
import { inForce } from "../time/in-force.ts";
import type { IsoDate } from "../types.ts";
import { type Entity, type EntityKind, kindsAsked, namesByKind } from "./entity-kinds.ts";

export type { Entity, EntityKind } from "./entity-kinds.ts";

/** The kinds to look among, the day on which the name must have been in force, and other languages to look in. */
export interface ResolveOptions extends NameOptions {
  readonly kinds?: readonly EntityKind[];
  readonly on?: IsoDate;
}

/** What a text means, or why that cannot be decided. */
export type Resolved =
  | {
      readonly ok: true;
      readonly entity: Entity;
      readonly via: Via;
      /** The name of the entry that matched the text. */
      readonly name: string;
    }
  | {
      readonly ok: false;
      readonly reason: "unknown" | "ambiguous" | "not-on-that-date";
      /** The entries that the text can mean, or whose name was not in force on the day. */
      readonly candidates: readonly Entity[];
    };

/**
 * Tells what a label means. It reads ids, codes, today's and former names, aliases, and the forms that osce.org gives them ("OSCE …",
 * "(closed)", "– OSCE Chairpersonship 2026"). If several kinds share a name, States come first and places last.
 *
 * @param text - A label, as a page prints it.
 * @param options - The kinds to look among, the day on which the name must have been in force, and other languages.
 * @returns The entry and how it was found, or why it was not. A value that is not text is unknown.
 * @throws RangeError where `on` is not a whole day or a kind is unknown.
 * @throws TypeError where `kinds` or `names` is not a list.
 * @example
 * const closed = resolve("OSCE Office in Yerevan (closed)");
 * closed.ok && closed.via; // => "site-label"
 * const dated = resolve("OSCE Centre in Astana", { on: "2016-01-01" });
 * !dated.ok && dated.reason; // => "not-on-that-date"
 */
export function resolve(text: string, { kinds, on, names }: ResolveOptions = {}): Resolved {
  if (on !== undefined) assertDay(on, "resolve");
  const asked = kindsAsked(kinds);
  const languages = languagesOf(names);
  const label = typeof text === "string" ? text : "";
  const key = foldName(label);
  const found =
    search(asked, (index) => index.folded.get(key) ?? foreignNames(index, label, languages), { text: label, on }) ??
    firstOf(readingsOf(label), (reading) =>
      search(asked, (names) => namesRead(names, reading), { text: label, on, via: "site-label" }),
    );
  return found ?? (asked.includes("meeting") ? described(label) : unknown);
}

const unknown: Resolved = { ok: false, reason: "unknown", candidates: [] };

/** A meeting by its number, place or year. */
function described(label: string): Resolved {
  const [entity, ...others] = describedMeetings(label);
  if (entity === undefined) return unknown;
  if (others.length > 0) return { ok: false, reason: "ambiguous", candidates: [entity, ...others] };
  return { ok: true, entity, via: "site-label", name: entity.name };
}

function firstOf<T, R>(items: readonly T[], ask: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** What was asked: the text as given, the day, and how it was met where that is known. */
interface Question {
  readonly text: string;
  readonly on: IsoDate | undefined;
  readonly via?: Via;
}

/** The first kind in which the name decides; else why the first that knows it does not. */
function search(
  kinds: readonly EntityKind[],
  namesIn: (index: NameIndex<Entity>) => readonly NameOf<Entity>[],
  question: Question,
): Resolved | undefined {
  let refusal: Resolved | undefined;
  for (const kind of kinds) {
    const all = namesIn(namesByKind[kind]());
    const names = question.on === undefined ? dayless(all) : all;
    if (names.length === 0) continue;
    const answer = decide(names, question);
    if (answer.ok) return answer;
    refusal ??= answer;
  }
  return refusal;
}

function decide(names: readonly NameOf<Entity>[], { text, on, via }: Question): Resolved {
  const valid = on === undefined ? names : names.filter((name) => inForce(name, on));
  const found = closest(valid, text);
  if (found === undefined) return { ok: false, reason: "not-on-that-date", candidates: entitiesOf(names) };
  const candidates = entitiesOf(valid);
  if (candidates.length > 1) return { ok: false, reason: "ambiguous", candidates };
  return { ok: true, entity: found.entry, via: via ?? found.via, name: found.name };
}

/** The name as it was given; else any but an id, which folds like the name it was made from. */
function closest(names: readonly NameOf<Entity>[], text: string): NameOf<Entity> | undefined {
  return names.find(({ name }) => name === text) ?? names.find(({ via }) => via !== "id") ?? names[0];
}

function entitiesOf(names: readonly NameOf<Entity>[]): readonly Entity[] {
  return [...new Set(names.map(({ entry }) => entry))];
}
