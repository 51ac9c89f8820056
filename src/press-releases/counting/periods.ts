import { lastDay } from "../../catalogue/time/calendar.ts";
import type { IsoDate } from "../../catalogue/types.ts";
import { chairEnd, chairStarts, firstChairYear } from "../../generated/chair-starts.ts";

/** The steps of a timeline. */
export type TimelineUnit = "year" | "quarter" | "month" | "day" | "chairpersonship";

/** The units, as an error lists them. */
export const timelineUnits: readonly TimelineUnit[] = ["year", "quarter", "month", "day", "chairpersonship"];

/** The period of a day; `null` for a day without a Chair. */
export function periodOf(unit: TimelineUnit, day: IsoDate): string | null {
  if (unit === "year") return day.slice(0, 4);
  if (unit === "month") return day.slice(0, 7);
  if (unit === "quarter") return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return unit === "day" ? day : chairYearOf(day);
}

function chairYearOf(day: IsoDate): string | null {
  if (day < chairStart(firstChairYear) || day > chairEnd) return null;
  // The Chairs of the next year may have begun in December.
  let year = Number(day.slice(0, 4)) + 1;
  while (day < chairStart(year)) year--;
  return String(year);
}

/** The Chairpersonships by year, each with its first day, the latest first. */
export function chairSteps(): (readonly [year: number, from: IsoDate])[] {
  const last = Number(chairEnd.slice(0, 4));
  return Array.from({ length: last - firstChairYear + 1 }, (_, i) => [last - i, chairStart(last - i)]);
}

function chairStart(year: number): IsoDate {
  return chairStarts[year] ?? `${year}-01-01`;
}

/** The period right behind another. */
export function nextPeriod(unit: TimelineUnit, period: string): string {
  const year = Number(period.slice(0, 4));
  if (unit === "year" || unit === "chairpersonship") return padded(year + 1, 4);
  if (unit === "day" && period < lastDay(period.slice(0, 7)))
    return `${period.slice(0, 8)}${padded(Number(period.slice(8)) + 1, 2)}`;
  if (unit === "day") return `${nextPeriod("month", period.slice(0, 7))}-01`;
  const [mark, steps] = unit === "quarter" ? ["-Q", 4] : ["-", 12];
  const step = Number(period.slice(4 + mark.length));
  const width = unit === "quarter" ? 1 : 2;
  return step < steps
    ? `${period.slice(0, 4)}${mark}${padded(step + 1, width)}`
    : `${padded(year + 1, 4)}${mark}${padded(1, width)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
