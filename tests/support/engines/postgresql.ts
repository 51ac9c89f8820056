import { rowColumns, type SqlAnswerRow, type SqlOptions, tableToSql, toRow } from "../../../src/sql.ts";
import { type Engine, inParts, literal, quoted, storedIds, tableOf } from "./engine.ts";

/** How a driver of PostgreSQL runs a statement. */
export type PostgresqlQuery = (text: string, values: readonly unknown[]) => Promise<readonly SqlAnswerRow[]>;

/** PostgreSQL behind whichever driver. */
export async function postgresqlEngine(
  name: string,
  query: PostgresqlQuery,
  close: () => Promise<void>,
  more: Omit<SqlOptions, "dialect"> = {},
): Promise<Engine> {
  const options: SqlOptions = { dialect: "postgresql", ...more };
  const table = quoted(tableOf(options));
  const execute = async (text: string): Promise<void> => void (await query(text, []));
  await execute(`DROP TABLE IF EXISTS ${table}`);
  for (const statement of tableToSql(options)) await execute(statement);
  const columns = rowColumns(options).map((column) => column.name);
  const changes = columns.map((column) => `${column} = excluded.${column}`);
  return {
    name,
    version: String((await query("SHOW server_version", []))[0]?.["server_version"]),
    options,
    execute,
    rows: ({ text, values }) => query(text, [...values]),
    async add(releases) {
      await inParts(releases, 500, async (part) => {
        const rows = JSON.stringify(part.map((release) => toRow(release, options)));
        await query(
          `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json) ON CONFLICT (id) DO UPDATE SET ${changes}`,
          [rows],
        );
      });
      await execute(`ANALYZE ${table}`);
    },
    async remove(ids) {
      await execute(`DELETE FROM ${table} WHERE id IN (${storedIds(ids, options).map(literal)})`);
    },
    close,
  };
}
