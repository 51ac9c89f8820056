import { createRequire } from "node:module";
import type { SqlAnswerRow, SqlOptions } from "../../../src/sql.ts";
import type { Engine } from "./engine.ts";
import { postgresqlEngine } from "./postgresql.ts";

/** What of PGlite is used here: its own declarations do not pass a strict check. */
interface Database {
  query(text: string, values: readonly unknown[]): Promise<{ readonly rows: readonly SqlAnswerRow[] }>;
  close(): Promise<void>;
}

/** PostgreSQL in WASM, in this process. */
export async function openPglite(more: Omit<SqlOptions, "dialect"> = {}): Promise<Engine> {
  const { PGlite } = createRequire(import.meta.url)("@electric-sql/pglite") as {
    PGlite: { create(): Promise<Database> };
  };
  const database = await PGlite.create();
  return postgresqlEngine(
    "PostgreSQL in WASM",
    async (text, values) => (await database.query(text, values)).rows,
    () => database.close(),
    more,
  );
}
