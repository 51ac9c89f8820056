import { allOf, anyOf, type Fragment, parameter, raw, sql } from "../writing/fragment.ts";
import type { Dialect } from "./dialect.ts";
import { createTable, inPlace, isFound, standard, unlimited } from "./standard.ts";

// Columns hold no NULL: an empty text and a day before all others stand for none. All statements read one table, without a join and without
// a subquery, so that each shard of a Distributed table counts, orders and cuts its own rows: of a subquery it would hand on all.

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
  mostParameters: unlimited,
  // A Date32 beyond them becomes one of them without a word.
  days: ["1900-01-02", "2299-12-31"],
  none,
  readsRecordsLast: false,
  // It reads records last by itself, where it does not go along its order and no page is too long for it.
  behindPage: " SETTINGS optimize_read_in_order=0, query_plan_max_limit_for_lazy_materialization=0",
  isDated: raw(`(date > toDate32('${none.day}'))`),
  byDay: (direction) => raw(direction === "DESC" ? "date DESC" : `date = toDate32('${none.day}') ASC, date ASC`),
  dayText: "toString(date)",
  isFilled: (column) => raw(`(${column} <> '')`),
  hasItems: (column) => raw(`notEmpty(${column})`),
  isOneOf: (column, values) => sql`has(${parameter("texts", values)}, ${raw(column)})`,
  hasAny: (column, values) => sql`hasAny(${raw(column)}, ${parameter("texts", values)})`,
  holds: (column, piece) => isFound("position", column, piece),
  words({ words, mode, columns, plain }) {
    if (mode === "prefix") return plain(words);
    const isIn = (column: string, word: string): Fragment =>
      sql`hasAllTokens(${raw(column)}, ${parameter("texts", [word])})`;
    const index = [...new Set(words)].map((word) => anyOf(columns.map((column) => isIn(column, word))));
    return allOf(mode === "words" ? index : [...index, plain(words)]);
  },
  real: types.real,
  quotient: (of, by) => sql`intDiv(${of}, ${by})`,
  replace: "replaceAll",
  itemsOf: (column, rows) => inPlace(rows, `arrayJoin(${column})`),
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
    const order = " ENGINE = MergeTree PARTITION BY toYear(date) ORDER BY (date, id_key)";
    return [createTable(table, [...columns, ...indexes], order)];
  },
};
