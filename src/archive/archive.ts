import { checkQuery } from "../press-releases/check-query.ts";
import { countPressReleases, type ValueCount } from "../press-releases/count.ts";
import { filterPressReleases } from "../press-releases/filter.ts";
import { QueryError } from "../press-releases/query-error.ts";
import { type ListOrder, sortPressReleases } from "../press-releases/sort.ts";
import { type TimelineCount, type TimelineUnit, timeline } from "../press-releases/timeline.ts";
import type { FilterDimension, PressRelease, PressReleaseFilter, PressReleaseQuery } from "../press-releases/types.ts";

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
  query(query?: PressReleaseQuery): ArchivePage;
  /** How many releases meet a filter. @throws QueryError where the filter means nothing. */
  count(filter?: PressReleaseFilter): number;
  /** Counts by value, as `countPressReleases` does on a list. */
  facet(dimension: FilterDimension, filter?: PressReleaseFilter): readonly ValueCount[];
  /** Counts over time, as `timeline` does on a list. */
  timeline(unit: TimelineUnit, filter?: PressReleaseFilter): readonly TimelineCount[];
}

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

function answer(all: readonly PressRelease[], query: PressReleaseQuery): ArchivePage {
  const issues = checkQuery(query);
  if (issues.length > 0) throw new QueryError(issues);
  const { filter = {}, sort, limit = 20 } = query;
  const found = filterPressReleases(all, filter);
  return {
    items: (sort ? sortPressReleases(found, sort as readonly ListOrder[]) : found).slice(0, limit),
    total: found.length,
  };
}
