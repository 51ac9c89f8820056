import { expect, test } from "vitest";
import { monthNumbers } from "../../../src/generated/months.ts";
import { readPrintedDay } from "../../../src/reading/dates/printed-day.ts";

test.each([
  ["28 September 2015", "2015-09-28"],
  ["5 Sept. 2015", "2015-09-05"],
  ["19 Nov 2019", "2019-11-19"],
  ["05 March 2001", "2001-03-05"],
  ["October 7, 2017 Saturday", "2017-10-07"],
  ["Saturday, 7 October 2017", "2017-10-07"],
  ["7 October 2017 (All day)", "2017-10-07"],
  ["7 October 2017, 10:30", "2017-10-07"],
  ["28 октября 2019 года", "2019-10-28"],
  ["26 листопада 2025 р.", "2025-11-26"],
  ["26. novembar 2025. godine", "2025-11-26"],
  ["5. ožujka 2015.", "2015-03-05"],
  ["5 maj 2015", "2015-05-05"],
  ["1er mars 2015", "2015-03-01"],
  ["5 de mayo de 2015", "2015-05-05"],
  ["5 may 2019-cu il", "2019-05-05"],
  ["5-may 2019-yil", "2019-05-05"],
  ["5 մայիսի 2015 թ.", "2015-05-05"],
  ["22.05.2018", "2018-05-22"],
  ["2015-12-09", "2015-12-09"],
  ["2015-12-09T10:00:00Z", "2015-12-09"],
  ["\u00A029\u00A0February\u202F2016 ", "2016-02-29"],
])("%j is the day %s", (text, day) => expect(readPrintedDay(text)).toBe(day));

test.each([
  "",
  "2015",
  "May 2015",
  "5 May",
  "29 February 2015",
  "31 June 2015",
  "0 May 2015",
  "5 Mey 2015",
  "5 constructor 2015",
  "1-5 July 2024",
  "30 June – 2 July 2024",
  "05/10/2015",
  "5 May 2015 2016",
  "on 5 May 2015",
  "5 May 2015 in Vienna",
  "20150-05-05",
  "9".repeat(1_000_000),
])("%j is none", (text) => expect(readPrintedDay(text)).toBeNull());

test.each(Object.entries(monthNumbers))("the month word %j is month %d", (word, month) => {
  expect(readPrintedDay(`5 ${word} 2015`)).toBe(`2015-${String(month).padStart(2, "0")}-05`);
});

test("anything but text is a mistake of the caller", () => {
  expect(() => readPrintedDay(undefined as unknown as string)).toThrow(TypeError);
});
