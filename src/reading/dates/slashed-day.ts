import { isIsoDate } from "../../catalogue/time/calendar.ts";
import type { IsoDate } from "../../catalogue/types.ts";
import { weekdayNumber } from "./date-words.ts";
import { twoDigits } from "./iso-day.ts";

/** "Fri, 03/08/2024 - 11:42": a day in numbers, of which a weekday may tell the order. */
const slashed =
  /^(?:([\p{L}]{2,14})\.?,? )?(\d{1,2})\/(\d{1,2})\/(\d{4})(?:(?: -|,)? ?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?)?$/iu;

/** Whether a text is a day in numbers with slashes between them. */
export function isSlashedDay(text: string): boolean {
  return slashed.test(text);
}

/**
 * The days that numbers with slashes may mean: month first and day first. A weekday before them leaves those that fall on it.
 *
 * @example
 * slashedDays("Fri, 03/08/2024 - 11:42"); // => ["2024-03-08"]
 * slashedDays("03/08/2024"); // => ["2024-03-08", "2024-08-03"]
 */
export function slashedDays(text: string): readonly IsoDate[] {
  const found = slashed.exec(text);
  if (found === null) return [];
  const [, weekday, one = "", two = "", year = ""] = found;
  const days = [...new Set([day(year, one, two), day(year, two, one)])].filter((date) => isIsoDate(date));
  const wanted = weekday === undefined ? null : weekdayNumber(weekday);
  return wanted === null ? days : days.filter((date) => new Date(`${date}T00:00:00Z`).getUTCDay() === wanted);
}

function day(year: string, month: string, date: string): string {
  return `${year}-${twoDigits(Number(month))}-${twoDigits(Number(date))}`;
}
