import type * as z from "zod";
import { nearest } from "../../../src/catalogue/messages/nearest.ts";
import { entrySchemas, redirectSchema } from "../entry.ts";
import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import type { Problem } from "./problem.ts";

/** Every entry has the fields of its collection, of the right type and in the fixed order. */
export function checkShape(data: AuthoredData): Problem[] {
  return [...data.entries].flatMap(([file, entries]) => entries.flatMap((entry) => checkEntry(file, entry)));
}

function checkEntry(file: string, entry: AuthoredEntry): Problem[] {
  const schema = isRedirect(entry) ? redirectSchema : (entrySchemas[file] as z.ZodObject);
  const authored = authoredKeys(entry);
  const { error } = schema.safeParse(authored);
  const allowed = Object.keys(schema.shape);
  const faults = (error?.issues ?? []).flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0
      ? issue.keys.map((key) => unknownKey(file, entry, key, allowed))
      : [{ file, entry: String(entry.id), field: issue.path.join(".") || "(entry)", wrong: issue.message, remedy }],
  );
  return [...faults, ...checkOrder(file, entry.id, Object.keys(authored), Object.keys(schema.shape))];
}

const remedy = "data/README.md shows the shape of an entry";

function unknownKey(file: string, entry: AuthoredEntry, key: string, allowed: readonly string[]): Problem {
  const suggestion = nearest(key, allowed);
  const instead = suggestion ? `Did you mean "${suggestion}"? ` : "";
  return {
    file,
    entry: String(entry.id),
    field: key,
    wrong: "is no field of this file",
    remedy: `${instead}Fields: ${allowed.join(", ")}`,
  };
}

/**
 * The data without what has the wrong shape, for the rules that ask what the values mean: one misshapen field must not keep them from
 * reporting the rest.
 */
export function wellShaped(data: AuthoredData): AuthoredData {
  const entries = [...data.entries].map(
    ([file, list]) => [file, list.map((entry) => soundFields(file, entry))] as const,
  );
  return { ...data, entries: new Map(entries) };
}

function soundFields(file: string, entry: AuthoredEntry): AuthoredEntry {
  const schema = isRedirect(entry) ? redirectSchema : (entrySchemas[file] as z.ZodObject);
  const broken = new Set(schema.safeParse(authoredKeys(entry)).error?.issues.map(({ path }) => path[0]));
  const sound = Object.entries(entry).filter(([field]) => !broken.has(field));
  return { ...Object.fromEntries(sound), id: String(entry.id) };
}

/** An entry keyed by its year got its id when it was loaded. */
function authoredKeys(entry: AuthoredEntry): object {
  if (!("year" in entry)) return entry;
  const { id: _, ...authored } = entry;
  return authored;
}

function checkOrder(file: string, entry: string, keys: readonly string[], order: readonly string[]): Problem[] {
  const sorted = order.filter((key) => keys.includes(key));
  const at = keys.findIndex((key, i) => key !== sorted[i]);
  if (at < 0 || keys.some((key) => !order.includes(key))) return [];
  const wrong = `stands where "${sorted[at]}" belongs`;
  return [{ file, entry, field: keys[at] as string, wrong, remedy: `Order the keys: ${sorted.join(", ")}` }];
}
