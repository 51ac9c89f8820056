import { describe, expect, test } from "vitest";
import { findStateByCode, participationPanel, stateCodes } from "../../../src/index.ts";

describe("a code leads to the State that holds it", () => {
  test.each([
    ["cow", 255, undefined, "DE"],
    ["cow", 260, undefined, "DE"],
    ["cow", 260, "1985-06-01", "DE"],
    ["cow", 255, "1985-06-01", undefined],
    ["cow", 260, "2000-01-01", undefined],
    ["gw", 260, "2000-01-01", "DE"],
    ["cow", 265, undefined, "DDDE"],
    ["cow", 265, "1990-10-03", undefined],
    ["cow", 365, undefined, "RU"],
    ["cow", 365, "1991-12-23", "SUHH"],
    ["cow", 365, "1991-12-24", "RU"],
    ["cow", 345, "2000-11-09", "YUCS"],
    ["cow", 345, "2000-11-10", "RS"],
    ["cow", 345, "2020-01-01", "RS"],
    ["gw", 345, "2006-06-04", "RS"],
    ["gw", 345, "2006-06-05", undefined],
    ["gw", 340, "2006-06-05", "RS"],
    ["gw", 340, "2006-06-04", undefined],
    ["cow", 315, undefined, "CSHH"],
    ["cow-letters", "cze", undefined, "CSHH"],
    ["cow-letters", "YUG", "2015-01-01", "RS"],
    ["gw-letters", "SER", "2015-01-01", "RS"],
    ["vdem", "157", "1992-12-31", "CSHH"],
    ["vdem", "157", "1993-01-01", "CZ"],
    ["m49", 8, undefined, "AL"],
    ["m49", "008", undefined, "AL"],
    ["m49", "0008", undefined, "AL"],
    ["m49", 280, "1980-01-01", "DE"],
    ["m49", 276, "2020-01-01", "DE"],
    ["eurostat", "el", undefined, "GR"],
    ["wikidata", "q183", undefined, "DE"],
    ["ioc", "URS", "1980-07-19", "SUHH"],
    ["cow", 347, undefined, undefined],
    ["gw", "KOS", undefined, undefined],
    ["cow", 999, undefined, undefined],
    ["cow", "", undefined, undefined],
    ["cow", Number.NaN, undefined, undefined],
  ] as const)("%s %s on %s: %s", (system, code, on, id) => {
    expect(findStateByCode(system, code, on === undefined ? {} : { on })?.id).toBe(id);
  });

  test("and every code of today leads back to its State", () => {
    const lost = Object.entries(stateCodes).flatMap(([state, systems]) =>
      Object.entries(systems).flatMap(([system, periods]) =>
        periods.flatMap(({ code, from, until }) => {
          const on = until ?? (from === null ? "2020-01-01" : "2026-01-01");
          const day = on.length === 10 ? on : `${on}-01`;
          return findStateByCode(system as "cow", code, { on: day })?.id === state
            ? []
            : [`${state} ${system} ${code}`];
        }),
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe("what is no question", () => {
  test("is refused with a suggestion", () => {
    expect(() => findStateByCode("coww" as never, 2)).toThrow('"coww" is not a system of codes; did you mean "cow"?');
    expect(() => findStateByCode("cow", 2, { on: "1990" })).toThrow(RangeError);
    expect(() => participationPanel({ from: "1990", until: "1991", unit: "year", codes: ["vdemm" as "vdem"] })).toThrow(
      '"vdemm" is not a system of codes; did you mean "vdem"?',
    );
    expect(() => participationPanel({ from: "1990", until: "1991", unit: "year", codes: "cow" as never })).toThrow(
      TypeError,
    );
  });

  test.each([undefined, null, {}, [], Symbol("DE"), 1n])("%s is no code", (value) => {
    expect(findStateByCode("cow", value as never)).toBeUndefined();
  });
});

describe("a panel with codes", () => {
  const rows = [...participationPanel({ from: "1989", until: "2007", unit: "year", codes: ["cow", "gw"] })];
  const codesOf = (id: string) =>
    rows.filter(({ state }) => state.id === id).map(({ period, codes }) => `${period} ${codes.cow}`);

  test("has the code of the last day on which the State took part in the step", () => {
    expect(codesOf("DE").slice(0, 2)).toEqual(["1989 260", "1990 255"]);
    expect(codesOf("DDDE")).toEqual(["1989 265", "1990 265"]);
    expect(codesOf("CSHH").at(-1)).toBe("1992 315");
    expect(codesOf("CZ")[0]).toBe("1993 316");
    expect(codesOf("YUCS").at(-1)).toBe("2000 345");
    expect(codesOf("RS")[0]).toBe("2000 345");
  });

  test("has null where a system has no code, and only the systems asked for", () => {
    const andorra = rows.find(({ state, period }) => state.id === "AD" && period === "2000");
    expect(andorra?.codes).toEqual({ cow: "232", gw: null });
  });

  test("names by month each code once", () => {
    const months = [...participationPanel({ from: "1990", until: "2007", unit: "month", codes: ["cow"] })];
    const twice = new Map<string, number>();
    for (const { period, codes } of months)
      twice.set(`${period} ${codes.cow}`, (twice.get(`${period} ${codes.cow}`) ?? 0) + 1);
    // In the month of a hand-over both States took part.
    expect([...twice].filter(([, count]) => count > 1).map(([key]) => key)).toEqual(["1991-12 365", "2000-11 345"]);
  });

  test("is without codes as it was", () => {
    const [row] = participationPanel({ from: "1990", until: "1990", unit: "year" });
    expect(Object.keys(row ?? {})).toEqual(["period", "state", "status"]);
  });
});

test("the codes are frozen plain data, with every system for every State", () => {
  const systems = Object.keys(stateCodes.CH);
  expect(systems.length).toBe(12);
  for (const codes of Object.values(stateCodes)) expect(Object.keys(codes)).toEqual(systems);
  expect(Object.isFrozen(stateCodes) && Object.isFrozen(stateCodes.DE) && Object.isFrozen(stateCodes.DE.cow[0])).toBe(
    true,
  );
  expect(structuredClone(stateCodes.DE.cow)).toEqual(stateCodes.DE.cow);
});
