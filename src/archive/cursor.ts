import { queryIssue, shown } from "../press-releases/filter-issues.ts";
import { QueryError } from "../press-releases/query-error.ts";
import type { PressReleaseOrder } from "../press-releases/types.ts";
import type { Row } from "./row.ts";

// A cursor names a place in an order by values, not by a number of documents: it stays right when records are added or taken away.

/** The cursor behind a row, as text. */
export function cursorOf(sort: readonly PressReleaseOrder[], row: Row): string {
  const title = sort.includes("title") ? row.title : "";
  return JSON.stringify([sort.join(), row.date, row.id, title, row.score]);
}

/** The place that a cursor names. @throws QueryError where the text is no cursor, or one of another order */
export function rowOf(sort: readonly PressReleaseOrder[], cursor: string): Row {
  const [order, date, id, title, score] = parsed(cursor);
  if (order !== sort.join()) {
    throw new QueryError([
      queryIssue("invalid-value", ["after"], `is the \`next\` of a page ordered by ${order}, not by ${sort.join()}`),
    ]);
  }
  return { date, id, title, score };
}

function parsed(cursor: string): readonly [string, number, string, string, number] {
  try {
    const value = JSON.parse(cursor);
    const kinds = Array.isArray(value) ? value.map((item) => typeof item).join() : "";
    if (kinds === "string,number,string,string,number") return value as never;
  } catch {
    // The error below says what is wrong.
  }
  throw new QueryError([
    { ...queryIssue("invalid-value", ["after"], `${shown(cursor)} is not the \`next\` of a page`), found: cursor },
  ]);
}
