import { describe, expect, test } from "vitest";
import { factsOf } from "../../docs/explorer/facts/now.ts";

// What the page shows on ten days, counted by hand from data/.

describe("on the day", () => {
  test.each([
    ["1973-07-05", 35, 0, 0, null, null, null],
    ["1990-11-21", 34, 0, 0, null, null, null],
    ["1992-07-10", 51, 1, 0, "CSHH", "Jozef Moravčík", null],
    ["1999-11-19", 54, 8, 17, "NO", "Knut Vollebæk", "Ján Kubiš"],
    ["2000-11-10", 55, 9, 19, "AT", "Benita Ferrero-Waldner", "Ján Kubiš"],
    ["2006-06-22", 56, 11, 17, "BE", "Karel De Gucht", "Marc Perrin de Brichambaut"],
    ["2012-11-21", 57, 11, 15, "IE", "Eamon Gilmore", "Lamberto Zannier"],
    ["2014-03-21", 57, 11, 16, "CH", "Didier Burkhalter", "Lamberto Zannier"],
    ["2017-07-15", 57, 11, 16, "AT", "Sebastian Kurz", null],
    ["2022-04-01", 57, 11, 13, "PL", "Zbigniew Rau", "Helga Schmid"],
  ])(
    "%s: %i States, %i Partners, %i field operations, %s in the Chair",
    (day, states, partners, operations, chair, person, secretary) => {
      const facts = factsOf(day);
      expect([facts.states, facts.partners, facts.operations.length]).toEqual([states, partners, operations]);
      expect([facts.chair?.state ?? null, facts.chairs[0]?.name ?? null]).toEqual([chair, person]);
      expect(facts.offices[0]?.term?.name ?? null).toBe(secretary);
    },
  );

  test("an office is vacant between two holders, and before the first that is known nobody claims it was not there", () => {
    const emptyOn = (day: string): readonly (string | null)[] => factsOf(day).offices.map(({ empty }) => empty);
    expect(emptyOn("2017-07-15").slice(0, 5)).toEqual(["vacant", "vacant", "vacant", "vacant", null]);
    expect(new Set(emptyOn("1980-01-01"))).toEqual(new Set(["no holder known yet"]));
  });

  test("a suspended State keeps its seat, and is not counted", () => {
    const { seats, states } = factsOf("1992-07-10");
    expect(seats.filter(({ part }) => part === "suspended").map(({ state }) => state)).toEqual(["YUCS"]);
    expect(seats.filter(({ part }) => part === "participating").length).toBe(states);
  });
});
