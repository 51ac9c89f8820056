import { anyOf, type Fragment, list, raw, sql, text } from "../writing/fragment.ts";
import type { Dialect } from "./dialect.ts";
import { byDay, facetRows, isDated, lesser, quoted, replaced } from "./nullable.ts";

const types = { text: "VARCHAR", texts: "VARCHAR[]", day: "DATE", real: "DOUBLE", count: "BIGINT" } as const;

/** DuckDB: a file, or Parquet that it reads as a view. It scans columns, and needs no index. */
export const duckdb: Dialect = {
  name: "duckdb",
  title: "DuckDB",
  quote: quoted,
  longestName: Number.POSITIVE_INFINITY,
  placeholder: (kind, number) => `$${number}::${types[kind]}`,
  isByTurn: false,
  mostParameters: 65_535,
  days: ["0001-01-01", "9999-12-31"],
  none: null,
  listsAreJson: false,
  // It does so itself: told to, it takes six times as long.
  readsRecordsLast: false,
  behindPage: "",
  isDated,
  byDay,
  dayText: raw("CAST(date AS VARCHAR)"),
  isFilled: (column, isList) => raw(isList ? `(len(${column}) > 0)` : `(${column} IS NOT NULL)`),
  hasAny(column, isList, values) {
    if (!isList) return sql`(${raw(column)} IS NOT NULL AND ${raw(column)} IN (${list(values.map(text), ", ")}))`;
    // One after the other: `list_has_any` takes half as long again, an EXISTS over the list twenty times as long.
    return anyOf(values.map((value): Fragment => sql`list_contains(${raw(column)}, ${text(value)})`));
  },
  holds: (column, piece) => sql`contains(${raw(column)}, ${text(piece)})`,
  words: ({ words, plain }) => plain(words),
  real: (number) => sql`CAST(${number} AS DOUBLE)`,
  quotient: (of, by) => sql`(${of} // ${by})`,
  lesser,
  replaced,
  facetRows: (rows) => facetRows(rows, "unnest"),
  types: {
    key: "VARCHAR NOT NULL",
    day: "DATE",
    one: "VARCHAR",
    many: "VARCHAR[] NOT NULL",
    number: "INTEGER NOT NULL",
    words: "VARCHAR NOT NULL",
    shown: "VARCHAR NOT NULL",
  },
  table: ({ table }, columns) => [`CREATE TABLE ${table} (\n  ${columns.join(",\n  ")}\n)`],
};
