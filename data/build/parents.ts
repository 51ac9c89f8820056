import { type AuthoredData, isRedirect } from "./load.ts";
import { table } from "./tables.ts";

/** Renders which id lies right above which, so that a filter follows the trees without loading the entries. */
export function renderParents(data: AuthoredData): string {
  return [
    table(
      "data/institutions.json",
      "The institution right above an institution.",
      "institutionParents",
      parents(data, "institutions"),
    ),
    table(
      "data/fields-of-work.json",
      "The field of work right above a sub-field.",
      "fieldOfWorkParents",
      parents(data, "fields-of-work"),
    ),
  ].join("\n");
}

function parents(data: AuthoredData, file: string): Record<string, string> {
  const entries = (data.entries.get(file) ?? []).filter((entry) => !isRedirect(entry));
  return Object.fromEntries(entries.flatMap(({ id, parent }) => (typeof parent === "string" ? [[id, parent]] : [])));
}
