import { heldAs, said } from "../../catalogue/messages/said.ts";

/**
 * Releases come as a list. If the caller passes the whole answer of a reader, the message says where the list is.
 *
 * @throws TypeError
 */
export function assertList(releases: unknown, caller: string): asserts releases is readonly unknown[] {
  if (Array.isArray(releases)) return;
  throw notReleases(releases, `${caller} takes a list of releases`);
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
  throw notReleases(releases, `${caller} takes releases, a list or anything that can be iterated`);
}

function notReleases(releases: unknown, wanted: string): TypeError {
  const hint = ArrayBuffer.isView(releases) ? "; `openArchive` reads bytes" : heldAs(releases, "releases");
  return new TypeError(`${wanted}; it was given ${said(releases)}${hint}`);
}
