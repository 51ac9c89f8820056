import { sourceOrigins } from "../../press-releases/record/record-keys.ts";
import type { PressRelease } from "../../press-releases/record/types.ts";
import { isHashId } from "./release-id.ts";

/** The fullest record with what only the others know. */
export function mergedOf(members: readonly PressRelease[], id: string): PressRelease {
  const [kept, ...others] = members as [PressRelease, ...PressRelease[]];
  if (others.length === 0) return kept.id === id ? kept : { ...kept, id };
  const known = <Key extends "type" | "date" | "dateFrom" | "language">(key: Key): PressRelease[Key] =>
    members.find((member) => member[key] !== null)?.[key] ?? kept[key];
  const places = members.find((member) => member.places.length > 0)?.places ?? kept.places;
  const union = <Key extends "fieldsOfWork" | "countries" | "urls">(key: Key): PressRelease[Key] =>
    [
      ...new Set(members.flatMap((member) => member[key] as readonly string[])),
    ] as readonly string[] as PressRelease[Key];
  return {
    ...kept,
    id,
    type: known("type"),
    language: known("language"),
    date: known("date"),
    dateFrom: known("dateFrom"),
    places,
    ...sourcesOf(members),
    fieldsOfWork: union("fieldsOfWork"),
    countries: union("countries"),
    urls: union("urls"),
  };
}

/** What a page prints wins over a heading, and a heading over an address: sources of a weaker origin do not join those of a stronger one. */
function sourcesOf(members: readonly PressRelease[]): Pick<PressRelease, "sources" | "sourcesFrom"> {
  const known = members.filter(({ sources }) => sources.length > 0);
  const sourcesFrom = sourceOrigins.find((origin) => known.some((member) => member.sourcesFrom === origin)) ?? null;
  const strongest = known.filter((member) => member.sourcesFrom === sourcesFrom);
  return { sources: [...new Set(strongest.flatMap(({ sources }) => sources))], sourcesFrom };
}

/** An item number rather than a hash. */
export function idOf(members: readonly PressRelease[]): string {
  return (members.find(({ id }) => !isHashId(id)) ?? (members[0] as PressRelease)).id;
}
