import { isIsoDate } from "../../catalogue/time/calendar.ts";
import type { IsoDate } from "../../catalogue/types.ts";

const millisecondsOfDay = 86_400_000;

/** The day so many days later, in no time zone; `null` where the text is no day of the calendar. */
export function dayAfter(day: IsoDate, days: number): IsoDate | null {
  return isIsoDate(day) ? new Date(Date.parse(day) + days * millisecondsOfDay).toISOString().slice(0, 10) : null;
}
