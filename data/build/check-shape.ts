import type * as z from "zod";
import { entrySchemas, redirectSchema } from "./entry.ts";
import { type AuthoredData, type AuthoredEntry, isRedirect } from "./load.ts";
import type { Problem } from "./problem.ts";

/** Every entry has the fields of its collection, of the right type and in the fixed order. */
export function checkShape(data: AuthoredData): Problem[] {
  return [...data.entries].flatMap(([file, entries]) => entries.flatMap((entry) => checkEntry(file, entry)));
}

function checkEntry(file: string, entry: AuthoredEntry): Problem[] {
  const schema = isRedirect(entry) ? redirectSchema : (entrySchemas[file] as z.ZodObject);
  const authored = authoredKeys(entry);
  const { error } = schema.safeParse(authored);
  const faults = (error?.issues ?? []).map(({ path, message }) => ({
    file,
    entry: String(entry.id),
    field: path.join(".") || "(entry)",
    wrong: message,
    remedy: "data/README.md shows the shape of an entry",
  }));
  return [...faults, ...checkOrder(file, entry.id, Object.keys(authored), Object.keys(schema.shape))];
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
