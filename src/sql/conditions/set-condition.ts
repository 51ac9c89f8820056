import { spelledOut } from "../../press-releases/filter/compile-filter.ts";
import { withDescendants } from "../../press-releases/filter/dimensions.ts";
import type { FilterDimension, SetFilter } from "../../press-releases/record/types.ts";
import type { Target } from "../dialects/target.ts";
import { columnOf, isList } from "../writing/columns.ts";
import { allOf, type Fragment, sql } from "../writing/fragment.ts";

/** Whether a row carries values of a dimension; those of a tree stand for what is below them, unless told otherwise. */
export function setCondition({ dialect }: Target, dimension: FilterDimension, filter: SetFilter<string>): Fragment {
  const { any, all, none, exists, scope } = spelledOut(filter);
  const column = columnOf[dimension];
  const has = (ids: readonly string[]): Fragment => {
    const wanted = scope === "self" ? new Set(ids) : withDescendants(dimension, ids);
    return isList(dimension) ? dialect.hasAny(column, [...wanted]) : dialect.isOneOf(column, [...wanted]);
  };
  const parts: Fragment[] = [];
  if (any) parts.push(has(any));
  for (const id of all ?? []) parts.push(has([id]));
  if (none) parts.push(sql`(NOT ${has(none)})`);
  const isFilled = isList(dimension) ? dialect.hasItems(column) : dialect.isFilled(column);
  if (exists !== undefined) parts.push(exists ? isFilled : sql`(NOT ${isFilled})`);
  return allOf(parts);
}
