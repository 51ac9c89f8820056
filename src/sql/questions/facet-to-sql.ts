import type { FacetCount } from "../../archive/types.ts";
import { byFrequency, checkDimension, type ValueCount } from "../../press-releases/counting/count.ts";
import type {
  DimensionIds,
  FilterDimension,
  PressReleaseFilter,
  SetFilter,
} from "../../press-releases/record/types.ts";
import { filterCondition } from "../conditions/filter-condition.ts";
import { setCondition } from "../conditions/set-condition.ts";
import type { FacetSource } from "../dialects/dialect.ts";
import { statement } from "../dialects/render.ts";
import { inPlace } from "../dialects/standard.ts";
import { type Target, targetFor } from "../dialects/target.ts";
import { columnOf, isList } from "../writing/columns.ts";
import { allOf, type Fragment, raw, sql } from "../writing/fragment.ts";
import { noSuchOption, refuse } from "../writing/refuse.ts";
import { readText } from "../writing/stored-text.ts";
import type { SqlAnswerRow, SqlOptions, SqlStatement } from "../writing/types.ts";
import { numberIn, textIn } from "./cells.ts";

/**
 * Writes the statement that counts releases by value, the most frequent first.
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
 * Counts by value for a list to choose from. The filter's own condition on the dimension is ignored; `selected` counts the releases that
 * meet it.
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
  const target = targetFor(filter, options, ["own"], checkDimension(dimension));
  const { own } = options;
  if (own === undefined) return facetStatement(target, dimension, filter);
  if (own !== "ignore") refuse([noSuchOption("own", own, "a way to treat the own condition", ["ignore"])]);
  const { [dimension]: condition, ...others } = filter;
  const isOwn = condition === undefined ? raw("TRUE") : setCondition(target, dimension, condition as SetFilter<string>);
  return facetStatement(target, dimension, others, isOwn);
}

/** The statement for a filter that was found right; with the condition that was set aside, what meets it is counted beside. */
export function facetStatement<Dimension extends FilterDimension>(
  target: Target,
  dimension: Dimension,
  filter: PressReleaseFilter,
  own?: Fragment,
): SqlStatement<readonly ValueCount<DimensionIds[Dimension]>[]> {
  const { dialect } = target;
  const { value, own: isOwn, from } = sourceOf(target, dimension, filterCondition(target, filter), own);
  const beside = isOwn === undefined ? [] : sql`, count(CASE WHEN ${isOwn} THEN 1 END) AS selected`;
  const counts = sql`SELECT ${value} AS value, count(*) AS count${beside} FROM ${from} GROUP BY value`;
  return statement(counts, dialect, (found) => {
    const listed = byFrequency(countsIn<DimensionIds[Dimension]>(found, "count"));
    if (own === undefined) return listed;
    const selected = countsIn(found, "selected");
    return listed.map((row) => ({ ...row, selected: selected.get(row.value) }));
  });
}

function sourceOf(
  { dialect, table }: Target,
  dimension: FilterDimension,
  where: Fragment,
  own: Fragment | undefined,
): FacetSource {
  const column = columnOf[dimension];
  if (isList(dimension)) return dialect.itemsOf(column, { table, where, own });
  return inPlace({ table, where: allOf([dialect.isFilled(column), where]), own }, column);
}

function countsIn<Id extends string>(rows: readonly SqlAnswerRow[], column: string): Map<Id, number> {
  return new Map(rows.map((row) => [readText(textIn(row, "value")) as Id, numberIn(row, column)]));
}
