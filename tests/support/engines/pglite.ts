import { PGlite } from "@electric-sql/pglite";
import type { SqlAnswerRow, SqlOptions } from "../../../src/sql.ts";
import type { Engine } from "./engine.ts";
import { postgresqlEngine } from "./postgresql.ts";

/** PostgreSQL in WASM, in this process. */
export async function openPglite(more: Omit<SqlOptions, "dialect"> = {}): Promise<Engine> {
  const database = await PGlite.create();
  return postgresqlEngine(
    "PostgreSQL in WASM",
    async (text, values) => (await database.query<SqlAnswerRow>(text, [...values])).rows,
    () => database.close(),
    more,
  );
}
