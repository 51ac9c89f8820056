import type { ColumnKind } from "../writing/columns.ts";
import { type Fragment, list, raw, sql, text } from "../writing/fragment.ts";
import type { Dialect, FacetRows, FacetSource } from "./dialect.ts";

/** Of what an engine, or a fragment, may have any number. */
export const unlimited: number = Number.POSITIVE_INFINITY;

/** What every engine says for itself. */
type OwnToEach =
  | "title"
  | "placeholder"
  | "dayText"
  | "hasItems"
  | "hasAny"
  | "holds"
  | "words"
  | "real"
  | "types"
  | "table";

/** In what most engines agree: NULL for none, standard quotation marks, arithmetic. An engine names only what it does otherwise. */
export const standard: Omit<Dialect, OwnToEach> = {
  quote: (name) => `"${name.replaceAll('"', '""')}"`,
  longestName: unlimited,
  isByTurn: false,
  mostParameters: 65_535,
  days: ["0001-01-01", "9999-12-31"],
  none: { day: null, text: null },
  listsAreJson: false,
  readsRecordsLast: true,
  behindPage: "",
  isDated: isFilled("date"),
  byDay: (direction) => raw(`date ${direction} NULLS LAST`),
  isFilled,
  isOneOf: (column, values) => sql`(${isFilled(column)} AND ${raw(column)} IN (${list(values.map(text), ", ")}))`,
  quotient: (of, by) => sql`(${of} / ${by})`,
  least: "least",
  replace: "replace",
  itemsOf: (column, rows) => inBrackets(rows, `unnest(${column}) AS value`),
};

function isFilled(column: string): Fragment {
  return raw(`(${column} IS NOT NULL)`);
}

/** The types of the columns of an engine where all texts have one. */
export function columnTypes(text: string, many: string, day: string, number: string): Record<ColumnKind, string> {
  const given = `${text} NOT NULL`;
  return {
    key: given,
    day,
    one: text,
    many: `${many} NOT NULL`,
    number: `${number} NOT NULL`,
    words: given,
    shown: given,
  };
}

/** Rows of a facet that are counted as they stand in the table. */
export function inPlace({ table, where, own }: FacetRows, value: string): FacetSource {
  return { value: raw(value), own, from: sql`${table} WHERE ${where}` };
}

/** Rows of a facet that have to be made before they are counted: what is `selected` makes `value` of them, by itself or with what is `joined`. */
export function inBrackets({ table, where, own }: FacetRows, selected: string, joined = ""): FacetSource {
  const rows = sql`SELECT ${raw(selected)}${own ? sql`, ${own} AS own` : []} FROM ${table} WHERE ${where}`;
  return { value: raw("value"), own: own && raw("own"), from: sql`(${rows}) AS v${raw(joined)}` };
}

/** Whether a column holds a text, by a function that tells where. */
export function isFound(where: string, column: string, piece: string): Fragment {
  return sql`(${raw(`${where}(${column}`)}, ${text(piece)}) > 0)`;
}

/** The statement that makes a table of some lines. */
export function createTable(table: string, lines: readonly string[], behind = ""): string {
  return `CREATE TABLE ${table} (\n  ${lines.join(",\n  ")}\n)${behind}`;
}
