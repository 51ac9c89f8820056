import { type Fragment, raw, sql } from "../writing/fragment.ts";
import type { FacetRows } from "./dialect.ts";

// What the engines with NULL and standard quotation marks have in common.

/** A name in quotation marks. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const isDated: Fragment = raw("(date IS NOT NULL)");

export const byDay = (direction: "ASC" | "DESC"): Fragment => raw(`date ${direction} NULLS LAST`);

export const lesser = (a: Fragment, b: Fragment): Fragment => sql`least(${a}, ${b})`;

export const replaced = (text: Fragment, from: Fragment, to: Fragment): Fragment =>
  sql`replace(${text}, ${from}, ${to})`;

/** The rows of a facet where a function makes a row of each value of a list. */
export function facetRows({ column, isList, table, where, own }: FacetRows, unnest: string): Fragment {
  const value = isList ? raw(`${unnest}(${column})`) : raw(column);
  const filled = isList ? where : sql`${where} AND ${raw(column)} IS NOT NULL`;
  return sql`SELECT ${value} AS value${own === undefined ? [] : sql`, ${own} AS own`} FROM ${table} WHERE ${filled}`;
}
