import { targetOf } from "../dialects/target.ts";
import { columns } from "../writing/columns.ts";
import type { SqlColumn, SqlOptions } from "../writing/types.ts";

/**
 * Returns the columns of a row with their types, in the order of the table, as a loader needs them.
 *
 * @throws QueryError where an option is unknown.
 * @example
 * const types = rowColumns({ dialect: "duckdb" }).map(({ name, type }) => `${name}: '${type}'`);
 * types[0]; // => "id: 'VARCHAR'"
 * types.length; // => 13
 */
export function rowColumns(options: SqlOptions): readonly SqlColumn[] {
  const { types } = targetOf(options).dialect;
  // What follows the type binds the table, not its rows.
  return Object.entries(columns).map(([name, kind]) => ({
    name,
    type: types[kind].replace(/ (?:NOT NULL|COLLATE|CODEC).*$/, ""),
  }));
}
