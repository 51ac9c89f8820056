import { compileFilter } from "./compile-filter.ts";
import { dimensions } from "./dimensions.ts";
import { notAllowed } from "./filter-issues.ts";
import { QueryError } from "./query-error.ts";
import type { DataIssue, FilterDimension, PressRelease, PressReleaseFilter } from "./types.ts";

/** How many releases carry a value. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/**
 * Counts releases by the values they carry, the most frequent first. A release with two values counts under both, one with none
 * under none; values count as printed, not towards their parents.
 *
 * @throws QueryError where the dimension or the filter is unknown.
 * @example
 * countPressReleases(releases, "country")[0]; // => { value: "MD", count: 2 }
 */
export function countPressReleases(
  releases: readonly PressRelease[],
  dimension: FilterDimension,
  filter: PressReleaseFilter = {},
): ValueCount[] {
  const issues = checkDimension(dimension);
  if (issues.length > 0) throw new QueryError(issues);
  const accepts = compileFilter(filter);
  const counts = new Map<string, number>();
  for (const release of releases) {
    if (!accepts(release)) continue;
    for (const value of new Set(dimensions[dimension].valuesOf(release)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
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
