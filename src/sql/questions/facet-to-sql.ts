import type { FacetCount } from "../../archive/types.ts";
import { byFrequency, checkDimension, type ValueCount } from "../../press-releases/counting/count.ts";
import { checkFilter } from "../../press-releases/filter/check-filter.ts";
import { notAllowed } from "../../press-releases/issues/filter-issues.ts";
import type {
  DimensionIds,
  FilterDimension,
  PressReleaseFilter,
  SetFilter,
} from "../../press-releases/record/types.ts";
import { filterCondition } from "../conditions/filter-condition.ts";
import { setCondition } from "../conditions/set-condition.ts";
import { statement } from "../dialects/render.ts";
import { type Target, targetOf } from "../dialects/target.ts";
import { columnOf, isList } from "../writing/columns.ts";
import { type Fragment, raw, sql } from "../writing/fragment.ts";
import { refuse } from "../writing/refuse.ts";
import { readText } from "../writing/stored-text.ts";
import type { SqlAnswerRow, SqlOptions, SqlStatement } from "../writing/types.ts";
import { numberIn, textIn } from "./cells.ts";

/**
 * Counts by value, the most frequent first, as a statement.
 *
 * @throws QueryError where the dimension, the filter or an option means nothing.
 * @example
 * const question = facetToSql("country", { date: "2024" }, { dialect: "duckdb" });
 * question.answer(await duckdb(question)); // => [{ value: "AT", count: 1 }, { value: "MD", count: 1 }]
 */
export function facetToSql<Dimension extends FilterDimension>(
  dimension: Dimension,
  filter: PressReleaseFilter,
  options: SqlOptions,
): SqlStatement<readonly ValueCount<DimensionIds[Dimension]>[]>;
/**
 * Counts by value for a list to choose from: the filter's own condition on the dimension is set aside, and what it selects is counted
 * beside.
 *
 * @throws QueryError where the dimension, the filter or an option means nothing.
 * @example
 * const question = facetToSql("country", { country: "AT" }, { dialect: "duckdb", own: "ignore" });
 * question.answer(await duckdb(question))[0]; // => { value: "MD", count: 2, selected: 0 }
 */
export function facetToSql<Dimension extends FilterDimension>(
  dimension: Dimension,
  filter: PressReleaseFilter,
  options: SqlOptions & { readonly own: "ignore" },
): SqlStatement<readonly FacetCount<DimensionIds[Dimension]>[]>;
export function facetToSql<Dimension extends FilterDimension>(
  dimension: Dimension,
  filter: PressReleaseFilter,
  options: SqlOptions & { readonly own?: "ignore" },
): SqlStatement<readonly ValueCount<DimensionIds[Dimension]>[]> {
  refuse([...checkDimension(dimension), ...checkFilter(filter)]);
  const target = targetOf(options, ["own"]);
  const { own } = options;
  if (own === undefined) return facetStatement(target, dimension, filter);
  if (own !== "ignore")
    refuse([notAllowed("invalid-value", ["options", "own"], own, "a way to treat the own condition", ["ignore"])]);
  return choiceStatement(target, dimension, filter);
}

/** The statement for a filter that was found right. */
export function facetStatement<Dimension extends FilterDimension>(
  target: Target,
  dimension: Dimension,
  filter: PressReleaseFilter,
): SqlStatement<readonly ValueCount<DimensionIds[Dimension]>[]> {
  const rows = rowsOf(target, dimension, filterCondition(target, filter));
  const counts = sql`SELECT value, count(*) AS count FROM (${rows}) AS v GROUP BY value`;
  return statement(counts, target.dialect, (found) => byFrequency(countsIn(found, "count")));
}

function choiceStatement<Dimension extends FilterDimension>(
  target: Target,
  dimension: Dimension,
  filter: PressReleaseFilter,
): SqlStatement<readonly FacetCount<DimensionIds[Dimension]>[]> {
  const { [dimension]: condition, ...others } = filter;
  const own = condition === undefined ? raw("TRUE") : setCondition(target, dimension, condition as SetFilter<string>);
  const rows = rowsOf(target, dimension, filterCondition(target, others), own);
  const both = raw("count(*) AS count, count(CASE WHEN own THEN 1 END) AS selected");
  return statement(sql`SELECT value, ${both} FROM (${rows}) AS v GROUP BY value`, target.dialect, (found) => {
    const selected = countsIn<DimensionIds[Dimension]>(found, "selected");
    return byFrequency(countsIn<DimensionIds[Dimension]>(found, "count")).map((row) => ({
      ...row,
      selected: selected.get(row.value) ?? 0,
    }));
  });
}

function rowsOf({ dialect, table }: Target, dimension: FilterDimension, where: Fragment, own?: Fragment): Fragment {
  return dialect.facetRows({ column: columnOf[dimension], isList: isList(dimension), table, where, own });
}

function countsIn<Id extends string>(rows: readonly SqlAnswerRow[], column: string): Map<Id, number> {
  return new Map(rows.map((row) => [readText(textIn(row, "value")) as Id, numberIn(row, column)]));
}
