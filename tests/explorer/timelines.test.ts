import { describe, expect, test } from "vitest";
import { addDays, endOf, startOf } from "../../docs/explorer/state/days.ts";
import { charts } from "../../docs/explorer/timelines/charts.ts";
import type { Line } from "../../docs/explorer/timelines/types.ts";
import { fieldOperationIds, fieldOperations, officeHolderOn, officeIds } from "../../src/index.ts";

const linesOf = (id: string): readonly Line[] =>
  charts()
    .filter((chart) => chart.id === id)
    .flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));

const all: readonly Line[] = charts().flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));

describe("the timelines", () => {
  test("no two bars of a line overlap, and none ends before it begins", () => {
    for (const { id, bars } of all)
      for (const [at, { from, until }] of bars.entries()) {
        expect(from <= until, `${id} ${from}`).toBe(true);
        expect((bars[at + 1]?.from ?? "9999") > until, `${id} ${until}`).toBe(true);
      }
  });

  test("draw every office and every field operation", () => {
    expect(linesOf("offices").map(({ id }) => id)).toEqual(officeIds);
    expect(new Set(linesOf("operations").map(({ id }) => id))).toEqual(new Set(fieldOperationIds));
  });

  test("draw a vacancy where nobody held the office, and nowhere else", () => {
    for (const { id, bars } of linesOf("offices"))
      for (const { from, until, look } of bars)
        for (const day of [from, until])
          expect(officeHolderOn(id as (typeof officeIds)[number], day) === null, `${id} ${day}`).toBe(
            look === "vacant",
          );
  });

  test("say of a stretch what no source proves", () => {
    const bar = linesOf("operations").find(({ id }) => id === "presence-in-albania")?.bars[0];
    expect([bar?.unproven, bar?.title.endsWith("(first day not verified)")]).toEqual([["from"], true]);
    const proven = linesOf("operations").find(({ id }) => id === "special-monitoring-mission-to-ukraine")?.bars[0];
    expect(proven?.unproven).toEqual([]);
  });

  test("draw the names of an operation one behind the other", () => {
    const { formerNames } = fieldOperations["programme-office-in-astana"];
    const astana = linesOf("operations").find(({ id }) => id === "programme-office-in-astana");
    expect(astana?.bars.slice(0, -1).map(({ from }) => from)).toEqual(formerNames.map(({ from }) => startOf(from)));
    expect(astana?.bars.at(-1)?.from).toBe(addDays(endOf(formerNames.at(-1)?.until ?? null), 1));
  });

  test("have the seats of former States above those whose ground was theirs", () => {
    const yugoslavia = charts()
      .find(({ id }) => id === "participation")
      ?.groups.find(({ label }) => label === "Yugoslavia");
    expect(yugoslavia?.lines.map(({ id }) => id)).toEqual(["YUCS", "RS", "ME", "MK", "BA", "HR", "SI"]);
    expect(yugoslavia?.lines[0]?.bars.map(({ look }) => look)).toEqual(["plain", "suspended"]);
  });
});
