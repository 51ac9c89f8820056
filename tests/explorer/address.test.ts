import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Address, fromAddress, home, toAddress, viewIds } from "../../docs/explorer/state/address.ts";
import { firstDay, fromNumber, lastDay, toNumber } from "../../docs/explorer/state/days.ts";

const addresses: fc.Arbitrary<Address> = fc.record({
  view: fc.constantFrom(...viewIds),
  day: fc.integer({ min: toNumber(firstDay), max: toNumber(lastDay) }).map(fromNumber),
  map: fc.constantFrom("whole" as const, "europe" as const, null),
  entry: fc.constantFrom("office:hcnm", "participating-state:MK", "chairpersonship:2015", null),
  query: fc.constantFrom("", "text=border%20guards&country=MD,RO", "date.from=1999&date.until=2003"),
});

describe("the address of the explorer", () => {
  test("leads back to what it was made of", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(fromAddress(toAddress(address))).toEqual({ ...address });
      }),
    );
  });

  test("names the view and the day first, and nothing that a fresh page shows anyway", () => {
    expect(toAddress({ ...home, day: "2015-12-09" })).toBe("#view=day&on=2015-12-09");
    expect(toAddress({ ...home, day: "2015-12-09", entry: "office:hcnm" })).toBe(
      "#view=day&on=2015-12-09&entry=office:hcnm",
    );
  });

  test.each([
    ["", home],
    ["#", home],
    ["#view=maps&on=2015-12-09", { ...home, day: "2015-12-09" }],
    ["#on=2015-02-30", home],
    ["#on=1815-06-18", home],
    ["#on=yesterday&map=moon&entry=<script>", home],
    ["#view=search&query=%", { ...home, view: "search", query: "%" }],
  ])("passes over what means nothing: %s", (hash, expected) => {
    expect(fromAddress(hash)).toEqual(expected);
  });
});
