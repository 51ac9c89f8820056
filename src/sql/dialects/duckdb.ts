import { anyOf, type Fragment, raw, sql, text } from "../writing/fragment.ts";
import type { Dialect } from "./dialect.ts";
import { columnTypes, createTable, standard } from "./standard.ts";

const types = { text: "VARCHAR", texts: "VARCHAR[]", day: "DATE", real: "DOUBLE", count: "BIGINT" } as const;

/** DuckDB: a file, or Parquet that it reads as a view. It scans columns, and needs no index. */
export const duckdb: Dialect = {
  ...standard,
  title: "DuckDB",
  placeholder: (kind, number) => `$${number}::${types[kind]}`,
  // It does so itself: told to, it takes six times as long.
  readsRecordsLast: false,
  dayText: "CAST(date AS VARCHAR)",
  hasItems: (column) => raw(`(len(${column}) > 0)`),
  // One after the other: `list_has_any` takes half as long again, an EXISTS over the list twenty times as long.
  hasAny: (column, values) =>
    anyOf(values.map((value): Fragment => sql`list_contains(${raw(column)}, ${text(value)})`)),
  holds: (column, piece) => sql`contains(${raw(column)}, ${text(piece)})`,
  words: ({ words, plain }) => plain(words),
  real: types.real,
  quotient: (of, by) => sql`(${of} // ${by})`,
  types: /* @__PURE__ */ columnTypes("VARCHAR", "VARCHAR[]", "DATE", "INTEGER"),
  table: ({ table }, columns) => [createTable(table, columns)],
};
