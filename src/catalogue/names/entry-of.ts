import { movedIds } from "../../generated/redirects.ts";
import { nearest } from "../messages/nearest.ts";
import type { Entry } from "../types.ts";
import { inOtherCase, isShortCode } from "./short-codes.ts";
import { typedText } from "./typed-text.ts";

interface OtherCodes {
  readonly alpha3?: string;
  readonly numeric?: string;
}

/** The entry with an id. Typed callers cannot miss it. For all others, an unknown id throws an error that names the nearest. */
export function entryOf<E>(entries: object, id: string | number, what: string): E {
  if (Object.hasOwn(entries, id)) return (entries as Readonly<Record<string | number, E>>)[id] as E;
  const text = typedText(String(id));
  const moved = Object.hasOwn(movedIds, text) ? movedIds[text] : undefined;
  const suggestion = moved ?? idOfName(entries, text) ?? nearestOf(text, Object.keys(entries));
  throw new RangeError(
    `"${id}" is not the id of ${/^[aeiou]/.test(what) ? "an" : "a"} ${what}${suggestion ? `; did you mean "${suggestion}"?` : ""}`,
  );
}

function nearestOf(text: string, ids: readonly string[]): string | undefined {
  return isShortCode(text, ids) ? inOtherCase(text, ids) : nearest(text, ids);
}

/** A name in place of an id means its entry. */
function idOfName(entries: object, text: string): string | undefined {
  const wanted = text.toLowerCase();
  const isMeant = (name?: string): boolean => name !== undefined && typedText(name).toLowerCase() === wanted;
  // A Chairpersonship has no names, and only States have other codes.
  return entriesOf<Partial<Entry<string, string>> & OtherCodes>(entries).find(
    ({ name, alpha3, numeric, aliases = [], formerNames = [] }) =>
      [name, alpha3, numeric, ...aliases].some(isMeant) || formerNames.some((former) => isMeant(former.name)),
  )?.id;
}

/** The entries of a record, in order. */
export function entriesOf<E>(entries: object): readonly E[] {
  return Object.values(entries as Readonly<Record<string, E>>);
}
