import { createRequire } from "node:module";
import type { SqlAnswerRow, SqlOptions } from "../../../src/sql.ts";
import type { Engine } from "./engine.ts";
import { sqliteEngine } from "./sqlite.ts";

/** What of sql.js is used here: it comes without types. */
interface Database {
  run(text: string): void;
  prepare(text: string): {
    bind(values: readonly unknown[]): void;
    step(): boolean;
    getAsObject(): SqlAnswerRow;
    free(): void;
  };
  close(): void;
}

/** SQLite in WASM, in this process: a build without FTS5. */
export async function openSqljs(more: Omit<SqlOptions, "dialect"> = {}): Promise<Engine> {
  const load = createRequire(import.meta.url)("sql.js") as () => Promise<{ Database: new () => Database }>;
  const database = new (await load()).Database();
  return sqliteEngine(
    "SQLite in WASM",
    {
      execute: (text) => database.run(text),
      rows(text, values) {
        const statement = database.prepare(text);
        statement.bind(values);
        const found: SqlAnswerRow[] = [];
        while (statement.step()) found.push(statement.getAsObject());
        statement.free();
        return found;
      },
      close: () => database.close(),
    },
    { textIndex: false, ...more },
  );
}
