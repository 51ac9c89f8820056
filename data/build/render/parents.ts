import { type AuthoredData, isRedirect } from "../load.ts";
import { constant, header } from "./tables.ts";

/** Renders which id lies right above which, so that a filter follows the trees without loading the entries. */
export function renderParents(data: AuthoredData): string {
  return [
    ...header("data/institutions.json and data/fields-of-work.json"),
    ...constant(
      "For each institution that has one above it, the id of that one.",
      "institutionParents: Readonly<Record<string, string>>",
      parents(data, "institutions"),
    ),
    ...constant(
      "For each field of work that has one above it, the id of that one.",
      "fieldOfWorkParents: Readonly<Record<string, string>>",
      parents(data, "fields-of-work"),
    ),
  ].join("\n");
}

function parents(data: AuthoredData, file: string): Readonly<Record<string, string>> {
  const entries = (data.entries.get(file) ?? []).filter((entry) => !isRedirect(entry) && entry["parent"] !== null);
  return Object.fromEntries(entries.map(({ id, parent }) => [id, String(parent)]));
}
