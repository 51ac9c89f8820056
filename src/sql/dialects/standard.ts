import type { ColumnKind } from "../writing/columns.ts";
import { type Fragment, raw, sql, text } from "../writing/fragment.ts";
import type { Dialect, FacetRows } from "./dialect.ts";

/** What every engine says for itself. */
type OwnToEach =
  | "title"
  | "placeholder"
  | "dayText"
  | "isFilled"
  | "hasAny"
  | "holds"
  | "words"
  | "real"
  | "types"
  | "table";

/** In what most engines agree: NULL for none, standard quotation marks, arithmetic. An engine names only what it does otherwise. */
export const standard: Omit<Dialect, OwnToEach> = {
  quote: (name) => `"${name.replaceAll('"', '""')}"`,
  longestName: Number.POSITIVE_INFINITY,
  isByTurn: false,
  mostParameters: 65_535,
  days: ["0001-01-01", "9999-12-31"],
  none: null,
  listsAreJson: false,
  readsRecordsLast: true,
  behindPage: "",
  isDated: raw("(date IS NOT NULL)"),
  byDay: (direction) => raw(`date ${direction} NULLS LAST`),
  quotient: (of, by) => sql`(${of} / ${by})`,
  least: "least",
  replace: "replace",
  facetRows: (rows) => facetRows(rows, "unnest", "IS NOT NULL"),
};

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

/** The rows of a facet where a function makes a row of each value of a list. */
export function facetRows(
  { column, isList, table, where, own }: FacetRows,
  unnest: string,
  isFilled: string,
): Fragment {
  const value = isList ? raw(`${unnest}(${column})`) : raw(column);
  const filled = isList ? where : sql`${where} AND ${raw(`${column} ${isFilled}`)}`;
  return sql`SELECT ${value} AS value${own === undefined ? [] : sql`, ${own} AS own`} FROM ${table} WHERE ${filled}`;
}

/** Whether a column with one text holds one of some: a row with none holds none of them. */
export function isOneOf(column: string, values: Fragment): Fragment {
  return sql`(${raw(`${column} IS NOT NULL AND ${column}`)} IN (${values}))`;
}

/** Whether a column holds a text, by a function that tells where. */
export function isFound(where: string, column: string, piece: string): Fragment {
  return sql`(${raw(`${where}(${column}`)}, ${text(piece)}) > 0)`;
}
