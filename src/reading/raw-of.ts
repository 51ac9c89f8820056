import type { LayoutId, Provenance, RawPressRelease } from "../press-releases/record/types.ts";
import type { Navigation } from "./navigation.ts";
import type { ItemParts } from "./parts/page-parts.ts";
import type { ReadOptions } from "./parts/read-options.ts";

/** Whether pages of a layout hold many releases, of each an excerpt. */
export function isListing(layout: LayoutId): boolean {
  return layout.startsWith("listing");
}

/**
 * Makes the releases of a page before their labels are resolved, one by one: a listing of a hundred thousand items need not be held twice.
 * The address of a listing is that of no item, so it is not kept.
 */
export function rawOf(
  layout: LayoutId,
  { chairpersonshipYear }: Navigation,
  { url, retrieved }: ReadOptions,
): (item: ItemParts) => RawPressRelease {
  const excerpt = isListing(layout);
  const provenance: { -readonly [Key in keyof Provenance]: Provenance[Key] } = { layout };
  if (retrieved !== undefined) provenance.retrieved = retrieved;
  if (chairpersonshipYear !== undefined) provenance.chairpersonshipYear = chairpersonshipYear;
  const urls = excerpt || url === undefined ? [] : [url];
  return ({ title, printed, body }) => ({ title, printed, body, excerpt, urls, provenance });
}
