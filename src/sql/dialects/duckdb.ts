import { anyOf, type Fragment, list, raw, sql, text } from "../writing/fragment.ts";
import type { Dialect } from "./dialect.ts";
import { columnTypes, isOneOf, standard } from "./standard.ts";

const types = { text: "VARCHAR", texts: "VARCHAR[]", day: "DATE", real: "DOUBLE", count: "BIGINT" } as const;

/** DuckDB: a file, or Parquet that it reads as a view. It scans columns, and needs no index. */
export const duckdb: Dialect = {
  ...standard,
  title: "DuckDB",
  placeholder: (kind, number) => `$${number}::${types[kind]}`,
  // It does so itself: told to, it takes six times as long.
  readsRecordsLast: false,
  dayText: raw("CAST(date AS VARCHAR)"),
  isFilled: (column, isList) => raw(isList ? `(len(${column}) > 0)` : `(${column} IS NOT NULL)`),
  hasAny(column, isList, values) {
    if (!isList) return isOneOf(column, list(values.map(text), ", "));
    // One after the other: `list_has_any` takes half as long again, an EXISTS over the list twenty times as long.
    return anyOf(values.map((value): Fragment => sql`list_contains(${raw(column)}, ${text(value)})`));
  },
  holds: (column, piece) => sql`contains(${raw(column)}, ${text(piece)})`,
  words: ({ words, plain }) => plain(words),
  real: types.real,
  quotient: (of, by) => sql`(${of} // ${by})`,
  types: /* @__PURE__ */ columnTypes("VARCHAR", "VARCHAR[]", "DATE", "INTEGER"),
  table: ({ table }, columns) => [`CREATE TABLE ${table} (\n  ${columns.join(",\n  ")}\n)`],
};
