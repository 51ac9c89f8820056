import { queryIssue, shown } from "../../press-releases/issues/filter-issues.ts";
import { QueryError } from "../../press-releases/issues/query-error.ts";
import type { PressReleaseOrder } from "../../press-releases/record/types.ts";
import type { Row } from "./row.ts";
import type { Statistics } from "./score.ts";

// A cursor names a place in an order by values, not by a number of documents: it stays right when records are added or taken away. Scores
// depend on all records, so a cursor by score also carries what the scores before it were computed from.

/** A place in an order, and what the scores of its page were computed from: nothing where the order is not by score. */
export interface Place extends Row {
  readonly statistics: Statistics;
}

/** The cursor behind a row, as text. */
export function cursorOf(sort: readonly PressReleaseOrder[], row: Row, statistics: Statistics): string {
  const title = sort.includes("title") ? row.title : "";
  return JSON.stringify([sort.join(), row.date, row.id, title, row.score, ...statistics]);
}

/** The place that a cursor names. @throws QueryError where the text is no cursor, or one of another order or of other words */
export function placeOf(sort: readonly PressReleaseOrder[], words: ReadonlySet<string>, cursor: string): Place {
  const [order, date, id, title, score, ...statistics] = parsed(cursor);
  if (order !== sort.join()) throw refusal(`is the \`next\` of a page ordered by ${order}, not by ${sort.join()}`);
  if (statistics.length !== (sort.includes("score") ? words.size + 2 : 0))
    throw refusal("is the `next` of a page that was found by other words");
  return { date, id, title, score, statistics };
}

function refusal(wrong: string): QueryError {
  return new QueryError([queryIssue("invalid-value", ["after"], wrong)]);
}

function parsed(cursor: string): readonly [string, number, string, string, number, ...number[]] {
  try {
    const value = JSON.parse(cursor);
    const kinds = Array.isArray(value) ? value.map((item) => typeof item).join() : "";
    if (/^string,number,string,string,number(,number)*$/.test(kinds)) return value as never;
  } catch {
    // The error below says what is wrong.
  }
  throw new QueryError([
    { ...queryIssue("invalid-value", ["after"], `${shown(cursor)} is not the \`next\` of a page`), found: cursor },
  ]);
}
