import papaparse from "papaparse";
import type { Field } from "./package-tables.ts";

export type Cell = string | number | boolean | null;

/** The rows of a CSV file as objects, each value of the type that its field says; an empty cell is null. */
export function typedRows(csv: string, fields: readonly Field[]): Record<string, Cell>[] {
  const { data } = papaparse.parse<readonly string[]>(csv, { skipEmptyLines: true });
  return data
    .slice(1)
    .map((cells) => Object.fromEntries(fields.map(({ name, type }, at) => [name, cellValue(cells[at] ?? "", type)])));
}

function cellValue(cell: string, type: Field["type"]): Cell {
  if (cell === "") return null;
  if (type === "integer" || type === "number") return Number(cell);
  return type === "boolean" ? cell === "true" : cell;
}
