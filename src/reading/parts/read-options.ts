import type { IsoDate } from "../../catalogue/types.ts";

/** What the caller knows of a page besides its text. */
export interface ReadOptions {
  /** Address of the page; its item number becomes the id of the record. */
  readonly url?: string | undefined;
  /** The title, for copies that print none; what a page prints wins. */
  readonly title?: string | undefined;
  /** The day on which the page was fetched. */
  readonly retrieved?: IsoDate | undefined;
}

/**
 * What a cut is: `navigation` and `heading` stand above the title, `subheading` are short lines below it, `crawler` is the mark of a crawler, `image` a
 * picture's line, `caption` the words below a picture, `lead` a sentence that the body repeats; `repeated` is the second printing of the body,
 * `contacts`, `disclaimer`, `furniture` and `teaser` (the titles of other items) stand below it; `text` is a text of which no record was made.
 */
export type CutName =
  | "navigation"
  | "heading"
  | "subheading"
  | "crawler"
  | "image"
  | "caption"
  | "lead"
  | "repeated"
  | "contacts"
  | "disclaimer"
  | "furniture"
  | "teaser"
  | "text";

/** A part of a page that belongs neither to a record nor to its labels, kept so that nothing is lost. */
export interface Cut {
  readonly name: CutName;
  readonly text: string;
}
