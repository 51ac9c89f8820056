import { queryIssue } from "../../press-releases/issues/filter-issues.ts";
import type { DataIssue } from "../../press-releases/record/types.ts";

/** The issue of a line that is no JSON. */
export function notJson(error: unknown): DataIssue {
  return queryIssue("invalid-json", [], `is no JSON (${(error as Error).message})`);
}
