import { isIsoDate } from "../../catalogue/time/calendar.ts";
import type { IsoDate } from "../../catalogue/types.ts";
import { queryIssue, shown } from "../../press-releases/issues/filter-issues.ts";
import type { DataIssue, IssueCode } from "../../press-releases/record/types.ts";

/** How deep the value of a key may be nested: no record is, and what is nested deeper exhausts the stack where it is written or frozen. */
export const deepest = 64;

/**
 * The first thing for which a value cannot be filed as a record; `undefined` for a record. Whether the ids exist is not an archive's business:
 * records outlive catalogues.
 */
export function recordFault(value: unknown): DataIssue | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return queryIssue("invalid-type", [], `${shown(value)} where a record (an object) belongs`);
  const record: Readonly<Record<string, unknown>> = value as never;
  return keyFault(record) ?? depthFault(record);
}

/** Key by key and not over a table of checks, which takes three times as long: every record that is read passes here. */
function keyFault(record: Readonly<Record<string, unknown>>): DataIssue | undefined {
  const { id, type, language, title, date, places, sources, fieldsOfWork, countries, body } = record;
  if (!isId(id)) return wrongAt("id", id, "an id (text, not empty)");
  if (!isTextOrNull(type)) return wrongAt("type", type, "text or null");
  if (!isTextOrNull(language)) return wrongAt("language", language, "text or null");
  if (typeof title !== "string") return wrongAt("title", title, "text");
  if (!isDate(date)) return wrongAt("date", date, "a day (YYYY-MM-DD) or null", "invalid-date");
  if (!arePlaces(places)) return wrongAt("places", places, "a list of places ({ text, place, country })");
  if (!areTexts(sources)) return wrongAt("sources", sources, "a list of texts");
  if (!areTexts(fieldsOfWork)) return wrongAt("fieldsOfWork", fieldsOfWork, "a list of texts");
  if (!areTexts(countries)) return wrongAt("countries", countries, "a list of texts");
  return areTexts(body) ? undefined : wrongAt("body", body, "a list of texts");
}

function wrongAt(key: string, found: unknown, wanted: string, code: IssueCode = "invalid-type"): DataIssue {
  return queryIssue(code, [key], `${shown(found)} where ${wanted} belongs`);
}

function depthFault(record: Readonly<Record<string, unknown>>): DataIssue | undefined {
  for (const key in record) {
    const value = record[key];
    if (typeof value === "object" && isDeeper(value, deepest))
      return queryIssue("invalid-type", [key], `is nested deeper than ${deepest} levels`);
  }
  return undefined;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  // Most values are texts in lists.
  if (Array.isArray(value)) return !areTexts(value) && value.some((inner) => isDeeper(inner, levels - 1));
  for (const key in value) if (isDeeper(value[key as keyof typeof value], levels - 1)) return true;
  return false;
}

/** Half of a surrogate pair is no letter, and bytes cannot tell it from another half. */
function isId(value: unknown): boolean {
  return typeof value === "string" && /^[^\uD800-\uDFFF]+$/u.test(value);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

function areTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== "string") return false;
  return true;
}

function arePlaces(value: unknown): boolean {
  return Array.isArray(value) && value.every(isPlace);
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
