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
export function rawsOf(page: Page, options: ReadOptions): RawPressRelease[] {
  return page.items.map(rawOf(page, options));
}

/** As `rawsOf`, one by one: a listing of a hundred thousand items need not be held twice. */
export function rawOf({ layout, cuts }: Page, { url, retrieved }: ReadOptions): (item: ItemParts) => RawPressRelease {
  const excerpt = isListing(layout);
  const provenance: Provenance = {
    layout,
    ...(retrieved === undefined ? {} : { retrieved }),
    ...(excerpt ? {} : navigationOf(cuts)),
  };
  const urls = excerpt || url === undefined ? [] : [url];
  return ({ title, printed, body }) => ({ title, printed, body, excerpt, urls, provenance });
}
