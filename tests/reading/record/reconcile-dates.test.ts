import { describe, expect, test } from "vitest";
import { reconcileDates } from "../../../src/reading/record/reconcile-dates.ts";
import { parseDateline } from "../../../src/reading.ts";
import { rawWith } from "../../support/releases/raw.ts";

type Layout = "node-nav" | "listing-plain";

/** "2015-12-09 dateline", and the codes of the issues. */
function settled(layout: Layout, field: string | null, paragraph: string): string {
  const raw = rawWith({ printed: field === null ? {} : { date: [field] }, provenance: { layout } });
  const { date, dateUntil, dateFrom, issues } = reconcileDates(raw, parseDateline(paragraph));
  return [date, dateUntil && `to ${dateUntil}`, dateFrom, ...issues.map(({ code }) => code)].filter(Boolean).join(" ");
}

const whole = "SKOPJE, 3 July 2019 – Pupils met.";
const yearless = "SKOPJE, 3 July – Pupils met.";
const range = "SKOPJE, 3-5 July 2019 – Pupils met.";
const leap = "SKOPJE, 29 February – Pupils met.";
const none = "Pupils met.";

describe("the date of a record", () => {
  test.each<[Layout, string | null, string, string]>([
    ["node-nav", null, whole, "2019-07-03 dateline"],
    ["node-nav", "3 July 2019", whole, "2019-07-03 dateline"],
    ["node-nav", "4 July 2019", whole, "2019-07-03 dateline date-mismatch"],
    ["node-nav", "4 July 2019", none, "2019-07-04 field"],
    ["node-nav", "4 July 2019", yearless, "2019-07-03 dateline+year date-mismatch"],
    ["node-nav", "3 July 2019", yearless, "2019-07-03 dateline+year"],
    ["node-nav", "5 January 2019", "SKOPJE, 30 December – Pupils met.", "2018-12-30 dateline+year date-mismatch"],
    ["node-nav", "30 December 2018", "SKOPJE, 1 January – Pupils met.", "2019-01-01 dateline+year date-mismatch"],
    ["node-nav", null, yearless, "missing-date"],
    ["node-nav", null, range, "2019-07-03 to 2019-07-05 dateline"],
    ["node-nav", "3 July 2019", leap, "2019-07-03 field"],
    ["node-nav", "soon", whole, "2019-07-03 dateline unreadable-date"],
    ["node-nav", "soon", none, "unreadable-date"],
    ["node-nav", null, none, "missing-date"],
    ["listing-plain", "4 July 2019", whole, "2019-07-04 listing date-mismatch"],
    ["listing-plain", "3 July 2019", range, "2019-07-03 to 2019-07-05 listing"],
    ["listing-plain", "4 July 2019", none, "2019-07-04 listing"],
    ["listing-plain", null, whole, "2019-07-03 dateline"],
  ])("on a %s with %j and %j is: %s", (layout, field, paragraph, expected) => {
    expect(settled(layout, field, paragraph)).toBe(expected);
  });

  test("a difference is an issue that carries both, and the one that was not kept", () => {
    const raw = rawWith({ printed: { date: ["4 July 2019"] } });
    expect(reconcileDates(raw, parseDateline(whole)).issues).toEqual([
      {
        code: "date-mismatch",
        path: ["date"],
        message: "date: the page prints 2019-07-04, the dateline 2019-07-03; the dateline was kept",
        severity: "warning",
        found: "2019-07-04",
      },
    ]);
  });
});
