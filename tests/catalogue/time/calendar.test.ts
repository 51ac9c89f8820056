import { describe, expect, test } from "vitest";
import { firstDay, isIsoDate, isoDate, isPartialDate, lastDay } from "../../../src/catalogue/time/calendar.ts";

describe("a day", () => {
  test.each(["2015-12-09", "2024-02-29", "2000-02-29", "1973-07-03", "9999-12-31"])("%s is one", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2015-13-01",
    "2015-00-10",
    "2015-04-31",
    "2015-12-00",
    "2015-12",
    "2015-1-9",
    "2015-12-09T00:00:00Z",
    " 2015-12-09",
    "2015-12-09\n",
    "٢٠١٥-١٢-٠٩",
    "",
    null,
    undefined,
    20151209,
    new Date(0),
  ])("%j is none", (value) => {
    expect(isIsoDate(value)).toBe(false);
  });
});

describe("a partial date", () => {
  test.each(["2015", "2015-12", "2015-12-09"])("%s is one", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each(["15", "2015-13", "2015-00", "2015-02-30", "2015-", "20155", 2015, null])("%j is none", (value) => {
    expect(isPartialDate(value)).toBe(false);
  });

  test.each([
    ["2015", "2015-01-01", "2015-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2015-12", "2015-12-01", "2015-12-31"],
    ["2015-12-09", "2015-12-09", "2015-12-09"],
  ])("%s lasts from %s to %s", (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});

test.each([
  [2015, 12, 9, "2015-12-09"],
  [824, 1, 2, "0824-01-02"],
  [2015, 2, 30, null],
  [2015, 0, 1, null],
])("%i, %i, %i make %j", (year, month, day, text) => {
  expect(isoDate(year, month, day)).toBe(text);
});

test("a day is a day in every time zone, though Samoa went without one", () => {
  const before = process.env["TZ"];
  process.env["TZ"] = "Pacific/Apia";
  expect(new Date(2011, 11, 30).getDate()).not.toBe(30);
  expect([isIsoDate("2011-12-30"), isIsoDate("2011-12-31"), isIsoDate("2011-12-32")]).toEqual([true, true, false]);
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
});
