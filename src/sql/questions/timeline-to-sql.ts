import { chairEnd } from "../../generated/chair-starts.ts";
import { chairSteps, periodOf } from "../../press-releases/counting/periods.ts";
import {
  checkTimeline,
  inOrder,
  type TimelineCount,
  type TimelineOptions,
  type TimelineUnit,
} from "../../press-releases/counting/timeline.ts";
import type { PressReleaseFilter } from "../../press-releases/record/types.ts";
import { dateCondition } from "../conditions/date-condition.ts";
import { filterCondition } from "../conditions/filter-condition.ts";
import { statement } from "../dialects/render.ts";
import { type Target, targetFor } from "../dialects/target.ts";
import { allOf, type Fragment, list, parameter, raw, sql } from "../writing/fragment.ts";
import type { SqlAnswerRow, SqlOptions, SqlStatement } from "../writing/types.ts";
import { numberIn, textIn } from "./cells.ts";

/**
 * Writes the statement that counts releases over time, the earliest first.
 *
 * @throws QueryError where the unit, the filter or an option means nothing.
 * @example
 * const question = timelineToSql("year", { country: "MD" }, { dialect: "duckdb" });
 * question.answer(await duckdb(question)); // => [{ period: "2023", count: 1 }, { period: "2024", count: 1 }]
 */
export function timelineToSql(
  unit: TimelineUnit,
  filter: PressReleaseFilter,
  options: SqlOptions & TimelineOptions,
): SqlStatement<readonly TimelineCount[]> {
  const target = targetFor(filter, options, ["fill"]);
  const layout = { fill: options.fill } as TimelineOptions;
  checkTimeline(unit, layout);
  const where = allOf([hasStep(target, unit), filterCondition(target, filter)]);
  const counts = sql`SELECT ${stepOf(target, unit)} AS period, count(*) AS count FROM ${target.table} WHERE ${where} GROUP BY period`;
  return statement(counts, target.dialect, (found) => inOrder(countsIn(found, unit), unit, layout));
}

/** Whether a row's day is in any step. */
function hasStep(target: Target, unit: TimelineUnit): Fragment {
  const from = chairSteps().at(-1)?.[1] as string;
  return unit === "chairpersonship" ? dateCondition(target, { from, until: chairEnd }) : target.dialect.isDated;
}

/** The step of a row's day, as text; by quarter its month, which gives the quarter. */
function stepOf(target: Target, unit: TimelineUnit): Fragment {
  if (unit === "chairpersonship") return chairYear();
  const length = { year: 4, quarter: 7, month: 7, day: 10 }[unit];
  return raw(`substr(${target.dialect.dayText}, 1, ${length})`);
}

function chairYear(): Fragment {
  const steps = chairSteps().map(
    ([year, from]) => sql`WHEN date >= ${parameter("day", from)} THEN '${raw(String(year))}'`,
  );
  return sql`CASE ${list(steps, " ")} ELSE '' END`;
}

function countsIn(rows: readonly SqlAnswerRow[], unit: TimelineUnit): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const found = textIn(row, "period");
    const period = unit === "quarter" ? (periodOf(unit, `${found}-01`) as string) : found;
    counts.set(period, (counts.get(period) ?? 0) + numberIn(row, "count"));
  }
  return counts;
}
