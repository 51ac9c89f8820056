import { allOf, anyOf, type Fragment, parameter, raw, sql } from "../writing/fragment.ts";
import type { Dialect } from "./dialect.ts";
import { facetRows, isFound, standard } from "./standard.ts";

// Columns hold no NULL: an empty text and a day before all others stand for none. All statements read one table, without a join and without
// a subquery in a condition, so that they hold on a Distributed table as they are.

const none = { day: "1900-01-01", text: "" } as const;
const types = { text: "String", texts: "Array(String)", day: "Date32", real: "Float64", count: "UInt64" } as const;
const ids = "LowCardinality(String)";

/** ClickHouse 26.2 and later. */
export const clickhouse: Dialect = {
  ...standard,
  title: "ClickHouse",
  quote: (name) => `\`${name.replace(/[\\`]/g, "\\$&")}\``,
  longestName: 200,
  placeholder: (kind, number) => `{p${number}:${types[kind]}}`,
  mostParameters: Number.POSITIVE_INFINITY,
  // A Date32 beyond them becomes one of them without a word.
  days: ["1900-01-02", "2299-12-31"],
  none,
  readsRecordsLast: false,
  // It reads records last by itself, where it does not go along its order and no page is too long for it.
  behindPage: " SETTINGS optimize_read_in_order = 0, query_plan_max_limit_for_lazy_materialization = 0",
  isDated: raw(`(date > toDate32('${none.day}'))`),
  byDay: (direction) => raw(direction === "DESC" ? "date DESC" : `date = toDate32('${none.day}') ASC, date ASC`),
  dayText: raw("toString(date)"),
  isFilled: (column, isList) => raw(isList ? `notEmpty(${column})` : `(${column} <> '')`),
  hasAny: (column, isList, values) =>
    isList
      ? sql`hasAny(${raw(column)}, ${parameter("texts", values)})`
      : sql`has(${parameter("texts", values)}, ${raw(column)})`,
  holds,
  words({ words, mode, columns, plain }) {
    if (mode === "prefix") return plain(words);
    const tokens = [...new Set(words)];
    const all = (column: string, some: readonly string[]): Fragment =>
      sql`hasAllTokens(${raw(column)}, ${parameter("texts", some)})`;
    if (mode === "words") return allOf(tokens.map((token) => anyOf(columns.map((column) => all(column, [token])))));
    return anyOf(columns.map((column) => allOf([all(column, tokens), holds(column, ` ${words.join(" ")} `)])));
  },
  real: types.real,
  quotient: (of, by) => sql`intDiv(${of}, ${by})`,
  replace: "replaceAll",
  facetRows: (rows) => facetRows(rows, "arrayJoin", "<> ''"),
  types: {
    key: "String",
    day: "Date32",
    one: ids,
    many: `Array(${ids})`,
    number: "UInt32",
    words: "String CODEC(ZSTD)",
    shown: "String CODEC(ZSTD)",
  },
  table({ table }, columns, textIndex) {
    const tokens = "TYPE text(tokenizer = splitByString([' ']))";
    const indexes = [
      // Removing by id looks for it.
      "INDEX by_id id TYPE bloom_filter GRANULARITY 4",
      ...(textIndex ? [`INDEX by_title title_words ${tokens}`, `INDEX by_body body_words ${tokens}`] : []),
    ];
    return [
      `CREATE TABLE ${table} (\n  ${[...columns, ...indexes].join(",\n  ")}\n) ENGINE = MergeTree PARTITION BY toYear(date) ORDER BY (date, id_key)`,
    ];
  },
};

function holds(column: string, piece: string): Fragment {
  return isFound("position", column, piece);
}
