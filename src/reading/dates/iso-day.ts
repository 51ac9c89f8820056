import { isoDate } from "../../catalogue/time/calendar.ts";
import type { IsoDate } from "../../catalogue/types.ts";

/** The day as text, or `null` where the calendar has no such day. Every month has 28 days: only the last ones ask the calendar. */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  return day > 28 ? isoDate(year, month, day) : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A number below 100 with a zero in front where it has one digit. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
