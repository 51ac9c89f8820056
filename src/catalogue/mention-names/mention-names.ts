import { areas } from "../collections/areas.ts";
import { chairpersonships } from "../collections/chairpersonships.ts";
import { documents } from "../collections/documents.ts";
import { fieldOperations } from "../collections/field-operations.ts";
import { formerStates } from "../collections/former-states.ts";
import { institutions } from "../collections/institutions.ts";
import { meetings } from "../collections/meetings.ts";
import { offices } from "../collections/offices.ts";
import { participatingStates } from "../collections/participating-states.ts";
import { partners } from "../collections/partners.ts";
import { places } from "../collections/places.ts";
import { entriesOf } from "../names/entry-of.ts";
import type { NameRead } from "../names/language-names.ts";
import { type NameOf, namesOf } from "../names/name-index.ts";
import type { Chairpersonship, Entry, Meeting, Office, Term } from "../types.ts";
import { namesOfHolder } from "./holder-names.ts";
import { meetingWordings } from "./meeting-wordings.ts";
import type { MentionedEntity, MentionKind, MentionName } from "./mention-name.ts";
import { isDistinct, isOrdinary, needsOsce } from "./name-traits.ts";
import { wordingsOf } from "./usual-wordings.ts";

/** The collections that running text can name, in order. */
function records(): readonly object[] {
  return [
    participatingStates,
    formerStates,
    partners,
    institutions,
    fieldOperations,
    areas,
    documents,
    meetings,
    places,
  ];
}

/** What running text is searched for under a name of another language. */
export function foreignName(read: NameRead): readonly Pick<MentionName, "kind" | "entity" | "name" | "source">[] {
  return records().flatMap((record) => {
    const entry = (record as Readonly<Record<string, Entry<MentionKind, string> & MentionedEntity>>)[read.id];
    return entry?.kind === read.kind
      ? [{ kind: entry.kind as MentionKind, entity: entry, name: read.name, source: { ...read, entry } }]
      : [];
  });
}

/** All names that running text is searched for. Their order decides between entities that share a name. */
export function mentionNames(): readonly MentionName[] {
  const entries = records().flatMap((record) => entriesOf<Entry<MentionKind, string> & MentionedEntity>(record));
  return [
    ...entries.flatMap(namesOfEntry),
    ...entriesOf<Office>(offices).flatMap((office) => holders(office, office.terms)),
    ...entriesOf<Chairpersonship>(chairpersonships).flatMap((chair) => holders(chair, chair.chairs)),
  ];
}

function namesOfEntry(entity: Entry<MentionKind, string> & MentionedEntity): MentionName[] {
  const sources = namesOf(entity as Entry<string, string>)
    .map((source) => (isSpeaking(source) ? { ...source, name: spoken(source.name) } : source))
    .filter((source) => isSpeaking(source) || !["id", "code"].includes(source.via))
    .filter(({ name }) => !isOrdinary(name, entity.kind));
  return [
    ...sources.map((source) => nameOf(entity, source)),
    ...sources.flatMap((source) =>
      wordingsOf(source.name, entity.kind).map((name) => nameOf(entity, { ...source, name })),
    ),
    ...meetingNames(entity),
  ];
}

function meetingNames(entity: Entry<MentionKind, string> & MentionedEntity): MentionName[] {
  if (entity.kind !== "meeting") return [];
  const entry = entity as Entry<string, string>;
  return meetingWordings(entity as Meeting).map((name) => nameOf(entity, { entry, name, via: "alias" }));
}

function nameOf(
  entity: Entry<MentionKind, string> & MentionedEntity,
  source: NameOf<Entry<string, string>>,
): MentionName {
  const { name } = source;
  const { kind } = entity;
  return {
    kind,
    entity,
    name,
    exact: kind !== "place" && isShort(name),
    isSurname: false,
    lead: leadOf(name, kind),
    needsOsce: needsOsce(name, kind),
    isDistinct: isDistinct(name),
    source,
  };
}

/** The id of a document is its short name, which is not written a second time among the aliases: "charter-of-paris". */
function isSpeaking({ via, entry }: NameOf<Entry<string, string>>): boolean {
  return via === "id" && entry.kind === "document";
}

/** With a capital, at which the search begins. */
function spoken(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
}

function holders(entity: Office | Chairpersonship, terms: readonly Term[]): MentionName[] {
  const traits = { kind: "office-holder", entity, exact: false, needsOsce: false, isDistinct: false } as const;
  return terms.flatMap((term) => namesOfHolder(term.name).map((name): MentionName => ({ ...traits, ...name, term })));
}

/** Abbreviations, and words so short that only their spelling tells them from others. */
function isShort(name: string): boolean {
  return name.length < 5 && !/[ .]/.test(name);
}

function leadOf(name: string, kind: string): string {
  const article = kind !== "participating-state" && name.startsWith("The ") ? "The " : "";
  return /^(?:the )?([a-z]+ )/.exec(name)?.[1] ?? article;
}
