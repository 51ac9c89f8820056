import { nearest } from "./nearest.ts";

/** The entry with an id. Typed callers cannot miss; for all others an unknown id is an error that names the nearest. */
export function entryOf<E>(entries: object, id: string, what: string): E {
  if (Object.hasOwn(entries, id)) return (entries as Readonly<Record<string, E>>)[id] as E;
  const suggestion = nearest(String(id), Object.keys(entries));
  throw new RangeError(`"${id}" is not the id of a ${what}${suggestion ? `; did you mean "${suggestion}"?` : ""}`);
}
