import { contentTypes } from "../catalogue/content-types.ts";
import { fieldOperations } from "../catalogue/field-operations.ts";
import { fieldsOfWork } from "../catalogue/fields-of-work.ts";
import { institutions } from "../catalogue/institutions.ts";
import { nearest } from "../catalogue/nearest.ts";
import type { DataIssue, PrintedLabel } from "../press-releases/types.ts";

/** Ids of printed labels, without repetition, and what could not be resolved. */
export interface ResolvedLabels<Id> {
  readonly ids: readonly Id[];
  readonly issues: readonly DataIssue[];
}

/** One for all: most items of a listing print few labels. */
const nothing: ResolvedLabels<never> = { ids: [], issues: [] };

/** Leads printed labels to ids. A label that is not known stays in `printed` and is reported, with the nearest known name. */
export function resolveLabels<Id>(
  labels: readonly string[] | undefined,
  printed: PrintedLabel,
  find: (label: string) => Id | undefined,
): ResolvedLabels<Id> {
  if (labels === undefined) return nothing;
  const ids: Id[] = [];
  const issues: DataIssue[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as string;
    const id = find(label);
    if (id === undefined) issues.push(unknownLabel(label, printed, i));
    else if (!ids.includes(id)) ids.push(id);
  }
  return { ids, issues };
}

const what: { readonly [Label in PrintedLabel]?: string } = {
  source: "an institution or field operation",
  fieldsOfWork: "a field of work",
  type: "a content type",
  location: "a State",
};

function unknownLabel(label: string, printed: PrintedLabel, index: number): DataIssue {
  const suggestion = nearest(label, knownNames(printed));
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

function knownNames(printed: PrintedLabel): string[] {
  if (printed === "source") return [...names(institutions), ...names(fieldOperations)];
  return printed === "fieldsOfWork" ? names(fieldsOfWork) : printed === "type" ? names(contentTypes) : [];
}

function names(entries: object): string[] {
  return Object.values(entries as Readonly<Record<string, { readonly name: string }>>).map(({ name }) => name);
}
