import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { rowColumns, type SqlOptions, tableToSql, writeRows } from "../../../src/sql.ts";
import { type Engine, literal, quoted, storedIds, tableOf } from "./engine.ts";

/** DuckDB in this process, in memory or in a file. */
export async function openDuckdb(more: Omit<SqlOptions, "dialect"> = {}, path = ":memory:"): Promise<Engine> {
  const options: SqlOptions = { dialect: "duckdb", ...more };
  const instance = await DuckDBInstance.create(path, { threads: "2" });
  const connection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), "osce-data-duckdb-"));
  const table = quoted(tableOf(options));
  const execute = async (text: string): Promise<void> => void (await connection.run(text));
  const rows: Engine["rows"] = async ({ text, values }) =>
    (await connection.runAndReadAll(text, [...values] as never)).getRowObjects();
  for (const statement of tableToSql(options)) await execute(statement);
  return {
    name: "DuckDB",
    version: String((await rows({ text: "SELECT version() AS v", values: [], named: {} }))[0]?.["v"]),
    options,
    execute,
    rows,
    async add(releases) {
      const file = join(folder, "rows.ndjson");
      await writeFile(file, writeRows(releases, options));
      const columns = rowColumns(options);
      const types = columns.map(({ name, type }) => `${name}: '${type}'`).join(", ");
      await execute(
        `INSERT INTO ${table} SELECT ${columns.map(({ name }) => name)} FROM read_json(${literal(file)}, format = 'newline_delimited', columns = {${types}}) ORDER BY date, id_key`,
      );
    },
    async remove(ids) {
      await execute(`DELETE FROM ${table} WHERE id IN (${storedIds(ids, options).map(literal)})`);
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}
