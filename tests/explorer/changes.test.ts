import { describe, expect, test } from "vitest";
import { changeBeside, changes, changesOn } from "../../docs/explorer/facts/changes.ts";
import { entryAt } from "../../docs/explorer/facts/entries.ts";

const textsOn = (day: string): readonly string[] => changesOn(day).map(({ text }) => text);

describe("what changed on a day", () => {
  test.each([
    ["1992-07-08", "Yugoslavia is suspended"],
    ["2000-11-10", "The seat of Yugoslavia ends"],
    ["2012-11-21", "Mongolia takes part"],
    ["2014-03-21", "Special Monitoring Mission to Ukraine begins"],
    ["2022-04-01", "Special Monitoring Mission to Ukraine has ended"],
    ["2015-01-01", "Serbia takes the Chair"],
    ["2017-07-01", "The office of Secretary General falls vacant"],
    ["1993-01-01", "Slovakia takes part"],
  ])("%s: %s", (day, text) => {
    expect(textsOn(day)).toContain(text);
  });

  test("stands in order, within reach, and leads to an entry", () => {
    expect(changes.length).toBeGreaterThan(300);
    expect(changes.map(({ day }) => day)).toEqual(changes.map(({ day }) => day).sort());
    for (const { kind, id } of changes) expect(entryAt(`${kind}:${id}`), `${kind}:${id}`).toBeDefined();
  });

  test("is reached by steps, every day with a change once", () => {
    const days = new Set(changes.map(({ day }) => day));
    let steps = 1;
    for (let at = changes[0]?.day ?? ""; ; steps++) {
      const next = changeBeside(at, "after");
      if (next === undefined) break;
      expect(changeBeside(next.day, "before")?.day).toBe(at);
      at = next.day;
    }
    expect(steps).toBe(days.size);
  });
});
