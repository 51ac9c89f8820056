import { wellFormed } from "./well-formed.ts";

// A spreadsheet takes a cell for a formula by its first sign, whatever its language or input method; some skip white space before it.
const formula = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** The cells of a row as RFC 4180 writes them, the end of the line left out. */
export function csvRow(cells: readonly string[], separator: string, guarded: boolean): string {
  const safe = guarded ? cells.map((cell) => (formula.test(cell) ? `'${cell}` : cell)) : cells;
  const row = safe.map((cell) => quoted(wellFormed(cell), separator)).join(separator);
  // A row of one empty cell would be an empty line, which readers leave out.
  return row === "" ? '""' : row;
}

function quoted(cell: string, separator: string): string {
  // White space at the edge is quoted too: some readers trim what is not.
  const isPlain = !/["\r\n]|^\s|\s$/.test(cell) && !cell.includes(separator);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
