import { targetOf } from "../dialects/target.ts";
import { columns } from "../writing/columns.ts";
import type { SqlOptions } from "../writing/types.ts";

/**
 * Returns the statements that make the table and its indexes. Run them once, in turn, before you add rows.
 *
 * @throws QueryError where an option means nothing.
 * @example
 * tableToSql({ dialect: "duckdb" }).length; // => 1
 * tableToSql({ dialect: "sqlite", table: "news" })[0]?.split(" (")[0]; // => 'CREATE TABLE "news"'
 */
export function tableToSql(options: SqlOptions): readonly string[] {
  const { dialect, names, textIndex } = targetOf(options);
  const lines = Object.entries(columns).map(([name, kind]) => `${name} ${dialect.types[kind]}`);
  return dialect.table(names, lines, textIndex);
}
