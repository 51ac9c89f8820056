import { kindOf } from "../../catalogue/messages/kind-of.ts";
import type { DataIssue } from "../record/types.ts";
import { formatIssues } from "./format-issues.ts";

/** Recognised by name: an error from the CommonJS build is one in the ESM build too. */
const errorName = "QueryError";

/** A filter or query that means nothing: `issues` says where, what was found and what is allowed. */
export class QueryError extends Error {
  override readonly name: string = errorName;
  readonly issues: readonly DataIssue[];

  constructor(issues: readonly DataIssue[]) {
    super(formatIssues(issues));
    this.issues = issues;
  }
}

/**
 * Whether a value is a {@link QueryError}, across module formats, copies of the package and realms.
 *
 * @example
 * try {
 *   filterPressReleases([], { contry: "MD" } as never);
 * } catch (error) {
 *   isQueryError(error); // => true
 * }
 */
export function isQueryError(value: unknown): value is QueryError {
  if (kindOf(value) !== "Error") return false;
  const { name, issues } = value as Partial<QueryError>;
  return name === errorName && Array.isArray(issues);
}
