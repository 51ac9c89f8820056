import { expect, test } from "vitest";
import { itemNumber } from "../../../src/reading/record/item-number.ts";

test.each([
  ["https://www.osce.org/cthb/208121", "208121"],
  ["http://osce.org/node/208121/", "208121"],
  ["https://www.osce.org/ru/odihr/elections/208121?download=true#top", "208121"],
  ["https://polis.osce.org/node/5", "5"],
  ["/cthb/208121", "208121"],
  ["https://www.osce.org/press-releases?page=236", null],
  ["https://www.osce.org/cthb/208121-annex", null],
  ["https://www.osce.org/", null],
  ["208121", null],
  ["https://reliefweb.int/node/208121", null],
  ["osce.org/node/208121", "208121"],
  ["https://www.osce.org/cthb/1234567890123", null],
  ["https://www.osce.org/cthb/208121//#top", "208121"],
  ["//www.osce.org/cthb/208121", "208121"],
  ["//reliefweb.int/node/208121", null],
  ["https://www.osce.org/208121/cthb", null],
  ["208121/", null],
  ["", null],
])("%j is the address of item %j", (url, number) => {
  expect(itemNumber(url)).toBe(number);
});

test("an address of a million slashes and digits is read in no time", () => {
  for (const part of ["/", "1/", "/1", "1"]) {
    const before = process.cpuUsage();
    expect(itemNumber(`https://www.osce.org/${part.repeat(500_000)}x`)).toBeNull();
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  }
});
