/** The days of the calendar as a pattern, for schemas: leap years included, from the year 100 on, without look-ahead. */
export const calendarDay: RegExp =
  /^(?:(?:0[1-9]|[1-9][0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:0[1-9]|[1-9][0-9])(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$/;

const daysOf: readonly number[] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a value is a day of the calendar, as {@link calendarDay} says, by arithmetic: a guard asks this of every record.
 *
 * @example
 * isCalendarDay("2016-02-29"); // => true
 * isCalendarDay("2015-02-29"); // => false
 */
export function isCalendarDay(value: unknown): value is string {
  if (typeof value !== "string" || value.length !== 10) return false;
  if (value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return false;
  const century = digits(value, 0);
  const year = digits(value, 2);
  const month = digits(value, 5);
  const day = digits(value, 8);
  if (century < 1 || year < 0 || month < 1 || month > 12 || day < 1) return false;
  if (month !== 2 || day !== 29) return day <= (daysOf[month] as number);
  return year === 0 ? century % 4 === 0 : year % 4 === 0;
}

/** Two digits as a number; below zero where one of them is none. */
function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
