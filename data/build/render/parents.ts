import { type AuthoredData, isRedirect } from "../load.ts";
import { constant, header } from "./tables.ts";

/** Renders which ids lie right below which, so that a filter follows the trees without loading the entries. */
export function renderParents(data: AuthoredData): string {
  return [
    ...header("data/institutions.json and data/fields-of-work.json"),
    ...constant(
      "For each institution that has others right below it, their ids.",
      "institutionsBelow: Readonly<Record<string, readonly string[]>>",
      below(data, "institutions"),
    ),
    ...constant(
      "For each field of work that has others right below it, their ids.",
      "fieldsOfWorkBelow: Readonly<Record<string, readonly string[]>>",
      below(data, "fields-of-work"),
    ),
  ].join("\n");
}

function below(data: AuthoredData, file: string): Readonly<Record<string, readonly string[]>> {
  const groups: Record<string, string[]> = {};
  for (const entry of data.entries.get(file) ?? []) {
    if (isRedirect(entry) || entry["parent"] === null) continue;
    const parent = String(entry["parent"]);
    groups[parent] = [...(groups[parent] ?? []), entry.id];
  }
  return groups;
}
