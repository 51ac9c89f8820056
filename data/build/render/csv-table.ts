import { csvRow } from "../../../src/formats/csv-row.ts";
import type { Table } from "../tables/table.ts";

/** Renders a table as CSV: names on top, lines end in a line feed, what is not known is empty. */
export function renderCsvTable({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map((cell) => String(cell ?? "")))];
  return `${lines.map((line) => csvRow(line, ",", false)).join("\n")}\n`;
}
