import { movedIds } from "../../generated/redirects.ts";
import { nearest } from "../messages/nearest.ts";
import type { Entry } from "../types.ts";

/** The entry with an id. Typed callers cannot miss; for all others an unknown id is an error that names the nearest. */
export function entryOf<E>(entries: object, id: string | number, what: string): E {
  if (Object.hasOwn(entries, id)) return (entries as Readonly<Record<string | number, E>>)[id] as E;
  const moved = Object.hasOwn(movedIds, id) ? movedIds[id] : undefined;
  const suggestion = moved ?? idOfName(entries, String(id)) ?? nearest(String(id), Object.keys(entries));
  throw new RangeError(
    `"${id}" is not the id of ${/^[aeiou]/.test(what) ? "an" : "a"} ${what}${suggestion ? `; did you mean "${suggestion}"?` : ""}`,
  );
}

/** Whoever writes a name where an id belongs means its entry. */
function idOfName(entries: object, text: string): string | undefined {
  const wanted = text.toLowerCase();
  const isMeant = (name: string | undefined): boolean => name?.toLowerCase() === wanted;
  // A Chairpersonship has no names.
  return entriesOf<Partial<Entry<string, string>>>(entries).find(
    ({ name, aliases = [], formerNames = [] }) =>
      isMeant(name) || aliases.some(isMeant) || formerNames.some((former) => isMeant(former.name)),
  )?.id;
}

/** The entries of a record, in order. */
export function entriesOf<E>(entries: object): readonly E[] {
  return Object.values(entries as Readonly<Record<string, E>>);
}
