import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  endOf,
  firstDay,
  isShownDay,
  lastDay,
  sayDate,
  startOf,
  withinReach,
} from "../../docs/explorer/state/days.ts";
import { catalogueInfo } from "../../src/index.ts";

describe("a day of the explorer", () => {
  test("lies between the first on which States took part and the last that the sources know", () => {
    expect([firstDay, lastDay]).toEqual(["1973-06-25", catalogueInfo.asOf]);
    expect(["1973-06-24", "1973-06-25", lastDay, "2999-01-01"].map(isShownDay)).toEqual([false, true, true, false]);
    expect(withinReach("1900-01-01")).toBe(firstDay);
  });

  test("must be one of the calendar", () => {
    expect(["2015-02-29", "2016-02-29", "2015-13-01", "2015-1-1", "2015"].map(isShownDay)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  test.each([
    ["2015-01-31", 1, "2015-02-28"],
    ["2015-11-30", 3, "2016-02-29"],
    ["2015-01-15", -1, "2014-12-15"],
    ["1973-06-30", -2, "1973-06-25"],
  ])("%s moved by %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test("moves by days over the ends of months and years", () => {
    expect(addDays("1999-12-31", 1)).toBe("2000-01-01");
    expect(addDays("2000-03-01", -1)).toBe("2000-02-29");
  });

  test.each([
    ["1999", "1999-01-01", "1999-12-31", "1999"],
    ["2000-02", "2000-02-01", "2000-02-29", "February 2000"],
    ["1999-12", "1999-12-01", "1999-12-31", "December 1999"],
    ["2015-12-09", "2015-12-09", "2015-12-09", "9 December 2015"],
  ])("%s begins %s, ends %s and is said %s", (date, start, end, said) => {
    expect([startOf(date), endOf(date), sayDate(date)]).toEqual([start, end, said]);
  });

  test("is open where a date is missing", () => {
    expect([startOf(null), endOf(null)]).toEqual([firstDay, lastDay]);
  });
});
