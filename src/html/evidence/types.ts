import type { IsoDate, LanguageCode } from "../../catalogue/types.ts";
import type { CharsetOrigin } from "../decode/charset-origin.ts";

/** Where the markup of a page says when it was published; an earlier one of these wins. */
export type PublishedOrigin = "article:published_time" | "json-ld" | "time" | "date-widget";

/** What the markup of a page says beside its lines. It fills what the lines leave open, and overrules none of them. */
export interface HtmlEvidence {
  /** How the bytes were read; `null` where a string was. */
  readonly charset: { readonly label: string; readonly from: CharsetOrigin } | null;
  /** What the page declares as its language. */
  readonly language?: LanguageCode;
  readonly published?: IsoDate;
  readonly publishedFrom?: PublishedOrigin;
  /** The address that the page gives as its own, or that a browser saved with it. */
  readonly canonical?: string;
  readonly title?: string;
}
