import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";

/** Renders which id lies right above which, so that a filter follows the trees without loading the entries. */
export function renderParents(data: AuthoredData): string {
  return [
    '// Generated from data/institutions.json and data/fields-of-work.json. Do not edit: run "npm run generate".',
    "",
    "/** For each institution, in the order of `institutionIds`, the place of the one right above it; -1 for none. */",
    `export const institutionParents: readonly number[] = [${parents(data, "institutions").join(", ")}];`,
    "",
    "/** For each field of work, in the order of `fieldOfWorkIds`, the place of the one right above it; -1 for none. */",
    `export const fieldOfWorkParents: readonly number[] = [${parents(data, "fields-of-work").join(", ")}];`,
    "",
  ].join("\n");
}

function parents(data: AuthoredData, file: string): number[] {
  const entries: readonly AuthoredEntry[] = (data.entries.get(file) ?? []).filter((entry) => !isRedirect(entry));
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  return entries.map(({ parent }) => places.get(String(parent)) ?? -1);
}
