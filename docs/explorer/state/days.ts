import { catalogueInfo, formerStates, type IsoDate, type PartialDate } from "../../../src/index.ts";

/** The first day on which States took part, and the last for which the sources speak. */
export const firstDay: IsoDate = formerStates.SUHH.participation[0]?.from ?? "1973-06-25";
export const lastDay: IsoDate = catalogueInfo.asOf;

const length = 864e5;

/** Days since 1970, so that days can be added and drawn. */
export function toNumber(day: IsoDate): number {
  return Math.round(Date.parse(day) / length);
}

export function fromNumber(number: number): IsoDate {
  return new Date(number * length).toISOString().slice(0, 10);
}

/** Whether the text is a day of the calendar that the explorer can show. */
export function isShownDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < firstDay || text > lastDay) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && fromNumber(Math.round(time / length)) === text;
}

/** The day, or the nearest that can be shown. */
export function withinReach(day: IsoDate): IsoDate {
  return day < firstDay ? firstDay : day > lastDay ? lastDay : day;
}

export function addDays(day: IsoDate, count: number): IsoDate {
  return withinReach(fromNumber(toNumber(day) + count));
}

/** The same day of another month, or the last of that month. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + count, Math.min(date, lastOfMonth)));
  return withinReach(moved.toISOString().slice(0, 10));
}

/** The first day that a partial date can mean; an open beginning is the first day that is shown. */
export function startOf(date: PartialDate | null): IsoDate {
  return date === null ? firstDay : date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a partial date can mean; an open end is the last day that is shown. */
export function endOf(date: PartialDate | null): IsoDate {
  if (date === null) return lastDay;
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return fromNumber(toNumber(nextMonth(date)) - 1);
}

function nextMonth(month: PartialDate): IsoDate {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, "0")}-01`;
}

const spoken = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const spokenMonth = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A date as one says it, as precise as it is: "9 December 2015", "January 1999", "1995". */
export function sayDate(date: PartialDate): string {
  if (date.length === 4) return date;
  return (date.length === 7 ? spokenMonth : spoken).format(new Date(startOf(date)));
}
