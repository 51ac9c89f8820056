import { compileFilter } from "../filter/compile-filter.ts";
import { dimensions } from "../filter/dimensions.ts";
import { assertList } from "../issues/assert-list.ts";
import { notAllowed } from "../issues/filter-issues.ts";
import { QueryError } from "../issues/query-error.ts";
import type { DataIssue, DimensionIds, FilterDimension, PressRelease, PressReleaseFilter } from "../record/types.ts";

/** How many releases carry a value: an id of the dimension that was counted. */
export interface ValueCount<Value extends string = string> {
  readonly value: Value;
  readonly count: number;
}

/**
 * Counts releases by the values they carry, the most frequent first. A release with two values counts under both, and one without a value
 * under none. Values count as printed, not towards their parents.
 *
 * @throws QueryError where the dimension or the filter is unknown.
 * @throws TypeError where the releases are no list.
 * @example
 * countPressReleases(releases, "country")[0]; // => { value: "MD", count: 2 }
 * // The values are ids, so their entries are one call away.
 * const names = countPressReleases(releases, "fieldOfWork").map(({ value }) => getFieldOfWork(value).name);
 * names.includes("Elections"); // => true
 */
export function countPressReleases<Dimension extends FilterDimension>(
  releases: readonly PressRelease[],
  dimension: Dimension,
  filter: PressReleaseFilter = {},
): ValueCount<DimensionIds[Dimension]>[] {
  assertList(releases, "countPressReleases");
  const issues = checkDimension(dimension);
  if (issues.length > 0) throw new QueryError(issues);
  const accepts = compileFilter(filter);
  const counts = new Map<DimensionIds[Dimension], number>();
  for (const release of releases) {
    if (!accepts(release)) continue;
    for (const value of new Set(dimensions[dimension].valuesOf(release) as DimensionIds[Dimension][]))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return byFrequency(counts);
}

/** Counts as rows, the most frequent value first. */
export function byFrequency<Value extends string>(counts: ReadonlyMap<Value, number>): ValueCount<Value>[] {
  const rows = [...counts].map(([value, count]) => ({ value, count }));
  return rows.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** What is wrong with the name of a dimension. */
export function checkDimension(dimension: unknown): readonly DataIssue[] {
  const allowed = Object.keys(dimensions);
  return allowed.includes(dimension as string)
    ? []
    : [notAllowed("unknown-key", ["dimension"], dimension, "a dimension", allowed)];
}
