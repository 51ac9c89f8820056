import { type Signal, signal } from "@preact/signals";
import type { JSX } from "preact";
import type { PressReleaseFilter } from "../../../src/index.ts";
import { type SqlDialect, toSql } from "../../../src/sql.ts";
import { CopyButton } from "../frame/copy-button.tsx";
import { filterOf } from "./choices.ts";
import { choices } from "./search-state.ts";

const dialects: Readonly<Record<SqlDialect, string>> = {
  duckdb: "DuckDB",
  postgresql: "PostgreSQL",
  sqlite: "SQLite",
  clickhouse: "ClickHouse",
};

const dialect: Signal<SqlDialect> = signal("duckdb");

/** The same question to a database: a statement, and its values beside it. */
export function SqlForm(): JSX.Element {
  const text = statementOf(filterOf(choices.value), dialect.value);
  return (
    <div>
      <h3>
        <label>
          As SQL for{" "}
          <select
            value={dialect.value}
            onChange={({ currentTarget }) => (dialect.value = currentTarget.value as SqlDialect)}
          >
            {Object.entries(dialects).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>{" "}
        <CopyButton text={text} what="the SQL" />
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls must be reached by keyboard */}
      <pre tabIndex={0}>{text}</pre>
      <p class="soft small">
        Newest first. The table is made of records by <code>osce-data/sql</code>; values never stand in the text.
      </p>
    </div>
  );
}

/** The statement with its values; or why the engine cannot say it. */
function statementOf(filter: PressReleaseFilter, dialect: SqlDialect): string {
  try {
    const { page } = toSql({ filter, sort: ["-date"] }, { dialect });
    if (page === null) return "";
    const values = dialect === "clickhouse" ? page.named : page.values;
    return `${page.text}\n\n-- values: ${JSON.stringify(values)}`;
  } catch (error) {
    return `-- ${(error as Error).message}`;
  }
}
