import { said } from "../../catalogue/messages/said.ts";
import { assertList } from "../issues/assert-list.ts";
import { isObject } from "../record/own-keys.ts";
import type { PressRelease, PressReleaseFilter } from "../record/types.ts";
import { compileFilter } from "./compile-filter.ts";

/**
 * Whether a release meets a filter. For many releases, {@link filterPressReleases} checks the filter once.
 *
 * @throws QueryError where the filter has an unknown key, id or date; `issues` names path and nearest suggestion.
 * @throws TypeError where the release is no object: a list, say.
 * @example
 * const saved: PressReleaseFilter = { fieldOfWork: ["elections", "media-freedom-and-development"], date: { from: "2024" } };
 * const alerts = releases.filter((release) => matches(release, saved));
 * alerts.length; // => 1
 */
export function matches(release: PressRelease, filter: PressReleaseFilter): boolean {
  if (!isObject(release)) throw new TypeError(`matches takes one release; it was given ${said(release)}`);
  return compileFilter(filter)(release);
}

/**
 * The releases that meet a filter, in the order given.
 *
 * @throws QueryError where the filter has an unknown key, id or date; `issues` names path and nearest suggestion.
 * @throws TypeError where the releases are no list.
 * @example
 * filterPressReleases(releases, { country: "MD", date: "2023" }).length; // => 1
 * // The units of the Secretariat belong to it, and "co-operation" is spelled in two ways.
 * filterPressReleases(releases, { source: "secretariat" }).length; // => 2
 * filterPressReleases(releases, { text: "cooperation" }).length; // => 1
 */
export function filterPressReleases(releases: readonly PressRelease[], filter: PressReleaseFilter): PressRelease[] {
  assertList(releases, "filterPressReleases");
  return releases.filter(compileFilter(filter));
}
