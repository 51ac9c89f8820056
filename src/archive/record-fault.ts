import { isIsoDate } from "../catalogue/calendar.ts";
import type { IsoDate } from "../catalogue/types.ts";
import { queryIssue, shown } from "../press-releases/filter-issues.ts";
import type { DataIssue } from "../press-releases/types.ts";

/** How deep the value of a key may be nested: no record is, and what is nested deeper exhausts the stack where it is written or frozen. */
export const deepest = 64;

type Check = (value: unknown) => string | undefined;

const text: Check = (value) => (typeof value === "string" ? undefined : "text");
const textOrNull: Check = (value) => (value === null ? undefined : text(value) && "text or null");
const texts: Check = (value) => (isListOf(value, (item) => typeof item === "string") ? undefined : "a list of texts");

/** What an archive needs of a record to file it. Whether the ids exist is not its business: records outlive catalogues. */
const checks: Readonly<Record<string, Check>> = {
  // Half of a surrogate pair is no letter, and bytes cannot tell it from another half.
  id: (value) =>
    typeof value === "string" && /^[^\uD800-\uDFFF]+$/u.test(value) ? undefined : "an id (text, not empty)",
  type: textOrNull,
  language: textOrNull,
  title: text,
  date: (value) => (isDate(value) ? undefined : "a day (YYYY-MM-DD) or null"),
  places: (value) => (isListOf(value, isPlace) ? undefined : "a list of places ({ text, place, country })"),
  sources: texts,
  fieldsOfWork: texts,
  countries: texts,
  body: texts,
};

/** The first thing for which a value cannot be filed as a record; `undefined` for a record. */
export function recordFault(value: unknown): DataIssue | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return queryIssue("invalid-type", [], `${shown(value)} where a record (an object) belongs`);
  for (const key in checks) {
    const found = (value as Readonly<Record<string, unknown>>)[key];
    const wanted = checks[key]?.(found);
    if (wanted !== undefined)
      return queryIssue(
        key === "date" ? "invalid-date" : "invalid-type",
        [key],
        `${shown(found)} where ${wanted} belongs`,
      );
  }
  for (const key in value) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (isDeeper(inner, deepest)) return queryIssue("invalid-type", [key], `is nested deeper than ${deepest} levels`);
  }
  return undefined;
}

/** Every value of every record that is read passes here, most of them texts in lists. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) {
    for (const inner of value) if (typeof inner !== "string" && isDeeper(inner, levels - 1)) return true;
  } else for (const key in value) if (isDeeper(value[key as keyof typeof value], levels - 1)) return true;
  return false;
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

/** Whether a value is the date of a record. */
export function isDate(value: unknown): value is IsoDate | null {
  return value === null || isIsoDate(value);
}

/** Whether a value is one of the places of a record, as far as an archive looks at it. */
export function isPlace(value: unknown): value is { readonly place: string | null } {
  if (typeof value !== "object" || value === null) return false;
  const { place } = value as { place?: unknown };
  return place === null || typeof place === "string";
}
