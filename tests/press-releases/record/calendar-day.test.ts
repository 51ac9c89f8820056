import { expect, test } from "vitest";
import { calendarDay, isCalendarDay } from "../../../src/press-releases/record/calendar-day.ts";

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** Whether Universal Time, which has no gaps, knows the day. */
function exists(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const pattern = calendarDay;

test("the arithmetic and the pattern know every day from the year 100 to 9999, and no other", () => {
  const wrong: string[] = [];
  // Every year about the turns of centuries, and all that people write.
  const years = Array.from({ length: 10_000 }, (_, i) => i).filter(
    (year) => year % 100 < 9 || year % 100 > 95 || year < 130 || (year > 1890 && year < 2110),
  );
  for (const year of years) {
    for (let month = 0; month <= 13; month++) {
      for (const day of [0, 1, 27, 28, 29, 30, 31, 32]) {
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
        const expected = year >= 100 && exists(year, month, day);
        if (isCalendarDay(text) !== expected || pattern.test(text) !== expected) wrong.push(text);
      }
    }
  }
  expect(years.length).toBeGreaterThan(1300);
  expect(wrong).toEqual([]);
});

test.each([
  "",
  "2015-12-9",
  "2015-12-09 ",
  " 2015-12-09",
  "2015-12-09\n",
  "2015/12/09",
  "2015-1a-09",
  "２０１５-12-09",
  "-015-12-09",
  "2015-12-+9",
])("%j is none", (text) => {
  expect([isCalendarDay(text), pattern.test(text)]).toEqual([false, false]);
});

test.each([null, undefined, 20151209, new Date(0), ["2015-12-09"]])("%j is none", (value) => {
  expect(isCalendarDay(value)).toBe(false);
});
