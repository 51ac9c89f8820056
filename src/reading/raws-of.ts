import type { LayoutId, Provenance, RawPressRelease } from "../press-releases/types.ts";
import type { ItemParts } from "./layouts/page-parts.ts";
import { navigationOf } from "./navigation.ts";
import type { Cut, ReadOptions } from "./read-options.ts";

interface Page {
  readonly layout: LayoutId;
  readonly items: readonly ItemParts[];
  readonly cuts: readonly Cut[];
}

/** Whether pages of a layout hold many releases, of each an excerpt. */
export function isListing(layout: LayoutId): boolean {
  return layout.startsWith("listing");
}

/** The releases of a page before their labels are resolved. The address of a listing is that of no item, so it is not kept. */
export function rawsOf({ layout, items, cuts }: Page, { url, retrieved }: ReadOptions): RawPressRelease[] {
  const excerpt = isListing(layout);
  const provenance: Provenance = {
    layout,
    ...(retrieved === undefined ? {} : { retrieved }),
    ...(excerpt ? {} : navigationOf(cuts)),
  };
  const urls = excerpt || url === undefined ? [] : [url];
  return items.map(({ title, printed, body }) => ({ title, printed, body, excerpt, urls, provenance }));
}
