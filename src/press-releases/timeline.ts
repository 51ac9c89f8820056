import { compileFilter } from "./compile-filter.ts";
import { notAllowed } from "./filter-issues.ts";
import { QueryError } from "./query-error.ts";
import type { PressRelease, PressReleaseFilter } from "./types.ts";

/** The steps of a timeline. */
export type TimelineUnit = "year" | "quarter" | "month" | "day";

/** How many releases fall into one step. */
export interface TimelineCount {
  /** `"2015"`, `"2015-Q4"`, `"2015-12"` or `"2015-12-09"`. All but quarters are valid date filters. */
  readonly period: string;
  readonly count: number;
}

const periodOf: Readonly<Record<TimelineUnit, (date: string) => string>> = {
  year: (date) => date.slice(0, 4),
  quarter: (date) => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`,
  month: (date) => date.slice(0, 7),
  day: (date) => date,
};

/**
 * Counts releases over time, the earliest first. Steps without a release are absent; releases without a date are not counted.
 *
 * @throws QueryError where the unit or the filter is unknown.
 * @example
 * timeline(releases, "year", { country: "MD" }); // => [{ period: "2023", count: 1 }, { period: "2024", count: 1 }]
 */
export function timeline(
  releases: readonly PressRelease[],
  unit: TimelineUnit,
  filter: PressReleaseFilter = {},
): TimelineCount[] {
  const allowed = Object.keys(periodOf);
  if (!allowed.includes(unit))
    throw new QueryError([notAllowed("invalid-value", ["unit"], unit, "a unit of a timeline", allowed)]);
  const accepts = compileFilter(filter);
  const counts = new Map<string, number>();
  for (const release of releases) {
    if (release.date === null || !accepts(release)) continue;
    const period = periodOf[unit](release.date);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts].map(([period, count]) => ({ period, count })).sort((a, b) => (a.period < b.period ? -1 : 1));
}
