import type { DataIssue, PressRelease } from "../press-releases/types.ts";
import { assertText } from "./clean-text.ts";
import { rawsOf } from "./raws-of.ts";
import { readLayout } from "./read-layout.ts";
import type { Cut, ReadOptions } from "./read-options.ts";
import { suggestions } from "./suggestions.ts";
import { toRelease } from "./to-press-release.ts";

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
 * @throws TypeError where the input is not a string; every text, even a broken one, gives an answer.
 * @example
 * const { releases, issues } = readPressReleases(page, { url: "https://www.osce.org/mission-to-moldova/999001" });
 * releases[0]?.date; // => "2023-05-19"
 * releases[0]?.dateFrom; // => "dateline"
 * issues.length; // => 0
 */
export function readPressReleases(text: string, options: ReadOptions = {}): ReadPage {
  assertText(text, "readPressReleases");
  const page = readLayout(text, options.url);
  if (page.layout === null) return { releases: [], issues: [page.issue], cuts: [] };
  const suggest = suggestions();
  const releases: PressRelease[] = [];
  const found: DataIssue[] = [];
  for (const [i, raw] of rawsOf(page, options).entries()) {
    const { release, issues } = toRelease(raw, suggest);
    const path = release === null ? ["items", i] : ["releases", releases.length];
    if (release !== null) releases.push(release);
    for (const issue of issues) found.push({ ...issue, path: [...path, ...issue.path] });
  }
  return { releases, issues: found, cuts: page.cuts };
}
