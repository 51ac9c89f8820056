import { type Fault, issueAt } from "../issues/filter-issues.ts";
import type { DataIssue, PressRelease } from "../record/types.ts";

/** Looks at a record and reports what is doubtful about it. */
export type Check = (release: PressRelease, report: Report) => void;

/** Takes a doubt: where, the code, and what completes the sentence that begins with the path. */
export type Report = (path: DataIssue["path"], fault: Fault) => void;

/** The doubts of some checks, in their order. */
export function doubts(release: PressRelease, checks: readonly Check[]): readonly DataIssue[] {
  const issues: DataIssue[] = [];
  for (const check of checks) check(release, (path, fault) => issues.push(issueAt(path, fault, "warning")));
  return issues;
}
