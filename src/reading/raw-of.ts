import type { SourceId } from "../catalogue/types.ts";
import type { LayoutId, Provenance, RawPressRelease } from "../press-releases/record/types.ts";
import type { Navigation } from "./navigation.ts";
import type { ItemParts } from "./parts/page-parts.ts";
import type { ReadOptions } from "./parts/read-options.ts";
import { sourceOfAddress } from "./url/source-of-address.ts";

/** Layouts that hold many releases, each of them whole. */
const wholeListings: readonly LayoutId[] = ["listing-oscepa", "aggregator"];

/** Whether pages of a layout hold many releases. */
export function isListing(layout: LayoutId): boolean {
  return layout.startsWith("listing") || wholeListings.includes(layout);
}

/**
 * Makes the releases of a page before their labels are resolved, one by one: a listing of a hundred thousand items need not be held twice.
 * The address of a listing is that of no item, so it is not kept; it still tells whose section the listing is in.
 */
export function rawOf(
  layout: LayoutId,
  { chairpersonshipYear }: Navigation,
  { url, retrieved, title: known = "" }: ReadOptions,
): (item: ItemParts) => RawPressRelease {
  const excerpt = isListing(layout) && !wholeListings.includes(layout);
  const provenance: { -readonly [Key in keyof Provenance]: Provenance[Key] } = { layout };
  if (retrieved !== undefined) provenance.retrieved = retrieved;
  if (chairpersonshipYear !== undefined) provenance.chairpersonshipYear = chairpersonshipYear;
  const urls = isListing(layout) || url === undefined ? [] : [url];
  let asked: SourceId | null | undefined;
  const addressSource = (): SourceId | null => {
    // Asked once, and only where a page prints no source.
    asked ??= url === undefined ? null : sourceOfAddress(url);
    return asked;
  };
  return ({ title, printed, body, sourcesFrom, cutLabel = null }) => {
    const source = printed.source === undefined ? addressSource() : null;
    return {
      title: title === "" && !isListing(layout) ? known.trim() : title,
      printed,
      sourcesFrom: printed.source !== undefined ? (sourcesFrom ?? "field") : source === null ? null : "address",
      addressSource: source,
      cutLabel,
      body,
      excerpt,
      urls,
      provenance,
    };
  };
}
