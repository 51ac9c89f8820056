import { notAllowed, queryIssue, shown } from "../../press-releases/issues/filter-issues.ts";
import { QueryError } from "../../press-releases/issues/query-error.ts";
import type { DataIssue, IssueCode } from "../../press-releases/record/types.ts";

/** @throws QueryError where there is an issue */
export function refuse(issues: readonly DataIssue[]): void {
  if (issues.length > 0) throw new QueryError(issues);
}

/** The error for what means something, but more than an engine takes. */
export function tooMuch(path: DataIssue["path"], wrong: string): QueryError {
  return new QueryError([queryIssue("invalid-value", path, wrong)]);
}

/** An issue of an option, or of all of them: `wrong` goes on from the value that was found. */
export function wrongOption(
  path: readonly string[],
  found: unknown,
  wrong: string,
  code: IssueCode = "invalid-value",
): DataIssue {
  return queryIssue(code, ["options", ...path], `${shown(found)} ${wrong}`);
}

/** An issue of an option that is none of the allowed ones. */
export function noSuchOption(
  key: string,
  found: unknown,
  what: string,
  allowed: readonly string[],
  code: IssueCode = "invalid-value",
): DataIssue {
  return notAllowed(code, ["options", key], found, what, allowed);
}
