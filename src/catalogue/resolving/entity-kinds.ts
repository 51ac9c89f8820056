import { areaNames } from "../collections/areas.ts";
import { contentTypeNames } from "../collections/content-types.ts";
import { documentNames } from "../collections/documents.ts";
import { fieldOperationNames } from "../collections/field-operations.ts";
import { fieldOfWorkNames } from "../collections/fields-of-work.ts";
import { formerStateNames } from "../collections/former-states.ts";
import { groupNames } from "../collections/groups.ts";
import { institutionNames } from "../collections/institutions.ts";
import { languageNames } from "../collections/languages.ts";
import { meetingSeriesNames } from "../collections/meeting-series.ts";
import { meetingNames } from "../collections/meetings.ts";
import { officeNames } from "../collections/offices.ts";
import { participatingStateNames } from "../collections/participating-states.ts";
import { partnerNames } from "../collections/partners.ts";
import { placeNames } from "../collections/places.ts";
import { onlyKnown } from "../messages/only-known.ts";
import type { NameIndex } from "../names/name-index.ts";
import type {
  Area,
  ContentType,
  FieldOfWork,
  FieldOperation,
  FormerState,
  Group,
  Institution,
  Language,
  Meeting,
  MeetingSeries,
  Office,
  OsceDocument,
  ParticipatingState,
  Partner,
  Place,
} from "../types.ts";

/** An entry of any collection that has names. */
export type Entity =
  | ParticipatingState
  | FormerState
  | Partner
  | Institution
  | FieldOperation
  | Area
  | Group
  | FieldOfWork
  | OsceDocument
  | ContentType
  | Language
  | MeetingSeries
  | Meeting
  | Place
  | Office;

/** The kind of an entity. */
export type EntityKind = Entity["kind"];

/** The kinds in the order in which they are asked; offices only where `kinds` names them. */
export const namesByKind: { readonly [Kind in EntityKind]: () => NameIndex<Entity> } = {
  "participating-state": participatingStateNames,
  "former-state": formerStateNames,
  partner: partnerNames,
  institution: institutionNames,
  "field-operation": fieldOperationNames,
  area: areaNames,
  group: groupNames,
  "field-of-work": fieldOfWorkNames,
  document: documentNames,
  "content-type": contentTypeNames,
  language: languageNames,
  "meeting-series": meetingSeriesNames,
  meeting: meetingNames,
  place: placeNames,
  office: officeNames,
};

/** All kinds but offices, in order. */
function defaultKinds(): readonly EntityKind[] {
  return (Object.keys(namesByKind) as EntityKind[]).filter((kind) => kind !== "office");
}

/** The kinds that were asked for; without any, all but offices. @throws RangeError @throws TypeError */
export function kindsAsked(kinds: readonly EntityKind[] | undefined): readonly EntityKind[] {
  return kinds === undefined ? defaultKinds() : onlyKnown(kinds, Object.keys(namesByKind), "kind of entity");
}
