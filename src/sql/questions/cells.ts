import { shown } from "../../press-releases/issues/filter-issues.ts";
import type { SqlAnswerRow } from "../writing/types.ts";

/** A number of an answer, which drivers give as a number, a bigint or text. @throws TypeError */
export function numberIn(row: SqlAnswerRow | undefined, column: string): number {
  const cell = row?.[column];
  const isNumber = ["number", "bigint", "string"].includes(typeof cell) && cell !== "" && !Number.isNaN(Number(cell));
  if (isNumber) return Number(cell);
  throw notOurs(column, cell, "a number");
}

/** A text of an answer. @throws TypeError */
export function textIn(row: SqlAnswerRow | undefined, column: string): string {
  const cell = row?.[column];
  if (typeof cell === "string") return cell;
  throw notOurs(column, cell, "text");
}

/** Whether all numbers may count something. */
export function areCounts(numbers: readonly unknown[]): boolean {
  return numbers.every((number) => Number.isFinite(number) && (number as number) >= 0);
}

function notOurs(column: string, found: unknown, wanted: string): TypeError {
  return new TypeError(`a row has ${shown(found)} in "${column}" where ${wanted} belongs; rows are objects by column`);
}
