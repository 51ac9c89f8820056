import type { IsoDate } from "../catalogue/types.ts";

/** What the caller knows of a page besides its text. */
export interface ReadOptions {
  /** Address of the page; its item number becomes the id of the record. */
  readonly url?: string;
  /** The day on which the page was fetched. */
  readonly retrieved?: IsoDate;
}

/** A part of a page that belongs neither to a record nor to its labels, kept so that nothing is lost. */
export interface Cut {
  /** `"navigation"`, `"heading"` or `"contacts"`. */
  readonly name: string;
  readonly text: string;
}
