import { queryIssue } from "../../press-releases/issues/filter-issues.ts";
import { QueryError } from "../../press-releases/issues/query-error.ts";
import type { DataIssue } from "../../press-releases/record/types.ts";

/** @throws QueryError where there is an issue */
export function refuse(issues: readonly DataIssue[]): void {
  if (issues.length > 0) throw new QueryError(issues);
}

/** The error for what means something, but more than an engine takes. */
export function tooMuch(path: DataIssue["path"], wrong: string): QueryError {
  return new QueryError([queryIssue("invalid-value", path, wrong)]);
}
