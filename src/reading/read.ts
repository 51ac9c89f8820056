import type { DataIssue, PressRelease } from "../press-releases/record/types.ts";
import { assertOptions } from "./assert-options.ts";
import { suggestions } from "./labels/suggestions.ts";
import { readLayout } from "./layouts/read-layout.ts";
import { navigationOf } from "./navigation.ts";
import type { ItemParts } from "./parts/page-parts.ts";
import type { Cut, ReadOptions } from "./parts/read-options.ts";
import { rawOf } from "./raw-of.ts";
import { DistinctIds } from "./record/release-id.ts";
import { toRelease } from "./record/to-press-release.ts";
import { assertText } from "./text/clean-text.ts";

/** What a text yields: records, everything noticed, and the parts that belong to no record. */
export interface ReadPage {
  readonly releases: readonly PressRelease[];
  /** The path of an issue begins with `"releases"` and the index of the record it is about. */
  readonly issues: readonly DataIssue[];
  readonly cuts: readonly Cut[];
}

/**
 * Reads the text of any page of osce.org that holds releases, in any layout: a page with one, a listing of many, a copy elsewhere.
 *
 * @throws TypeError where the text or `url` is not a string; every text, even a broken one, gives an answer.
 * @throws RangeError where `retrieved` is no whole day.
 * @example
 * const { releases, issues } = readPressReleases(page, { url: "https://www.osce.org/mission-to-moldova/999001" });
 * releases[0]?.date; // => "2023-05-19"
 * releases[0]?.dateFrom; // => "dateline"
 * issues.length; // => 0
 */
export function readPressReleases(text: string, options: ReadOptions = {}): ReadPage {
  assertText(text, "readPressReleases");
  assertOptions(options, "readPressReleases");
  const page = readLayout(text, options.url);
  if (page.layout === null) return { releases: [], issues: [page.issue], cuts: [] };
  const suggest = suggestions();
  const releases: PressRelease[] = [];
  const found: DataIssue[] = [];
  const ids = new DistinctIds();
  const toRaw = rawOf(page.layout, navigationOf(page.cuts), options);
  for (let i = 0; i < page.items.length; i++) {
    const { release, issues } = toRelease(toRaw(page.items[i] as ItemParts), suggest);
    if (issues.length > 0) place(issues, release === null ? ["items", i] : ["releases", releases.length], found);
    if (release !== null) releases.push(withId(release, ids.of(release.id)));
  }
  return { releases, issues: found, cuts: page.cuts };
}

function withId(release: PressRelease, id: string): PressRelease {
  return release.id === id ? release : { ...release, id };
}

/** Puts the place on the page before the paths within a record. Spreading two lists into one would reserve room for sixteen more. */
function place(issues: readonly DataIssue[], before: DataIssue["path"], found: DataIssue[]): void {
  for (const issue of issues) found.push({ ...issue, path: before.concat(issue.path) });
}
