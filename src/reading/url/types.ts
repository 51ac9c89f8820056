import type { LanguageCode, SourceId } from "../../catalogue/types.ts";
import type { PressReleaseFilter } from "../../press-releases/record/types.ts";

/** The order of a listing, as in a query. */
export type OsceSort = "date" | "-date" | "score";

/** The address of one item. */
export interface OsceItemUrl {
  readonly kind: "item";
  /** The same under every section and language. */
  readonly number: string;
  /** The language segment; it is not always that of the text. */
  readonly language: LanguageCode | null;
  /** Example: `"odihr/elections"`; `null` for `/node/N`. */
  readonly section: string | null;
  /** The unit to which the section or subdomain belongs. */
  readonly source: SourceId | null;
}

/** The address of a listing, as a question to an archive. */
export interface OsceListingUrl {
  readonly kind: "listing";
  readonly filter: PressReleaseFilter;
  /** From 0. */
  readonly page: number;
  readonly rows: number | null;
  readonly sort: OsceSort | null;
  /** Parameters and terms that were not understood, as they are written. */
  readonly unread: readonly string[];
  /** Terms of the filter whose number is understood from the content of listings, and proven by no label of the site. */
  readonly unproven: readonly string[];
}
