import type { DataIssue, RawPressRelease } from "../press-releases/record/types.ts";
import { assertOptions } from "./assert-options.ts";
import { notA } from "./layouts/no-release.ts";
import { readLayout } from "./layouts/read-layout.ts";
import { type Navigation, navigationOf } from "./navigation.ts";
import type { Cut, ReadOptions } from "./parts/read-options.ts";
import { wholeText } from "./parts/whole-text.ts";
import { isListing, rawOf } from "./raw-of.ts";
import { assertText } from "./text/clean-text.ts";

/** A page with one release, cut into its parts. */
export interface ParsedPage {
  readonly raw: RawPressRelease | null;
  readonly issues: readonly DataIssue[];
  readonly navigation: Navigation;
  /** What belongs neither to the record nor to its labels. */
  readonly cuts: readonly Cut[];
}

/**
 * Cuts the text of a page with one release into title, labels and body.
 *
 * @throws TypeError where the text or `url` is not a string.
 * @throws RangeError where `retrieved` is not a whole day.
 * @example
 * const { raw } = parsePage(page);
 * raw?.printed.source; // => ["OSCE Mission to Moldova"]
 */
export function parsePage(text: string, options: ReadOptions = {}): ParsedPage {
  assertText(text, "parsePage");
  assertOptions(options, "parsePage");
  const page = readLayout(text, options);
  if (page.layout === null) return { raw: null, issues: [page.issue], navigation: {}, cuts: wholeText(text) };
  if (isListing(page.layout))
    return { raw: null, issues: [notA("page", page.layout)], navigation: {}, cuts: wholeText(text) };
  const navigation = navigationOf(page.cuts);
  const [raw = null] = page.items.map(rawOf(page.layout, navigation, options));
  return { raw, issues: [], navigation, cuts: page.cuts };
}
