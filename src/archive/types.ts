import type { ValueCount } from "../press-releases/count.ts";
import type { TimelineCount, TimelineOptions, TimelineUnit } from "../press-releases/timeline.ts";
import type {
  DataIssue,
  DimensionIds,
  FilterDimension,
  PressRelease,
  PressReleaseFilter,
  PressReleaseQuery,
} from "../press-releases/types.ts";

/** A page of releases, how many there are in all, and what was counted beside them. */
export interface ArchivePage {
  readonly items: readonly PressRelease[];
  /** How many releases meet the filter, on this page or not. */
  readonly total: number;
  /** The `after` of the page behind this one; `null` where this is the last. */
  readonly next: string | null;
  /** The counts of the dimensions that the query names, under its filter; the others are absent. */
  readonly facets: { readonly [Dimension in FilterDimension]?: readonly ValueCount<DimensionIds[Dimension]>[] };
}

/** A value of a dimension with two counts: what choosing it would give, and what the filter as it is gives. */
export interface FacetCount<Value extends string = string> extends ValueCount<Value> {
  /** How many releases carry the value and meet the filter but for its condition on this dimension. */
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

/** Releases kept for many questions. A filter means here what it means on a list. Records that it shows are frozen. */
export interface Archive extends Iterable<PressRelease> {
  /** How many releases it holds. */
  readonly size: number;
  /** The lines that held no record when the archive was opened from NDJSON; the path begins with the number of the line. */
  readonly issues: readonly DataIssue[];
  /** The release with an id. */
  get(id: string): PressRelease | undefined;
  /** A page of releases. @throws QueryError where the query means nothing. */
  query(query?: PressReleaseQuery): ArchivePage;
  /** How many releases meet a filter. @throws QueryError where the filter means nothing. */
  count(filter?: PressReleaseFilter): number;
  /** Counts by value, as `countPressReleases` does on a list. @throws QueryError where dimension or filter mean nothing. */
  facet<Dimension extends FilterDimension>(
    dimension: Dimension,
    filter?: PressReleaseFilter,
  ): readonly ValueCount<DimensionIds[Dimension]>[];
  /**
   * Counts by value for a list to choose from: the filter's own condition on the dimension is set aside, and what it selects is counted
   * beside. @throws QueryError where dimension or filter mean nothing.
   */
  facet<Dimension extends FilterDimension>(
    dimension: Dimension,
    filter: PressReleaseFilter,
    options: { own: "ignore" },
  ): readonly FacetCount<DimensionIds[Dimension]>[];
  /** Counts over time, as `timeline` does on a list. @throws QueryError where unit, filter or options mean nothing. */
  timeline(unit: TimelineUnit, filter?: PressReleaseFilter, options?: TimelineOptions): readonly TimelineCount[];
  /** Adds releases; one with the id of an earlier one takes its place. @throws ArchiveError where a value is no record: nothing is added then. */
  add(releases: Iterable<PressRelease>): Addition;
  /** The whole archive as bytes, for {@link loadArchive}. */
  save(): Uint8Array;
  /** All releases, the newest first; on one day the one with the higher item number. */
  [Symbol.iterator](): IterableIterator<PressRelease>;
}
