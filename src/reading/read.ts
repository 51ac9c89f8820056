import type { DataIssue, PressRelease, RawPressRelease } from "../press-releases/types.ts";
import { assertText } from "./clean-text.ts";
import { indexOfLine } from "./lines.ts";
import { parseListing } from "./parse-listing.ts";
import { parsePage } from "./parse-page.ts";
import type { Cut, ReadOptions } from "./read-options.ts";
import { toPressRelease } from "./to-press-release.ts";

/** What a text yields: records, everything noticed, and the parts that belong to no record. */
export interface ReadPage {
  readonly releases: readonly PressRelease[];
  /** The path of an issue begins with `"releases"` and the index of the record it is about. */
  readonly issues: readonly DataIssue[];
  readonly cuts: readonly Cut[];
}

/**
 * Reads the text of any page of osce.org that holds releases: a page with one, or a listing of many.
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
  const { raws, issues, cuts } = isListing(text) ? fromListing(text, options) : fromPage(text, options);
  const releases: PressRelease[] = [];
  const found: DataIssue[] = [...issues];
  for (const [i, raw] of raws.entries()) {
    const read = toPressRelease(raw);
    const path = read.release === null ? ["items", i] : ["releases", releases.length];
    if (read.release !== null) releases.push(read.release);
    for (const issue of read.issues) found.push({ ...issue, path: [...path, ...issue.path] });
  }
  return { releases, issues: found, cuts };
}

interface RawPage {
  readonly raws: readonly RawPressRelease[];
  readonly issues: readonly DataIssue[];
  readonly cuts: readonly Cut[];
}

function isListing(text: string): boolean {
  return indexOfLine(text, "Publishing date:") >= 0;
}

function fromListing(text: string, options: ReadOptions): RawPage {
  const { items, issues, cuts } = parseListing(text, options);
  return { raws: items, issues, cuts };
}

function fromPage(text: string, options: ReadOptions): RawPage {
  const { raw, issues, cuts } = parsePage(text, options);
  return { raws: raw === null ? [] : [raw], issues, cuts };
}
