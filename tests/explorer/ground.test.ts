import { describe, expect, test } from "vitest";
import rows from "../../data/former-ground.json" with { type: "json" };
import sourceFile from "../../data/sources.json" with { type: "json" };
import { groundOn } from "../../docs/explorer/facts/ground.ts";
import { formerStates, isParticipatingStateCode } from "../../src/index.ts";

describe("data/former-ground.json", () => {
  test.each(rows)("$seat $ground names known States, a day and its sources", ({ seat, ground, until, ...row }) => {
    expect(isParticipatingStateCode(ground)).toBe(true);
    expect(Object.hasOwn(formerStates, seat) || isParticipatingStateCode(seat)).toBe(true);
    expect(until ?? "1999-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(row.sources.length).toBeGreaterThan(0);
    for (const id of row.sources) expect(Object.keys(sourceFile.sources)).toContain(id);
    for (const { field, note } of "unverified" in row ? (row.unverified ?? []) : [])
      expect(["ground", "until"].includes(field) && note.length > 10).toBe(true);
  });

  test("has each ground of a seat once, and every successor that the catalogue names", () => {
    const pairs = rows.map(({ seat, ground }) => `${seat} ${ground}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { id, successors } of [formerStates.CSHH, formerStates.YUCS])
      expect(rows.filter(({ seat }) => seat === id).map(({ ground }) => ground)).toEqual(
        expect.arrayContaining([...successors]),
      );
  });
});

describe("the ground of a shape on a day", () => {
  test.each([
    ["UA", "1980-06-01", "participating", "SUHH"],
    ["EE", "1991-09-05", "participating", "SUHH"],
    ["EE", "1991-09-06", "none", null],
    ["EE", "1991-09-10", "participating", "EE"],
    ["RU", "1991-12-24", "participating", "RU"],
    ["SK", "1992-12-31", "participating", "CSHH"],
    ["SK", "1993-01-01", "participating", "SK"],
    // Its own seat counts before that of the former State, and it never was suspended.
    ["HR", "1992-03-24", "participating", "HR"],
    ["HR", "1992-11-01", "participating", "HR"],
    ["MK", "1993-06-01", "none", null],
    ["RS", "1992-07-10", "suspended", "YUCS"],
    ["ME", "1999-11-19", "suspended", "YUCS"],
    ["ME", "2000-11-10", "participating", "RS"],
    ["ME", "2006-06-22", "participating", "ME"],
    ["DE", "1980-06-01", "participating", "DE"],
    ["MN", "2012-11-20", "partner", "MN"],
    ["MN", "2012-11-21", "participating", "MN"],
    ["JP", "1990-01-01", "none", null],
  ])("%s on %s: %s, by the seat of %s", (shape, day, part, seat) => {
    expect(groundOn(day).get(shape)).toEqual({ part, seat });
  });
});
