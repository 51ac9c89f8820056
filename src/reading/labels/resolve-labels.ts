import type { DataIssue, PrintedLabel } from "../../press-releases/record/types.ts";
import { judgeCutLabel } from "./cut-label.ts";
import type { Suggest } from "./suggestions.ts";

/** Ids of printed labels, without repetition, and what could not be resolved. */
export interface ResolvedLabels<Id> {
  readonly ids: readonly Id[];
  readonly issues: readonly DataIssue[];
}

/** No page of the site has more; behind them the unknown labels are counted. */
const mostReported = 100;

/** One for all: most items of a listing print few labels. */
const nothing: ResolvedLabels<never> = { ids: [], issues: [] };

/** Leads printed labels to ids. A label that is not known stays in `printed` and is reported, with the nearest known name. */
export function resolveLabels<Id extends string>(
  labels: readonly string[] | undefined,
  printed: PrintedLabel,
  find: (label: string) => Id | undefined,
  suggest: Suggest,
  isCut = false,
): ResolvedLabels<Id> {
  if (labels === undefined) return nothing;
  const ids: Id[] = [];
  const issues: DataIssue[] = [];
  let more = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as string;
    const found = find(label);
    // The last words of a text may be cut.
    const cut = isCut && i === labels.length - 1 ? judgeCutLabel(label, printed, i, found) : null;
    if (cut !== null && "issue" in cut) {
      issues.push(cut.issue);
      continue;
    }
    const id = found;
    if (id !== undefined) ids.includes(id) || ids.push(id);
    else if (issues.length === mostReported) more++;
    else issues.push(unknownLabel(label, printed, i, suggest(label, printed)));
  }
  if (more > 0) issues.push(moreUnknown(more, printed));
  return { ids, issues };
}

const what: { readonly [Label in PrintedLabel]?: string } = {
  source: "an institution or field operation",
  fieldsOfWork: "a field of work",
  type: "a content type",
  location: "a State",
};

function moreUnknown(count: number, printed: PrintedLabel): DataIssue {
  const message = `printed.${printed}: ${count} more labels are not the name of ${what[printed]}`;
  return { code: "unknown-label", path: ["printed", printed], message, severity: "warning" };
}

function unknownLabel(label: string, printed: PrintedLabel, index: number, suggestion: string | undefined): DataIssue {
  const hint = suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
  const message = `printed.${printed}[${index}]: ${JSON.stringify(label)} is not the name of ${what[printed]}${hint}`;
  const issue = {
    code: "unknown-label",
    path: ["printed", printed, index],
    message,
    severity: "warning",
    found: label,
  } as const;
  return suggestion === undefined ? issue : { ...issue, suggestion };
}
