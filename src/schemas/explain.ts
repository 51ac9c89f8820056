import type * as z from "zod/v4";
import { issueAt } from "../press-releases/issues/filter-issues.ts";
import type { DataIssue } from "../press-releases/record/types.ts";
import { faultAt, keyFaultAt } from "./record-faults.ts";

/**
 * Everything that is wrong with a value, as zod finds it, in the words of this library. It takes the raw issues: finished ones come with
 * an error, whose trace and sentences cost more than all the rest.
 */
export function explain(schema: z.ZodType, value: unknown): readonly DataIssue[] {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  if (result instanceof Promise) throw new TypeError("a schema of records is never asynchronous");
  const issues: DataIssue[] = [];
  for (const issue of result.issues) report(issue, issues);
  return issues;
}

function report(issue: z.core.$ZodRawIssue, issues: DataIssue[]): void {
  const path = (issue.path ?? []) as DataIssue["path"];
  const place = placeOf(path);
  if (issue.code !== "unrecognized_keys") issues.push(issueAt(path, faultAt(place, issue.input)));
  // One issue of zod names all unknown keys of an object; here each is one.
  else for (const key of issue.keys) issues.push(issueAt([...path, key], keyFaultAt(place, key)));
}

/** The place that a path leads to, whatever the index: `["places", 3, "text"]` is `places.*.text`. */
function placeOf(path: DataIssue["path"]): string {
  let place = "";
  for (let i = 0; i < path.length; i++) {
    const step = path[i];
    // Under `printed` all labels hold the same.
    const any = typeof step === "number" || (i > 0 && path[0] === "printed");
    place += `${i === 0 ? "" : "."}${any ? "*" : step}`;
  }
  return place;
}
