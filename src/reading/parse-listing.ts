import type { DataIssue, RawPressRelease } from "../press-releases/types.ts";
import { assertText, cleanText } from "./clean-text.ts";
import { readListingPage } from "./listing-page.ts";
import { noRelease } from "./no-release.ts";
import { retrievedOf } from "./parse-page.ts";
import type { Cut, ReadOptions } from "./read-options.ts";

/** A listing, cut into its items. */
export interface ParsedListing {
  readonly items: readonly RawPressRelease[];
  readonly issues: readonly DataIssue[];
  /** What belongs to no item. */
  readonly cuts: readonly Cut[];
}

/**
 * Cuts the text of a listing into its items. The address of a listing is that of no item, so `url` is not kept.
 *
 * @throws TypeError where the input is not a string.
 * @example
 * parseListing(listing).items.length; // => 3
 */
export function parseListing(text: string, options: ReadOptions = {}): ParsedListing {
  assertText(text, "parseListing");
  const cleaned = cleanText(text);
  const page = readListingPage(cleaned);
  if (page === null) return { items: [], issues: [noRelease(cleaned)], cuts: [] };
  const provenance = { layout: page.layout, ...retrievedOf(options) };
  const items = page.items.map((item) => ({ ...item, excerpt: true, urls: [], provenance }));
  return { items, issues: [], cuts: page.heading === "" ? [] : [{ name: "heading", text: page.heading }] };
}
