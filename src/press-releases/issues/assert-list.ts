import { awaitHint, heldAs, said } from "../../catalogue/messages/said.ts";

/**
 * Releases come as a list, and so do the rows of an engine. If the caller passes the whole answer of a reader, the message says where the list is.
 *
 * @throws TypeError
 */
export function assertList(list: unknown, caller: string, what = "releases"): asserts list is readonly unknown[] {
  if (Array.isArray(list)) return;
  throw notThose(list, `${caller} takes a list of ${what}`, what);
}

/**
 * Releases that are gone through once may come from anything that can be iterated.
 *
 * @throws TypeError
 */
export function assertIterable(releases: unknown, caller: string): asserts releases is Iterable<unknown> {
  // Bytes and text can be iterated too, but none of them into releases.
  const isOther = typeof releases === "string" || ArrayBuffer.isView(releases);
  if (!isOther && typeof (releases as Iterable<unknown> | null | undefined)?.[Symbol.iterator] === "function") return;
  throw notThose(releases, `${caller} takes releases, a list or anything that can be iterated`, "releases");
}

function notThose(found: unknown, wanted: string, what: string): TypeError {
  const hint = ArrayBuffer.isView(found) ? "; `openArchive` reads bytes" : heldAs(found, what) || awaitHint(found);
  return new TypeError(`${wanted}; it was given ${said(found)}${hint}`);
}
