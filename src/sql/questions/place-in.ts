import { dayOf } from "../../archive/index/day-number.ts";
import { type Place, placeOf } from "../../archive/query/cursor.ts";
import { isIsoDate } from "../../catalogue/time/calendar.ts";
import type { PressReleaseOrder } from "../../press-releases/record/types.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { tooMuch } from "../writing/refuse.ts";

/** The place that a cursor names, as far as an engine can stand there. @throws QueryError */
export function placeIn(
  { days, title }: Dialect,
  sort: readonly PressReleaseOrder[],
  words: ReadonlySet<string>,
  cursor: string,
): Place {
  const place = placeOf(sort, words, cursor);
  const { date, score, statistics } = place;
  const day = date === 0 ? days[0] : dayOf(date);
  const areNumbers = [score, ...statistics].every((number) => number >= 0 && number < Number.POSITIVE_INFINITY);
  if (!isIsoDate(day) || !areNumbers || place.title.includes("\0"))
    throw tooMuch(["after"], "is not the `next` of a page");
  if (day < days[0] || day > days[1])
    throw tooMuch(["after"], `stands on ${day}, and the days of ${title} go from ${days[0]} to ${days[1]}: begin anew`);
  return place;
}
