import { createRequire } from "node:module";
import type { SqlAnswerRow, SqlOptions } from "../../src/sql.ts";
import type { Engine } from "../support/engines/engine.ts";
import { sqliteEngine } from "../support/engines/sqlite.ts";

/** What of better-sqlite3 is used here: it is installed in this folder only. */
interface Database {
  exec(text: string): void;
  pragma(text: string): void;
  prepare(text: string): {
    readonly reader: boolean;
    all(values: readonly unknown[]): SqlAnswerRow[];
    run(values: readonly unknown[]): void;
  };
  close(): void;
}

/** SQLite with FTS5, in this process. */
export async function openBetterSqlite3(more: Omit<SqlOptions, "dialect"> = {}, path = ":memory:"): Promise<Engine> {
  const Database = createRequire(import.meta.url)("better-sqlite3") as new (path: string) => Database;
  const database = new Database(path);
  for (const setting of ["journal_mode = off", "synchronous = off", "cache_size = -500000"]) database.pragma(setting);
  const known = new Map<string, ReturnType<Database["prepare"]>>();
  const prepared = (text: string) => {
    const statement = known.get(text) ?? database.prepare(text);
    if (!statement.reader) known.set(text, statement);
    return statement;
  };
  const driver = {
    execute: (text: string) => database.exec(text),
    rows(text: string, values: readonly unknown[]) {
      const statement = prepared(text);
      if (statement.reader) return statement.all(values);
      statement.run(values);
      return [];
    },
    close: () => database.close(),
  };
  return sqliteEngine("SQLite with FTS5", driver, more);
}
