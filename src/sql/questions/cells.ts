import { shown } from "../../press-releases/issues/filter-issues.ts";
import type { SqlAnswerRow } from "../writing/types.ts";

/** A number of an answer, which drivers give as a number, a bigint or text. @throws TypeError */
export function numberIn(row: SqlAnswerRow | undefined, column: string): number {
  const cell = cellOf(row, column);
  const number = typeof cell === "string" && cell !== "" ? Number(cell) : cell;
  if (typeof number === "bigint") return Number(number);
  if (typeof number === "number" && !Number.isNaN(number)) return number;
  throw notOurs(column, cell, "a number");
}

/** A text of an answer. @throws TypeError */
export function textIn(row: SqlAnswerRow | undefined, column: string): string {
  const cell = cellOf(row, column);
  if (typeof cell === "string") return cell;
  throw notOurs(column, cell, "text");
}

function cellOf(row: SqlAnswerRow | undefined, column: string): unknown {
  return typeof row === "object" && row !== null ? row[column] : undefined;
}

function notOurs(column: string, found: unknown, wanted: string): TypeError {
  return new TypeError(
    `a row has ${shown(found)} in "${column}" where ${wanted} belongs; rows are objects by column, those of this statement`,
  );
}
