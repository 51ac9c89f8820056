import { getDaysInMonth } from "date-fns/getDaysInMonth";
import type { IsoDate, PartialDate } from "../types.ts";

// The only file that reaches date-fns at run time: whether a day exists and where a month ends. Everything else compares text.

/** Whether the value is a real calendar day written `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== "string" || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)) return false;
  // By the length of the month, not by whether a clock there ever showed the day: Samoa left one out.
  // Every month has 28 days: most need no look at the calendar.
  return value.slice(8) < "29" || value <= lastDay(value.slice(0, 7));
}

/** Whether the value is a year, a month or a real calendar day. */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === "string" && (/^\d{4}$/.test(value) || isMonth(value) || isIsoDate(value));
}

function isMonth(value: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value);
}

/** The day as text, or `null` where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(text) ? text : null;
}

/** The first day of a year, month or day. */
export function firstDay(date: PartialDate): IsoDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day of a year, month or day. */
export function lastDay(date: PartialDate): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${getDaysInMonth(new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1))}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
