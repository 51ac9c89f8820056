import {
  areas,
  type Chairpersonship,
  chairpersonships,
  contentTypes,
  documents,
  type Entity,
  type FormerState,
  fieldOperations,
  fieldsOfWork,
  formerStates,
  groups,
  type IsoDate,
  institutions,
  isParticipatingStateCode,
  isPartnerCode,
  languages,
  meetingSeries,
  meetings,
  nameOn,
  offices,
  type ParticipatingState,
  type Partner,
  participatingStates,
  partners,
  places,
  type StateCode,
} from "../../../src/index.ts";

export type AnyEntry = Entity | Chairpersonship;

const collections: Readonly<Record<string, Readonly<Record<string, AnyEntry>>>> = {
  "participating-state": participatingStates,
  "former-state": formerStates,
  partner: partners,
  institution: institutions,
  "field-operation": fieldOperations,
  "field-of-work": fieldsOfWork,
  chairpersonship: chairpersonships,
  office: offices,
  meeting: meetings,
  "meeting-series": meetingSeries,
  document: documents,
  area: areas,
  group: groups,
  place: places,
  "content-type": contentTypes,
  language: languages,
} as unknown as Readonly<Record<string, Readonly<Record<string, AnyEntry>>>>;

/** The entry that the address names as `kind:id`. */
export function entryAt(address: string): AnyEntry | undefined {
  const [kind = "", id = ""] = address.split(":");
  const collection = Object.hasOwn(collections, kind) ? collections[kind] : undefined;
  return collection !== undefined && Object.hasOwn(collection, id) ? collection[id] : undefined;
}

/** Every entry that has a name, of every kind. */
export function namedEntries(): readonly Entity[] {
  return Object.values(collections)
    .flatMap((collection) => Object.values(collection))
    .filter((entry): entry is Entity => "name" in entry);
}

export type AnyState = ParticipatingState | FormerState | Partner;

/** The State with a code: one that takes part, that took part, or a Partner. */
export function stateOf(code: StateCode): AnyState {
  if (isParticipatingStateCode(code)) return participatingStates[code];
  return isPartnerCode(code) ? partners[code] : formerStates[code];
}

/** The name of a State on a day. */
export function stateName(code: StateCode, day: IsoDate): string {
  return nameOn(stateOf(code), day);
}

/** What a kind is called. */
export function kindName(kind: string): string {
  return (
    {
      "participating-state": "participating State",
      "former-state": "former participating State",
      partner: "Partner for Co-operation",
      place: "place",
    }[kind] ?? kind.replaceAll("-", " ")
  );
}
