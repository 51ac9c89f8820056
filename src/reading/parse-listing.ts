import type { DataIssue, RawPressRelease } from "../press-releases/record/types.ts";
import { assertOptions } from "./assert-options.ts";
import { notA } from "./layouts/no-release.ts";
import { readLayout } from "./layouts/read-layout.ts";
import type { Cut, ReadOptions } from "./parts/read-options.ts";
import { wholeText } from "./parts/whole-text.ts";
import { isListing, rawOf } from "./raw-of.ts";
import { assertText } from "./text/clean-text.ts";

/** A listing, cut into its items. */
export interface ParsedListing {
  readonly items: readonly RawPressRelease[];
  readonly issues: readonly DataIssue[];
  /** What belongs to no item. */
  readonly cuts: readonly Cut[];
}

/**
 * Cuts the text of a listing into its items. The address of a listing is not the address of any item, so `url` is not kept.
 *
 * @throws TypeError where the text or `url` is not a string.
 * @throws RangeError where `retrieved` is not a whole day.
 * @example
 * parseListing(listing).items.length; // => 3
 */
export function parseListing(text: string, options: ReadOptions = {}): ParsedListing {
  assertText(text, "parseListing");
  assertOptions(options, "parseListing");
  const page = readLayout(text, options);
  if (page.layout === null) return { items: [], issues: [page.issue], cuts: wholeText(text) };
  if (!isListing(page.layout)) return { items: [], issues: [notA("listing", page.layout)], cuts: wholeText(text) };
  return { items: page.items.map(rawOf(page.layout, {}, options)), issues: [], cuts: page.cuts };
}
