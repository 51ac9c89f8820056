import { columns } from "../columns.ts";
import { targetOf } from "../target.ts";
import type { SqlOptions } from "../types.ts";

/**
 * The statements that make the table and what it is indexed by; to be run in turn, once, before rows are added.
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
