import { dayOf } from "../../archive/index/day-number.ts";
import { type Place, placeOf } from "../../archive/query/cursor.ts";
import { isIsoDate } from "../../catalogue/time/calendar.ts";
import type { PressReleaseOrder } from "../../press-releases/record/types.ts";
import { type Dialect, daysOf } from "../dialects/dialect.ts";
import { tooMuch } from "../writing/refuse.ts";
import { areCounts } from "./cells.ts";

/** The place that a cursor names, as far as an engine can stand there. @throws QueryError */
export function placeIn(
  dialect: Dialect,
  sort: readonly PressReleaseOrder[],
  words: ReadonlySet<string>,
  cursor: string,
): Place {
  const place = placeOf(sort, words, cursor);
  const [least, most] = dialect.days;
  const { date, score, statistics } = place;
  const day = date === 0 ? least : dayOf(date);
  if (!isIsoDate(day) || !areCounts([score, ...statistics]) || place.title.includes("\0"))
    throw tooMuch(["after"], "is not the `next` of a page");
  if (day < least || day > most) throw tooMuch(["after"], `stands on ${day}, and ${daysOf(dialect)}: begin anew`);
  return place;
}
