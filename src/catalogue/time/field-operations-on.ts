import { fieldOperations } from "../collections/field-operations.ts";
import { onlyKnown } from "../messages/only-known.ts";
import { entriesOf } from "../names/entry-of.ts";
import type { FieldOperation, FieldOperationCategory, IsoDate } from "../types.ts";
import { assertDay, covers } from "./day-range.ts";

/** Which kinds of activity to include. Without the option, only field operations in the strict sense. */
export interface FieldOperationOptions {
  readonly categories?: readonly FieldOperationCategory[];
}

const known: readonly FieldOperationCategory[] = [
  "field-operation",
  "related-activity",
  "representative",
  "programme",
  "visit",
];

/**
 * The field operations at work on a day. An operation counts from the first day of its work, not from the day of the decision. What is open
 * in the data was open on `catalogueInfo.asOf`, and is taken to be open on every later day.
 *
 * @param date - A whole day.
 * @param options - The categories to include.
 * @throws RangeError where the date is not a whole day or a category is unknown.
 * @throws TypeError where `categories` is not a list.
 * @example
 * fieldOperationsOn("2015-06-01").some(({ id }) => id === "special-monitoring-mission-to-ukraine"); // => true
 * fieldOperationsOn("2015-06-01").some(({ id }) => id === "office-in-minsk"); // => false
 */
export function fieldOperationsOn(
  date: IsoDate,
  { categories = ["field-operation"] }: FieldOperationOptions = {},
): readonly FieldOperation[] {
  assertDay(date, "fieldOperationsOn");
  const asked = onlyKnown(categories, known, "category of field operations");
  const all = entriesOf<FieldOperation>(fieldOperations);
  return all.filter(({ category, period }) => asked.includes(category) && covers(period, date));
}
