import type { FilterDimension, PressReleaseFilter } from "../../press-releases/record/types.ts";
import type { Target } from "../dialects/target.ts";
import { allOf, anyOf, type Fragment, sql } from "../writing/fragment.ts";
import { dateCondition } from "./date-condition.ts";
import { setCondition } from "./set-condition.ts";
import { textCondition } from "./text-condition.ts";

/** The condition of a filter that was found right. */
export function filterCondition(target: Target, filter: PressReleaseFilter): Fragment {
  const { text, date, and, or, not, ...sets } = filter;
  const parts: Fragment[] = [];
  if (date !== undefined) parts.push(dateCondition(target, date));
  for (const [dimension, condition] of Object.entries(sets)) {
    if (condition !== undefined) parts.push(setCondition(target, dimension as FilterDimension, condition));
  }
  for (const part of and ?? []) parts.push(filterCondition(target, part));
  if (or) parts.push(anyOf(or.map((part) => filterCondition(target, part))));
  if (not) parts.push(sql`(NOT ${filterCondition(target, not)})`);
  if (text !== undefined) parts.push(textCondition(target, text));
  return allOf(parts);
}
