import type { ValueCount } from "../press-releases/counting/count.ts";
import type { TimelineCount, TimelineOptions, TimelineUnit } from "../press-releases/counting/timeline.ts";
import type {
  DataIssue,
  DimensionIds,
  FilterDimension,
  PressRelease,
  PressReleaseFilter,
  PressReleaseQuery,
} from "../press-releases/record/types.ts";

/** A page of releases, how many there are in all, and what was counted beside them. */
export interface ArchivePage {
  readonly items: readonly PressRelease[];
  /** How many releases meet the filter, on this page or not. */
  readonly total: number;
  /** How well each item matches the words of the filter; `null` if the items are not sorted by score. Compare scores only within one query. */
  readonly scores: readonly number[] | null;
  /** The `after` for the next page; `null` if this is the last. */
  readonly next: string | null;
  /** The counts of the dimensions that the query names, under its filter; the others are absent. */
  readonly facets: { readonly [Dimension in FilterDimension]?: readonly ValueCount<DimensionIds[Dimension]>[] };
}

/** A value of a dimension with two counts: what choosing it would give, and what the filter as it is gives. */
export interface FacetCount<Value extends string = string> extends ValueCount<Value> {
  /** How many releases carry the value and meet the filter without its condition on this dimension. */
  readonly count: number;
  /** How many of them meet the whole filter. */
  readonly selected: number;
}

/** What an addition did. */
export interface Addition {
  /** How many ids are new to the archive. */
  readonly added: number;
  /** How many records took the place of an earlier one with their id. */
  readonly replaced: number;
}

/** What taking records out did. */
export interface Removal {
  /** How many of the ids were in the archive. */
  readonly removed: number;
}

/** Releases kept for many questions. A filter means what it means on a list. The records that an archive returns are frozen. */
export interface Archive extends Iterable<PressRelease> {
  /** How many releases it holds. */
  readonly size: number;
  /** The lines that held no record when the archive was opened from NDJSON; the path begins with the number of the line. */
  readonly issues: readonly DataIssue[];
  /**
   * The release with an id, `undefined` where there is none.
   *
   * @example
   * const archive = createArchive(releases);
   * archive.get("900002")?.title; // => "Observers open their office"
   * archive.get("1"); // => undefined
   */
  get(id: string): PressRelease | undefined;
  /**
   * A page of releases, the newest first unless `sort` says otherwise: 20 of them, or as many as `limit` names.
   *
   * @throws QueryError where the query means nothing, or `after` is not the `next` of a page.
   * @example
   * const archive = createArchive(releases);
   * const page = archive.query({ filter: { country: "MD" }, limit: 1, facets: ["country"] });
   * page.total; // => 2
   * page.items.length; // => 1
   * page.facets.country?.[0]; // => { value: "MD", count: 2 }
   * archive.query({ filter: { country: "MD" }, limit: 1, after: page.next ?? "" }).next; // => null
   */
  query(query?: PressReleaseQuery): ArchivePage;
  /**
   * How many releases meet a filter; all of them without one.
   *
   * @throws QueryError where the filter means nothing.
   * @example
   * createArchive(releases).count({ country: "MD", date: "2024" }); // => 1
   */
  count(filter?: PressReleaseFilter): number;
  /**
   * Counts by value, the most frequent first, as `countPressReleases` does on a list.
   *
   * @throws QueryError where dimension or filter mean nothing.
   * @example
   * createArchive(releases).facet("country", { country: "MD" }); // => [{ value: "MD", count: 2 }]
   */
  facet<Dimension extends FilterDimension>(
    dimension: Dimension,
    filter?: PressReleaseFilter,
  ): readonly ValueCount<DimensionIds[Dimension]>[];
  /**
   * Counts by value for a list to choose from. The filter's own condition on the dimension is left out; `selected` counts with it.
   *
   * @throws QueryError where dimension, filter or `own` mean nothing.
   * @example
   * createArchive(releases).facet("country", { country: "AT" }, { own: "ignore" })[0]; // => { value: "MD", count: 2, selected: 0 }
   */
  facet<Dimension extends FilterDimension>(
    dimension: Dimension,
    filter: PressReleaseFilter | undefined,
    options: { own: "ignore" },
  ): readonly FacetCount<DimensionIds[Dimension]>[];
  /**
   * Counts over time, the earliest first, as `timeline` does on a list.
   *
   * @throws QueryError where unit, filter or options mean nothing.
   * @example
   * createArchive(releases).timeline("year", { country: "MD" }); // => [{ period: "2023", count: 1 }, { period: "2024", count: 1 }]
   */
  timeline(unit: TimelineUnit, filter?: PressReleaseFilter, options?: TimelineOptions): readonly TimelineCount[];
  /**
   * Adds releases, such as the crawl of a day or of a whole year. A release replaces an earlier one with the same id.
   *
   * @throws ArchiveError where a value is no record: nothing is added then.
   * @throws TypeError where the releases cannot be iterated.
   * @example
   * createArchive(releases).add([release, { ...release, id: "999001" }]); // => { added: 1, replaced: 1 }
   */
  add(releases: Iterable<PressRelease>): Addition;
  /**
   * Takes releases out by their ids and skips ids that it does not hold. The time does not depend on how many releases there are, except
   * for the first look-up of an id. What you take out is left out of what you save.
   *
   * @throws TypeError where the ids are no list of texts: nothing is taken out then.
   * @example
   * const archive = createArchive(releases);
   * archive.remove([release.id, "1"]); // => { removed: 1 }
   * archive.get(release.id); // => undefined
   */
  remove(ids: Iterable<string>): Removal;
  /**
   * The whole archive as bytes, records included, for {@link loadArchive}.
   *
   * @example
   * loadArchive(createArchive(releases).save()).size; // => releases.length
   */
  save(): Uint8Array;
  /**
   * Refuses: `JSON.stringify` of an archive would be empty.
   *
   * @throws TypeError always, with a word on `save` and `writeNdjson`.
   */
  toJSON(): never;
  /** All releases, the newest first; on the same day, the higher item number first. */
  [Symbol.iterator](): IterableIterator<PressRelease>;
}
