import { contentTypeNames } from "./content-types.ts";
import { assertDay } from "./day-range.ts";
import { fieldOperationNames } from "./field-operations.ts";
import { fieldOfWorkNames } from "./fields-of-work.ts";
import { foldName } from "./fold-name.ts";
import { formerStateNames } from "./former-states.ts";
import { inForce } from "./in-force.ts";
import { institutionNames } from "./institutions.ts";
import { languageNames } from "./languages.ts";
import { meetingSeriesNames } from "./meeting-series.ts";
import { meetingNames } from "./meetings.ts";
import type { NameIndex, NameOf, Via } from "./name-index.ts";
import { nearest } from "./nearest.ts";
import { officeNames } from "./offices.ts";
import { participatingStateNames } from "./participating-states.ts";
import { partnerNames } from "./partners.ts";
import { placeNames } from "./places.ts";
import { withoutDecoration } from "./site-label.ts";
import type {
  ContentType,
  FieldOfWork,
  FieldOperation,
  FormerState,
  Institution,
  IsoDate,
  Language,
  Meeting,
  MeetingSeries,
  Office,
  ParticipatingState,
  Partner,
  Place,
} from "./types.ts";

/** An entry of any collection that has names. */
export type Entity =
  | ParticipatingState
  | FormerState
  | Partner
  | Institution
  | FieldOperation
  | FieldOfWork
  | ContentType
  | Language
  | MeetingSeries
  | Meeting
  | Place
  | Office;

/** The kind of an entity. */
export type EntityKind = Entity["kind"];

/** In this order the kinds are asked; an office only where `kinds` names it. */
const namesByKind: { readonly [Kind in EntityKind]: () => NameIndex<Entity> } = {
  "participating-state": participatingStateNames,
  "former-state": formerStateNames,
  partner: partnerNames,
  institution: institutionNames,
  "field-operation": fieldOperationNames,
  "field-of-work": fieldOfWorkNames,
  "content-type": contentTypeNames,
  language: languageNames,
  "meeting-series": meetingSeriesNames,
  meeting: meetingNames,
  place: placeNames,
  office: officeNames,
};

/** What to look among, and on which day the name must have been in force. */
export interface ResolveOptions {
  readonly kinds?: readonly EntityKind[];
  readonly on?: IsoDate;
}

/** What a text means, or why it cannot be told. */
export type Resolved =
  | {
      readonly ok: true;
      readonly entity: Entity;
      readonly via: Via /** The name of the entry that the text met. */;
      readonly name: string;
    }
  | {
      readonly ok: false;
      readonly reason: "unknown" | "ambiguous" | "not-on-that-date";
      /** The entries among which the text does not decide, or whose name was not in force. */
      readonly candidates: readonly Entity[];
    };

/**
 * Tells what a label means: ids, codes, names of today and of before, aliases, and what osce.org makes of them ("OSCE …", "(closed)",
 * "– OSCE Chairpersonship 2026"). Where several kinds share a name, States come first and places last.
 *
 * @param text - A label, as a page prints it.
 * @param options - The kinds to look among, and the day on which the name must have been in force.
 * @throws RangeError where `on` is no whole day or a kind is unknown.
 * @example
 * const closed = resolve("OSCE Office in Yerevan (closed)");
 * closed.ok && closed.via; // => "site-label"
 * const dated = resolve("OSCE Centre in Astana", { on: "2016-01-01" });
 * !dated.ok && dated.reason; // => "not-on-that-date"
 */
export function resolve(text: string, { kinds, on }: ResolveOptions = {}): Resolved {
  if (on !== undefined) assertDay(on, "resolve");
  const asked = kinds === undefined ? defaultKinds() : kinds.map(knownKind);
  const key = foldName(String(text));
  const bare = withoutDecoration(key);
  const found =
    search(asked, key, { text, on }) ??
    (bare === key ? undefined : search(asked, bare, { text, on, via: "site-label" }));
  return found ?? { ok: false, reason: "unknown", candidates: [] };
}

/** What was asked: the text as given, the day, and how it was met where that is known. */
interface Question {
  readonly text: string;
  readonly on: IsoDate | undefined;
  readonly via?: Via;
}

/** The first kind in which the name decides; else why the first that knows it does not. */
function search(kinds: readonly EntityKind[], key: string, question: Question): Resolved | undefined {
  let refusal: Resolved | undefined;
  for (const kind of kinds) {
    const names = namesByKind[kind]().folded.get(key);
    if (names === undefined) continue;
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

function defaultKinds(): readonly EntityKind[] {
  return (Object.keys(namesByKind) as EntityKind[]).filter((kind) => kind !== "office");
}

function knownKind(kind: EntityKind): EntityKind {
  if (Object.hasOwn(namesByKind, kind)) return kind;
  const suggestion = nearest(String(kind), Object.keys(namesByKind));
  throw new RangeError(`"${kind}" is not a kind of entity${suggestion ? `; did you mean "${suggestion}"?` : ""}`);
}
