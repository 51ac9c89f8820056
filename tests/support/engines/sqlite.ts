import { rowColumns, type SqlAnswerRow, type SqlOptions, type SqlRow, tableToSql, toRow } from "../../../src/sql.ts";
import { type Engine, literal, quoted, storedIds, tableOf } from "./engine.ts";

/** How a driver of SQLite runs a statement. */
export interface SqliteDriver {
  execute(text: string): void;
  rows(text: string, values: readonly unknown[]): readonly SqlAnswerRow[];
  close(): void;
}

/** SQLite behind whichever driver. */
export function sqliteEngine(name: string, driver: SqliteDriver, more: Omit<SqlOptions, "dialect"> = {}): Engine {
  const options: SqlOptions = { dialect: "sqlite", ...more };
  const table = quoted(tableOf(options));
  for (const statement of tableToSql(options)) driver.execute(statement);
  const columns = rowColumns(options).map((column) => column.name);
  const changes = columns.map((column) => `${column} = excluded.${column}`);
  const insert = `INSERT INTO ${table} (${columns}) VALUES (${columns.map(() => "?")}) ON CONFLICT (id) DO UPDATE SET ${changes}`;
  return {
    name,
    version: String(driver.rows("SELECT sqlite_version() AS v", [])[0]?.["v"]),
    options,
    execute: async (text) => driver.execute(text),
    rows: async ({ text, values }) => driver.rows(text, values),
    async add(releases) {
      driver.execute("BEGIN");
      for (const release of releases) {
        const row: SqlRow = toRow(release, options);
        driver.rows(
          insert,
          columns.map((column) => row[column]),
        );
      }
      driver.execute("COMMIT");
    },
    async remove(ids) {
      driver.execute(`DELETE FROM ${table} WHERE id IN (${storedIds(ids, options).map(literal)})`);
    },
    close: async () => driver.close(),
  };
}
