import { countPressReleases, type ValueCount } from "../press-releases/count.ts";
import { filterPressReleases } from "../press-releases/filter.ts";
import { notAllowed, queryIssue, shown } from "../press-releases/filter-issues.ts";
import { QueryError } from "../press-releases/query-error.ts";
import { type ListOrder, sortPressReleases } from "../press-releases/sort.ts";
import { type TimelineCount, type TimelineUnit, timeline } from "../press-releases/timeline.ts";
import type { FilterDimension, PressRelease, PressReleaseFilter } from "../press-releases/types.ts";

/** A question for a page of releases. */
export interface ArchiveQuery {
  readonly filter?: PressReleaseFilter;
  /** Newest first unless told otherwise. */
  readonly sort?: readonly ListOrder[];
  /** How many releases to return; 20 unless told otherwise. */
  readonly limit?: number;
}

/** A page of releases, and how many there are in all. */
export interface ArchivePage {
  readonly items: readonly PressRelease[];
  /** How many releases meet the filter, on this page or not. */
  readonly total: number;
}

/** Releases kept for many questions. A filter means here what it means on a list. */
export interface Archive extends Iterable<PressRelease> {
  /** How many releases it holds. */
  readonly size: number;
  /** The release with an id. */
  get(id: string): PressRelease | undefined;
  /** A page of releases. @throws QueryError where the query means nothing. */
  query(query?: ArchiveQuery): ArchivePage;
  /** How many releases meet a filter. @throws QueryError where the filter means nothing. */
  count(filter?: PressReleaseFilter): number;
  /** Counts by value, as `countPressReleases` does on a list. */
  facet(dimension: FilterDimension, filter?: PressReleaseFilter): readonly ValueCount[];
  /** Counts over time, as `timeline` does on a list. */
  timeline(unit: TimelineUnit, filter?: PressReleaseFilter): readonly TimelineCount[];
}

const queryKeys = ["filter", "sort", "limit"];

/**
 * Keeps releases for many questions; of two with one id the later replaces the earlier.
 *
 * @example
 * const archive = createArchive(releases);
 * archive.query({ filter: { country: "MD" }, limit: 1 }).total; // => 2
 * archive.get(release.id)?.title; // => release.title
 */
export function createArchive(releases: Iterable<PressRelease>): Archive {
  const byId = new Map<string, PressRelease>();
  for (const release of releases) byId.set(release.id, release);
  const all = sortPressReleases([...byId.values()], ["-date"]);
  return {
    size: all.length,
    get: (id) => byId.get(id),
    query: (query = {}) => answer(all, query),
    count: (filter = {}) => filterPressReleases(all, filter).length,
    facet: (dimension, filter) => countPressReleases(all, dimension, filter),
    timeline: (unit, filter) => timeline(all, unit, filter),
    [Symbol.iterator]: () => all.values(),
  };
}

function answer(all: readonly PressRelease[], query: ArchiveQuery): ArchivePage {
  const unknown = Object.keys(query).filter((key) => !queryKeys.includes(key));
  if (unknown.length > 0)
    throw new QueryError(unknown.map((key) => notAllowed("unknown-key", [key], key, "a key of a query", queryKeys)));
  const { filter = {}, sort, limit = 20 } = query;
  if (!Number.isInteger(limit) || limit < 0) {
    throw new QueryError([queryIssue("invalid-value", ["limit"], `${shown(limit)} is not a whole number, 0 or more`)]);
  }
  const found = filterPressReleases(all, filter);
  return { items: (sort ? sortPressReleases(found, sort) : found).slice(0, limit), total: found.length };
}
