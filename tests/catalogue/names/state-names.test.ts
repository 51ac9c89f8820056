import { describe, expect, test } from "vitest";
import { findFormerState, findParticipatingState, findPartner, resolve } from "../../../src/index.ts";

/** The State that a name leads to, whichever collection it stands in. */
function stateOf(name: string): string | undefined {
  const found = resolve(name, { kinds: ["participating-state", "former-state", "partner"] });
  return found.ok ? found.entity.id : undefined;
}

// As tables of countries print them: the World Bank, the IMF, the United Nations and its trade statistics, the Correlates of War,
// Gleditsch and Ward, Polity, the CIA's Factbook, Natural Earth.
describe("names as tables of countries print them", () => {
  test.each([
    ["EL", "GR"],
    ["Moldova, Rep.", "MD"],
    ["Moldova, Rep. of", "MD"],
    ["Moldova Rep.", "MD"],
    ["Rep. Moldova", "MD"],
    ["Rep. of Moldova", "MD"],
    ["Moldova (Rep.)", "MD"],
    ["REP. OF MOLDOVA", "MD"],
    ["Belarus, Rep. of", "BY"],
    ["Azerbaijan, Rep. of", "AZ"],
    ["Croatia, Rep.", "HR"],
    ["Czech Rep.", "CZ"],
    ["Slovak Rep.", "SK"],
    ["Slovakia, Rep.", "SK"],
    ["Kyrgyz Rep.", "KG"],
    ["Türkiye, Rep of", "TR"],
    ["North Macedonia, Republic of", "MK"],
    ["N. Macedonia", "MK"],
    ["Macedonia, FYR", "MK"],
    ["Macedonia (Former Yugoslav Republic of)", "MK"],
    ["TFYR of Macedonia", "MK"],
    ["Russian Fed.", "RU"],
    ["Russia, Fed.", "RU"],
    ["Russia (Soviet Union)", "RU"],
    ["Germany, Fed. Rep.", "DE"],
    ["Germany, Fed. Rep. of", "DE"],
    ["Fed. Rep. of Germany", "DE"],
    ["Fed. Rep. Germany", "DE"],
    ["Germany, Federal Republic of", "DE"],
    ["Fmr Fed. Rep. of Germany", "DE"],
    ["German Federal Republic", "DE"],
    ["German Fed. Rep.", "DE"],
    ["Germany West", "DE"],
    ["Germany, West", "DE"],
    ["Germany (West)", "DE"],
    ["W. Germany", "DE"],
    ["Germany (Prussia)", "DE"],
    ["Germany East", "DDDE"],
    ["Germany, East", "DDDE"],
    ["Germany (East)", "DDDE"],
    ["E. Germany", "DDDE"],
    ["German Dem. Rep.", "DDDE"],
    ["Germany, Dem. Rep.", "DDDE"],
    ["Germany, Democratic Republic of", "DDDE"],
    ["Fmr Dem. Rep. of Germany", "DDDE"],
    ["Serbia-Montenegro", "RS"],
    ["Serbia & Montenegro", "RS"],
    ["Serbia/Montenegro", "RS"],
    ["Montenegro and Serbia", "RS"],
    ["Yugoslavia, Fed. Rep.", "RS"],
    ["Yugoslavia, Fed. Rep. of", "RS"],
    ["Yugoslavia, FR (Serbia/Montenegro)", "RS"],
    ["Yugoslavia, Soc. Fed. Rep. of", "YUCS"],
    ["Fmr Yugoslavia", "YUCS"],
    ["Yugoslavia (former)", "YUCS"],
    ["Fmr USSR", "SUHH"],
    ["U.S.S.R.", "SUHH"],
    ["USSR (former)", "SUHH"],
    ["Czech & Slovak Fed. Rep.", "CSHH"],
    ["Czechoslovakia (former)", "CSHH"],
    ["Bosnia and Herz.", "BA"],
    ["Bosnia Herzegovina", "BA"],
    ["Turkey (Ottoman Empire)", "TR"],
    ["Turkey/Ottoman Empire", "TR"],
    ["Italy/Sardinia", "IT"],
    ["Belarus (Byelorussia)", "BY"],
    ["Holy See (Vatican City)", "VA"],
    ["Netherlands, The", "NL"],
    ["Andorra, Principality of", "AD"],
    ["Korea, Rep.", "KR"],
    ["Korea, South", "KR"],
    ["Korea South", "KR"],
    ["S. Korea", "KR"],
    ["Rep. of Korea", "KR"],
    ["Egypt, Arab Rep.", "EG"],
    ["Egypt, Arab Rep. of", "EG"],
    ["Afghanistan, Islamic Rep. of", "AF"],
    ["Afghanistan, Isl. Rep.", "AF"],
    ["Algeria, People's Dem. Rep.", "DZ"],
  ])("%s is %s", (name, id) => {
    expect(stateOf(name)).toBe(id);
  });

  test.each([
    "Korea, Dem. Rep.",
    "Korea, Dem. People's Rep.",
    "Dem. People's Rep. of Korea",
    "Korea North",
    "N. Korea",
    "Ireland Northern",
    "Congo, Dem. Rep.",
    "Dominican Rep.",
    "Central African Rep.",
    "Rep.",
    "Fed. Rep.",
    "Moldova, Dem. Rep.",
    "South Georgia",
    "East",
  ])("%s is nobody", (name) => {
    expect(stateOf(name)).toBeUndefined();
  });

  test("each collection knows its own", () => {
    expect(findParticipatingState("EL")?.id).toBe("GR");
    expect(findFormerState("Germany East")?.id).toBe("DDDE");
    expect(findParticipatingState("Germany East")).toBeUndefined();
    expect(findPartner("Korea, Rep.")?.id).toBe("KR");
  });
});
