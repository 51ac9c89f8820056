import { describe, expect, test } from "vitest";
import * as lib from "../../../src/index.ts";

const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

describe("participatingStatesOn", () => {
  test.each([
    ["1972-01-01", 0],
    ["1973-06-24", 0],
    ["1973-06-25", 35],
    ["1975-08-01", 35],
    ["1990-10-02", 35],
    ["1990-10-03", 34],
    ["1990-11-21", 34],
    ["2012-11-20", 56],
    ["2012-11-21", 57],
    ["2026-11-23", 57],
  ])("counts on %s %i States", (day, count) => {
    expect(lib.participatingStatesOn(day)).toHaveLength(count);
  });

  test("has the four former States and not the Russian Federation at the signing of the Final Act", () => {
    const signatories = ids(lib.participatingStatesOn("1975-08-01"));
    expect(signatories).toEqual(expect.arrayContaining(["SUHH", "CSHH", "DDDE", "YUCS"]));
    expect(signatories).not.toContain("RU");
  });

  test("hands the seat of the Soviet Union over without a gap or a day of two", () => {
    const seat = (day: string) => ids(lib.participatingStatesOn(day)).filter((id) => id === "SUHH" || id === "RU");
    expect([seat("1991-12-23"), seat("1991-12-24")]).toEqual([["SUHH"], ["RU"]]);
  });

  test("leaves a suspended State out unless asked", () => {
    expect(ids(lib.participatingStatesOn("1992-07-07"))).toContain("YUCS");
    expect(ids(lib.participatingStatesOn("1992-07-08"))).not.toContain("YUCS");
    expect(ids(lib.participatingStatesOn("1992-07-08", { suspended: "include" }))).toContain("YUCS");
    expect(ids(lib.participatingStatesOn("2000-11-10", { suspended: "include" }))).not.toContain("YUCS");
  });
});

describe("the Chair", () => {
  test("is held by exactly one State on every day from 19 June 1991 to the end of the last decided year", () => {
    const chairs = Object.values({ ...lib.chairpersonships } as Record<string, lib.Chairpersonship>);
    expect(chairs[0]?.from).toBe("1991-06-19");
    expect(chairs.at(-1)?.until).toBe("2026-12-31");
    for (const [i, chair] of chairs.slice(1).entries()) expect(nextDay(chairs[i]?.until ?? "")).toBe(chair.from);
  });

  test("is held by exactly one person on every day of a Chairpersonship", () => {
    for (const { from, until, chairs } of Object.values({ ...lib.chairpersonships } as Record<
      string,
      lib.Chairpersonship
    >)) {
      expect(chairs[0]?.from).toBe(from);
      expect(chairs.at(-1)?.until).toBe(until);
      for (const [i, chair] of chairs.slice(1).entries()) expect(nextDay(chairs[i]?.until ?? "")).toBe(chair.from);
    }
  });

  test.each([
    ["1992-06-01", "CSHH"],
    ["2015-12-09", "RS"],
    ["2015-12-31", "RS"],
    ["2016-01-01", "DE"],
    ["2026-11-23", "CH"],
  ])("is on %s that of %s", (day, state) => {
    expect(lib.chairpersonshipOn(day)?.state).toBe(state);
  });

  test("is nobody's before the first and after the last decided year", () => {
    expect([lib.chairpersonshipOn("1991-06-18"), lib.chairpersonshipOn("2027-01-01")]).toEqual([null, null]);
  });

  test("has the Troika around it, open at the ends of what is known", () => {
    const troika = lib.troikaOn("2015-06-01");
    expect([troika?.previous?.state, troika?.current.state, troika?.incoming?.state]).toEqual(["CH", "RS", "DE"]);
    expect(lib.troikaOn("1991-07-01")?.previous).toBeNull();
    expect(lib.troikaOn("2026-07-01")?.incoming).toBeNull();
    expect(lib.troikaOn("1980-01-01")).toBeNull();
  });
});

describe("officeHolderOn", () => {
  test.each([
    ["cthb", "2015-12-09", "Madina Jarbussynova"],
    ["secretary-general", "2015-12-09", "Lamberto Zannier"],
    ["rfom", "2015-12-09", "Dunja Mijatović"],
    ["hcnm", "2000-01-01", "Max van der Stoel"],
  ] as const)("names for %s on %s %s", (office, day, name) => {
    expect(lib.officeHolderOn(office, day)?.name).toBe(name);
  });

  test.each([
    ["secretary-general", "1996-06-14", "Wilhelm Höynck"],
    ["secretary-general", "1996-06-15", "Giancarlo Aragona"],
    ["secretary-general", "2005-06-20", "Ján Kubiš"],
    ["secretary-general", "2005-06-21", "Marc Perrin de Brichambaut"],
    ["secretary-general", "2024-12-05", "Catherine Fearon"],
    ["secretary-general", "2024-12-06", "Feridun Sinirlioğlu"],
    ["odihr-director", "1994-04-30", "Luchino Cortese"],
    ["odihr-director", "1994-05-01", "Audrey Glover"],
    ["odihr-director", "1997-03-31", "Audrey Glover"],
    ["odihr-director", "1997-04-01", "Gérard Stoudmann"],
    ["odihr-director", "2003-02-28", "Steven Wagenseil"],
    ["odihr-director", "2003-03-01", "Christian Strohal"],
    ["pa-president", "2017-11-09", "George Tsereteli"],
  ] as const)("lets the successor in %s hold on the shared day: %s %s", (office, day, name) => {
    expect(lib.officeHolderOn(office, day)?.name).toBe(name);
  });

  test("keeps the month of a hand-over as the sources give it", () => {
    expect(lib.offices["odihr-director"].terms[1]).toMatchObject({ from: "1994-05", until: "1997-04" });
  });

  test("says of a vacancy that nobody held the office", () => {
    expect(lib.officeHolderOn("secretary-general", "2017-07-10")).toBeNull();
  });

  test.each(lib.officeIds)("has terms of %s that follow one another", (office) => {
    const { terms } = lib.getOffice(office);
    for (const [i, term] of terms.slice(1).entries()) {
      const until = String(terms[i]?.until);
      // Where the source gives the month or year of a hand-over alone, both terms have it.
      expect(until < String(term.from) || (until.length < 10 && String(term.from).startsWith(until))).toBe(true);
    }
  });
});

describe("other questions of time", () => {
  test("fieldOperationsOn keeps to field operations unless asked for more", () => {
    const strict = lib.fieldOperationsOn("2000-01-01");
    const reps = lib.fieldOperationsOn("2000-01-01", { categories: ["representative"] });
    expect(new Set(strict.map(({ category }) => category))).toEqual(new Set(["field-operation"]));
    expect(ids(reps)).toContain("personal-representative-minsk-conference");
    expect(ids(lib.fieldOperationsOn("2026-11-23"))).toHaveLength(12);
  });

  test.each([
    ["MK", "2010-01-01", "the former Yugoslav Republic of Macedonia"],
    ["MK", "2020-01-01", "North Macedonia"],
    ["RS", "2001-06-01", "Federal Republic of Yugoslavia"],
    ["RS", "2004-06-01", "Serbia and Montenegro"],
    ["TR", "2015-12-09", "Turkey"],
  ] as const)("nameOn calls %s on %s %s", (code, day, name) => {
    expect(lib.nameOn(lib.getParticipatingState(code), day)).toBe(name);
  });

  test.each([
    ["2005-01-01", "Centre in Almaty"],
    ["2010-01-01", "Centre in Astana"],
    ["2016-01-01", "Programme Office in Astana"],
    ["2020-06-01", "Programme Office in Nur-Sultan"],
    ["2023-01-01", "Programme Office in Astana"],
  ])("nameOn follows the office in Kazakhstan: %s %s", (day, name) => {
    expect(lib.nameOn(lib.getFieldOperation("programme-office-in-astana"), day)).toBe(name);
  });

  test("statusOn tells partners, participants, the suspended and the ended", () => {
    expect(lib.statusOn(lib.getParticipatingState("MN"), "2012-11-20")).toBe("partner");
    expect(lib.statusOn(lib.getParticipatingState("MN"), "2012-11-21")).toBe("participating");
    expect(lib.statusOn(lib.getFormerState("YUCS"), "1995-01-01")).toBe("suspended");
    expect(lib.statusOn(lib.getPartner("TH"), "1999-12-31")).toBe("absent");
    expect(lib.statusOn(lib.getFieldOperation("office-in-minsk"), "2005-01-01")).toBe("active");
  });

  test("participationPanel never projects today's list backwards", () => {
    const rows = [...lib.participationPanel({ from: "1990", until: "1993", unit: "year" })];
    const of = (period: string) => rows.filter((row) => row.period === period).map(({ state }) => state.id);
    expect(of("1990")).toContain("DDDE");
    expect(of("1991")).not.toContain("DDDE");
    expect(of("1993")).toEqual(expect.arrayContaining(["CZ", "SK"]));
    expect(of("1993")).not.toContain("CSHH");
    expect(rows.find(({ period, state }) => period === "1993" && state.id === "YUCS")?.status).toBe("suspended");
  });

  test("participationPanel by month changes where the month changes", () => {
    const months = [...lib.participationPanel({ from: "2012-10", until: "2012-12", unit: "month" })];
    expect(months.filter(({ state }) => state.id === "MN").map(({ period }) => period)).toEqual(["2012-11", "2012-12"]);
  });

  test("a wrong option is refused, and not answered with an empty list", () => {
    expect(() => lib.fieldOperationsOn("2015-06-01", { categories: ["programm" as never] })).toThrow(
      '"programm" is not a category of field operations; did you mean "programme"?',
    );
    expect(() => lib.participationPanel({ from: "1991-13", until: "1992", unit: "year" })).toThrow(RangeError);
    expect(() => lib.participationPanel(undefined as never)).toThrow(RangeError);
    expect(() => lib.officeHolderOn("hcnmm" as never, "2015-06-01")).toThrow(
      '"hcnmm" is not the id of an office; did you mean "hcnm"?',
    );
    expect(() => lib.statusOn(lib.fieldsOfWork.youth as never, "2015-06-01")).toThrow(TypeError);
    expect(() => lib.statusOn("MN" as never, "2015-06-01")).toThrow(
      'statusOn takes an entry, such as getParticipatingState("MN"); it was given "MN"',
    );
    expect(() => lib.nameOn("MK" as never, "2015-06-01")).toThrow(
      'nameOn takes an entry with names, such as getParticipatingState("MK"); it was given "MK"',
    );
    expect(() => lib.nameOn(lib.getChairpersonship(2015) as never, "2015-06-01")).toThrow("it was given an object");
  });

  const bad = ["2015-02-30", "2015", "2015-06", "yesterday", "", null, undefined, 20150101, new Date(0)];
  test.each(bad)("a date such as %s is refused by every function, with what was found", (date) => {
    const day = date as string;
    const state = lib.getParticipatingState("CH");
    for (const ask of [
      () => lib.participatingStatesOn(day),
      () => lib.partnersOn(day),
      () => lib.fieldOperationsOn(day),
      () => lib.chairpersonshipOn(day),
      () => lib.troikaOn(day),
      () => lib.officeHolderOn("hcnm", day),
      () => lib.nameOn(state, day),
      () => lib.statusOn(state, day),
    ]) {
      expect(ask).toThrow(RangeError);
      expect(ask).toThrow(/it was given/);
    }
  });
});

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
