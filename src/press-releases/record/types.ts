import type {
  ContentTypeId,
  FieldOfWorkId,
  IsoDate,
  LanguageCode,
  PartialDate,
  PlaceId,
  SourceId,
  StateCode,
} from "../../catalogue/types.ts";
import type { IssueCode } from "./issue-codes.ts";
import type { LayoutId } from "./layout-ids.ts";

export type { IssueCode, LayoutId };

/** Where the date of a record comes from: `dateline+year` is a dateline without a year, completed from the publishing date; `markup` is what only the HTML of a page says. */
export type DateOrigin = "field" | "dateline" | "dateline+year" | "listing" | "title" | "markup";

/** Where the sources of a record come from: a line that names them, a heading above the title, or the address of the page. */
export type SourceOrigin = "field" | "heading" | "address";

/** A place a release names in its dateline or its place field. */
export interface ReleasePlace {
  /** As printed, in name case. Example: `"Kiev"` for the dateline `KIEV`. */
  readonly text: string;
  /** The catalogue's place; `null` where it is not in the catalogue. */
  readonly place: PlaceId | null;
  readonly country: StateCode | null;
}

/** The labels under which a page prints its facts. */
export type PrintedLabel = "date" | "place" | "source" | "fieldsOfWork" | "type" | "location" | "dateline";

/** The words on the page, by label, before any of them was resolved to an id. */
export type Printed = { readonly [Label in PrintedLabel]?: readonly string[] };

/** A press release, or another item of the newsroom, as a plain JSON value. */
export interface PressRelease {
  /** Item number of osce.org from the address, else `"h-"` and a hash of language, date, title, printed places and sources. */
  readonly id: string;
  /** `null` where the page prints no type that is known. */
  readonly type: ContentTypeId | null;
  /** Recognised by script and words, never from the address alone. */
  readonly language: LanguageCode | null;
  readonly title: string;
  /** The first day; on a page the dateline wins over the field, on a listing the publishing date over the dateline. */
  readonly date: IsoDate | null;
  /** The last day, where the dateline names a range of days. */
  readonly dateUntil: IsoDate | null;
  /** `null` where there is no date. */
  readonly dateFrom: DateOrigin | null;
  /** The places of the dateline first, then those of the place field. */
  readonly places: readonly ReleasePlace[];
  /** Who issued it. */
  readonly sources: readonly SourceId[];
  /**
   * `field`: a line such as Source; `heading`: the heading of a listing, or the section above the title; `address`: the section or subdomain
   * of the page. What a page prints always wins. `null` where there is no source, and in records of before 0.2.0.
   */
  readonly sourcesFrom: SourceOrigin | null;
  /** Only what the page's own lines print. */
  readonly fieldsOfWork: readonly FieldOfWorkId[];
  /** The countries of the places, of the hosts of the sources and of Location lines; never guessed from the body. */
  readonly countries: readonly StateCode[];
  /** Paragraphs, the dateline still in the first one. */
  readonly body: readonly string[];
  /** The page showed only a snippet of the text. */
  readonly excerpt: boolean;
  /** Addresses under which it was read. */
  readonly urls: readonly string[];
  readonly printed: Printed;
  readonly provenance: Provenance;
}

/** How a record came to be. */
export interface Provenance {
  readonly layout: LayoutId;
  /** The day on which the page was fetched. */
  readonly retrieved?: IsoDate;
  /** The year that the navigation of the page names as the year of the Chair. It tells when the copy was made, not when the release was issued. */
  readonly chairpersonshipYear?: number;
}

/** What a page prints, cut into its parts and not yet resolved: the step between text and record. */
export interface RawPressRelease {
  readonly title: string;
  readonly printed: Printed;
  /** Where the words under `printed.source` stand; `address` where only the address tells. */
  readonly sourcesFrom: SourceOrigin | null;
  /** The unit whose section or subdomain the page is in; used only if the page prints no source. */
  readonly addressSource: SourceId | null;
  /** The label in whose value the text ends: its last word may be cut. */
  readonly cutLabel: PrintedLabel | null;
  readonly body: readonly string[];
  readonly excerpt: boolean;
  readonly urls: readonly string[];
  readonly provenance: Provenance;
}

/** One thing that is wrong: where, what was found, what is allowed, and the nearest suggestion. */
export interface DataIssue {
  readonly code: IssueCode;
  /** Keys and indexes that lead to the place, from the outermost. */
  readonly path: readonly (string | number)[];
  /** One English sentence, complete without the other fields. */
  readonly message: string;
  /** `error`: there is no record or no answer; `warning`: there is one, but you should know of a problem with it. */
  readonly severity: "error" | "warning";
  /** The value, or the words on the page. */
  readonly found?: string;
  readonly allowed?: readonly string[];
  /** The nearest of what is allowed. */
  readonly suggestion?: string;
}

/** A condition on a dimension: one value, any of a list, or spelled out. */
export type SetFilter<Id extends string> =
  | Id
  | readonly Id[]
  | {
      /** At least one of these. */
      readonly any?: readonly Id[];
      /** Every one of these. */
      readonly all?: readonly Id[];
      /** None of these. */
      readonly none?: readonly Id[];
      /** `true`: has any value; `false`: has none. */
      readonly exists?: boolean;
      /** `descendants` (the default) follows the tree of sources and fields of work; `self` does not. */
      readonly scope?: "self" | "descendants";
    };

/** Words to look for: folded for case, accents and published spelling pairs; all of them must occur. */
export type TextFilter =
  | string
  | {
      readonly value: string;
      /** Where to look; title and body unless told otherwise. */
      readonly in?: readonly ("title" | "body")[];
      /** `words`: all words, anywhere; `phrase`: in this order, side by side; `prefix`: each is the beginning of a word. */
      readonly mode?: "words" | "phrase" | "prefix";
    };

/** A year, month or day, or a range with both ends inclusive. */
export type DateFilter = PartialDate | { readonly from?: PartialDate; readonly until?: PartialDate };

/**
 * A question to a list or an archive, as plain JSON. All keys must match (AND); a list means any of its values. A key that holds
 * `undefined` is no condition, as in JSON: check that a look-up found something before you use its id.
 */
export interface PressReleaseFilter {
  /** Words of title or body, all of them wanted. `{ value: "border guard", mode: "phrase" }` */
  readonly text?: TextFilter;
  /** Day of the release. `"2015"`, `"2015-12"`, `{ from: "2015-12-09" }` */
  readonly date?: DateFilter;
  /** What osce.org calls it. `"press-release"`, `{ none: ["news"] }` */
  readonly type?: SetFilter<ContentTypeId>;
  /** Follows the tree: the Secretariat stands for its units too. */
  readonly source?: SetFilter<SourceId>;
  /** Follows the tree: a field stands for its sub-fields too. */
  readonly fieldOfWork?: SetFilter<FieldOfWorkId>;
  /** Where it happened or who hosts the source: the `countries` of a record. */
  readonly country?: SetFilter<StateCode>;
  /** Where the dateline or the page puts it. `["vienna", "kyiv"]` */
  readonly place?: SetFilter<PlaceId>;
  /** What it is written in. `"ru"`, `{ exists: false }` */
  readonly language?: SetFilter<LanguageCode>;
  /** Every one of these. */
  readonly and?: readonly PressReleaseFilter[];
  /** At least one of these. */
  readonly or?: readonly PressReleaseFilter[];
  /** Not this. */
  readonly not?: PressReleaseFilter;
}

/** What releases can be counted by: the keys of a filter that hold ids. */
export type FilterDimension = "type" | "source" | "fieldOfWork" | "country" | "place" | "language";

/** The ids that each dimension counts: `DimensionIds["fieldOfWork"]` is {@link FieldOfWorkId}. */
export interface DimensionIds {
  readonly type: ContentTypeId;
  readonly source: SourceId;
  readonly fieldOfWork: FieldOfWorkId;
  readonly country: StateCode;
  readonly place: PlaceId;
  readonly language: LanguageCode;
}

/** What a page of releases can be ordered by; `-date` is newest first, `score` is best match of the filter's words first. */
export type PressReleaseOrder = "date" | "-date" | "title" | "score";

/** A question to an archive, as plain JSON: a filter, an order, a page, and what to count beside it. */
export interface PressReleaseQuery {
  readonly filter?: PressReleaseFilter;
  /** If one key leaves two releases equal, the next key decides. Without `sort`, the newest come first. */
  readonly sort?: readonly PressReleaseOrder[];
  /** How many releases to return; 20 unless told otherwise. */
  readonly limit?: number;
  /** Where the page begins: the `next` of the page before it. */
  readonly after?: string;
  /** The dimensions to count under the filter. */
  readonly facets?: readonly FilterDimension[];
}
