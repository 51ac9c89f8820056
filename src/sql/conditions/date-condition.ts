import { firstDay, lastDay } from "../../catalogue/time/calendar.ts";
import type { DateFilter } from "../../press-releases/record/types.ts";
import type { Target } from "../dialects/target.ts";
import { type Fragment, parameter, raw, sql } from "../writing/fragment.ts";

/** Whether a row's day is within a range. Days that the engine does not have are none that a row has. */
export function dateCondition({ dialect }: Target, filter: DateFilter): Fragment {
  const { from, until } = typeof filter === "string" ? { from: filter, until: filter } : filter;
  const [least, most] = dialect.days;
  const [start, end] = [firstDay(from ?? least), lastDay(until ?? most)];
  const first = start < least ? least : start;
  const last = end > most ? most : end;
  if (first > last) return raw("FALSE");
  return sql`(${dialect.isDated} AND date >= ${parameter("day", first)} AND date <= ${parameter("day", last)})`;
}
