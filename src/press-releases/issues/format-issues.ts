import { heldAs, said } from "../../catalogue/messages/said.ts";
import type { DataIssue } from "../record/types.ts";
import { pathText } from "./filter-issues.ts";

/** How issues are written out. */
export interface FormatIssuesOptions {
  /** The words of an issue, instead of its own English sentence; `path` is its path as text, such as `"filter.or[1].date"`. */
  readonly message?: (issue: DataIssue, path: string) => string;
}

/**
 * Writes issues as text, one on each line, as the errors of this library do. You can replace the words.
 *
 * @throws TypeError where the issues are no list.
 * @example
 * const issues = checkPressRelease({ ...release, title: " " });
 * formatIssues(issues); // => "title: holds no word"
 * formatIssues(issues, { message: ({ code }, path) => `${path} : ${code}` }); // => "title : missing-title"
 */
export function formatIssues(issues: readonly DataIssue[], { message }: FormatIssuesOptions = {}): string {
  if (!Array.isArray(issues))
    throw new TypeError(`formatIssues takes a list of issues; it was given ${said(issues)}${heldAs(issues, "issues")}`);
  return issues.map((issue) => message?.(issue, pathText(issue.path)) ?? issue.message).join("\n");
}
