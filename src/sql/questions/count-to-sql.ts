import type { PressReleaseFilter } from "../../press-releases/record/types.ts";
import { filterCondition } from "../conditions/filter-condition.ts";
import { statement } from "../dialects/render.ts";
import { type Target, targetFor } from "../dialects/target.ts";
import { sql } from "../writing/fragment.ts";
import type { SqlOptions, SqlStatement } from "../writing/types.ts";
import { numberIn } from "./cells.ts";

/**
 * Writes the statement that counts the releases that meet a filter.
 *
 * @throws QueryError where the filter or an option means nothing.
 * @example
 * const question = countToSql({ country: "MD", date: "2024" }, { dialect: "duckdb" });
 * question.answer(await duckdb(question)); // => 1
 */
export function countToSql(filter: PressReleaseFilter, options: SqlOptions): SqlStatement<number> {
  return countStatement(targetFor(filter, options), filter);
}

/** The statement for a filter that was found right. */
export function countStatement(target: Target, filter: PressReleaseFilter): SqlStatement<number> {
  const where = filterCondition(target, filter);
  return statement(sql`SELECT count(*) AS count FROM ${target.table} WHERE ${where}`, target.dialect, ([row]) =>
    numberIn(row, "count"),
  );
}
