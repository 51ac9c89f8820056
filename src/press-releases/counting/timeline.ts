import { compileFilter } from "../filter/compile-filter.ts";
import { assertList } from "../issues/assert-list.ts";
import { notAllowed, queryIssue, shown } from "../issues/filter-issues.ts";
import { QueryError } from "../issues/query-error.ts";
import type { PressRelease, PressReleaseFilter } from "../record/types.ts";
import { nextPeriod, periodOf, type TimelineUnit, timelineUnits } from "./periods.ts";

export type { TimelineUnit };

/** How many releases fall into one step. */
export interface TimelineCount {
  /** `"2015"`, `"2015-Q4"`, `"2015-12"`, `"2015-12-09"`, or the year of a Chairpersonship. All but quarters are valid date filters. */
  readonly period: string;
  readonly count: number;
}

/** How a timeline is laid out. */
export interface TimelineOptions {
  /** Whether to include, with a count of 0, the steps without a release that lie between the first and the last step with one. */
  readonly fill?: boolean;
}

/**
 * Counts releases over time, the earliest first. Steps without a release are absent unless you ask for them. Releases without a date are
 * not counted; by Chairpersonship, nor are releases of days without a Chair.
 *
 * @throws QueryError where the unit, the filter or an option is unknown.
 * @throws TypeError where the releases are no list.
 * @example
 * timeline(releases, "year", { country: "MD" }); // => [{ period: "2023", count: 1 }, { period: "2024", count: 1 }]
 * timeline(releases, "year", {}, { fill: true }).length; // => 10
 */
export function timeline(
  releases: readonly PressRelease[],
  unit: TimelineUnit,
  filter: PressReleaseFilter = {},
  options: TimelineOptions = {},
): TimelineCount[] {
  assertList(releases, "timeline");
  checkTimeline(unit, options);
  const accepts = compileFilter(filter);
  const counts = new Map<string, number>();
  for (const release of releases) {
    if (release.date === null || !accepts(release)) continue;
    const period = periodOf(unit, release.date);
    if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return inOrder(counts, unit, options);
}

/** @throws QueryError where the unit or an option is unknown. */
export function checkTimeline(unit: TimelineUnit, options: TimelineOptions): void {
  if (!timelineUnits.includes(unit))
    throw new QueryError([notAllowed("invalid-value", ["unit"], unit, "a unit of a timeline", timelineUnits)]);
  const issues = Object.entries(options).flatMap(([key, value]) => {
    if (key !== "fill") return [notAllowed("unknown-key", ["options", key], key, "an option of a timeline", ["fill"])];
    return value === undefined || typeof value === "boolean"
      ? []
      : [queryIssue("invalid-type", ["options", key], `${shown(value)} where true or false belongs`)];
  });
  if (issues.length > 0) throw new QueryError(issues);
}

/** Counts by period as a timeline. */
export function inOrder(
  counts: ReadonlyMap<string, number>,
  unit: TimelineUnit,
  { fill = false }: TimelineOptions,
): TimelineCount[] {
  const periods = [...counts.keys()].sort();
  const last = periods.at(-1);
  if (fill && last !== undefined) {
    let next = periods[0] as string;
    for (periods.length = 0; next < last; next = nextPeriod(unit, next)) periods.push(next);
    periods.push(last);
  }
  return periods.map((period) => ({ period, count: counts.get(period) ?? 0 }));
}
