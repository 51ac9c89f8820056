import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkData } from "../../data/build/checks/check.ts";
import { type AuthoredData, loadData } from "../../data/build/load.ts";
import type { StateCodeRow } from "../../data/build/state-codes.ts";
import {
  type CodeSystem,
  formerStateCodes,
  isFormerStateCode,
  participatingStateCodes,
  partnerCodes,
  type StateCode,
  stateCodes,
} from "../../src/index.ts";

const states: readonly StateCode[] = [...participatingStateCodes, ...formerStateCodes, ...partnerCodes];
const crosswalk = new URL("../../../shared/facts/crosswalk.json", import.meta.url);

/** The columns of the gathered values. */
const columns: Readonly<Record<CodeSystem, string>> = {
  m49: "m49",
  cow: "cown",
  "cow-letters": "cowc",
  gw: "gwn",
  "gw-letters": "gwc",
  vdem: "vdem",
  eurostat: "eurostat",
  imf: "imf",
  ioc: "ioc",
  unhcr: "unhcr",
  wikidata: "wikidata",
  geonames: "geonames",
};

/** Where the gathered values have no code and the catalogue has one, with the reason. */
const added: Readonly<Record<string, string>> = {
  "RS cow": "the form of one row a country has none; Correlates of War goes on with Yugoslavia's 345",
  "RS cow-letters": "the form of one row a country has none; Correlates of War goes on with Yugoslavia's YUG",
};

describe.skipIf(!existsSync(crosswalk))("the codes of today (skips where the gathered values are not at hand)", () => {
  const rows = existsSync(crosswalk)
    ? (JSON.parse(readFileSync(crosswalk, "utf8")) as ({
        readonly id: StateCode;
      } & Readonly<Record<string, string | null>>)[])
    : [];

  test.each(Object.entries(columns))("of %s are those that were gathered", (system, column) => {
    const differences = rows
      .filter(({ id }) => !isFormerStateCode(id))
      .flatMap((row) => {
        const today = stateCodes[row.id][system as CodeSystem].find(({ until }) => until === null)?.code;
        const wanted = row[column] ?? undefined;
        const same = system === "m49" ? Number(today) === Number(wanted) : today === wanted;
        return same || (wanted === undefined && `${row.id} ${system}` in added)
          ? []
          : [`${row.id}: ${today}, gathered ${wanted}`];
      });
    expect(rows.length).toBe(72);
    expect(differences).toEqual([]);
  });
});

describe("codes that changed, as the projects' own lists date them", () => {
  test.each<[StateCode, CodeSystem, string]>([
    ["DE", "cow", "260 …1990-10-02, 255 1990-10-03…"],
    ["DE", "cow-letters", "GFR …1990-10-02, GMY 1990-10-03…"],
    ["DE", "gw", "260 …"],
    ["DDDE", "cow", "265 …1990-10-02"],
    ["DDDE", "gw-letters", "GDR …1990-10-02"],
    ["CSHH", "cow", "315 …1992-12-31"],
    ["CSHH", "gw", "315 …1992-12-31"],
    ["CZ", "cow", "316 …"],
    ["SK", "gw-letters", "SLO …"],
    ["RS", "gw", "345 2000-11-10…2006-06-04, 340 2006-06-05…"],
    ["RS", "cow", "345 2000-11-10…"],
    ["ME", "cow", "341 …"],
    ["YUCS", "gw", "345 …2000-11-09"],
    ["SUHH", "cow", "365 …1991-12-23"],
    ["RU", "gw", "365 1991-12-24…"],
  ])("%s in %s: %s", (state, system, expected) => {
    const told = stateCodes[state][system].map(({ code, from, until }) => `${code} ${from ?? ""}…${until ?? ""}`);
    expect(told.join(", ")).toBe(expected);
  });

  test("and no State but those of the catalogue has a code", () => {
    expect(Object.keys(stateCodes)).toEqual(states);
    const all = Object.values(stateCodes).flatMap((codes) => codes.cow.map(({ code }) => code));
    expect(all).not.toContain("347");
  });
});

describe("the checker finds", () => {
  const real = loadData(new URL("../../data/", import.meta.url));
  const after = (change: (rows: StateCodeRow[]) => void): readonly string[] => {
    const data = structuredClone(real) as AuthoredData;
    change(data.stateCodes.codes);
    return checkData(data);
  };
  const row = (
    rows: StateCodeRow[],
    state: string,
    system: string,
  ): { -readonly [K in keyof StateCodeRow]: StateCodeRow[K] } =>
    rows.find((each) => each.state === state && each.system === system) as StateCodeRow;

  test.each<[string, (rows: StateCodeRow[]) => void, string]>([
    [
      "a code that two States hold on one day, however it is written",
      (rows) => Object.assign(row(rows, "RU", "cow"), { from: "1991-12-23" }),
      'state-codes.json › RU cow › code: "365" is held by SUHH on the same day. Give each its days',
    ],
    [
      "the same where one holds it always",
      (rows) => Object.assign(row(rows, "FR", "vdem"), { code: "77" }),
      'state-codes.json › DE vdem › code: "77" is held by FR on the same day',
    ],
    [
      "two codes of one State on one day",
      (rows) => Object.assign(row(rows, "DE", "cow"), { until: "1991" }),
      "state-codes.json › DE cow › from: begins while 260 lasts. End the earlier one the day before",
    ],
    [
      "a State that is none",
      (rows) => Object.assign(row(rows, "CH", "cow"), { state: "XK" }),
      'state-codes.json › XK cow › state: "XK" is the code of no State',
    ],
    [
      "a code in another form",
      (rows) => Object.assign(row(rows, "AL", "m49"), { code: "8" }),
      'state-codes.json › AL m49 › code: "8" is not written as m49 writes its codes',
    ],
    [
      "a period that ends before it begins",
      (rows) => Object.assign(row(rows, "RU", "gw"), { until: "1990" }),
      "state-codes.json › RU gw › until: 1990 lies before 1991-12-24",
    ],
    [
      "a system that is none",
      (rows) => Object.assign(row(rows, "CH", "imf"), { system: "imff" }),
      'state-codes.json › CH imff › system: "imff" is no system',
    ],
    [
      "a source that is none",
      (rows) => Object.assign(row(rows, "DE", "m49"), { sources: ["NOPE"] }),
      'state-codes.json › DE m49 › sources: "NOPE" is not in sources.json',
    ],
    [
      "a date that is none",
      (rows) => Object.assign(row(rows, "RU", "gw"), { from: "1991-13" }),
      "state-codes.json › RU gw › codes.",
    ],
  ])("%s", (_, change, problem) => {
    expect(after(change).filter((line) => line.startsWith(problem)).length).toBe(1);
  });
});
