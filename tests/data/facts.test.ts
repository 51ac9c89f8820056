import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as lib from "../../src/index.ts";

// Figures counted by hand from the sources, and a few facts that a reader can check. Nothing here is computed from the data it checks.
const values = <E>(record: object): E[] => Object.values(record as Readonly<Record<string, E>>);
const operations = values<lib.FieldOperation>(lib.fieldOperations);
const inTheField = operations.filter(({ category }) => category === "field-operation");
const fields = values<lib.FieldOfWork>(lib.fieldsOfWork);
const bodies = values<lib.Institution>(lib.institutions);

test.each([
  ["participating States", lib.participatingStateCodes.length, 57],
  ["Partners for Co-operation", lib.partnerCodes.length, 11],
  ["Asian Partners", values<lib.Partner>(lib.partners).filter(({ group }) => group === "asian").length, 5],
  ["former participating States", lib.formerStateCodes.length, 4],
  ["structures and institutions", lib.institutionIds.length, 50],
  ["Institutions in the OSCE's strict sense", bodies.filter(({ parent }) => parent === "institutions").length, 3],
  ["structures without a parent", bodies.filter(({ parent }) => parent === null).length, 1],
  ["field operations and related activities", lib.fieldOperationIds.length, 42],
  ["field operations in the strict sense", inTheField.length, 31],
  ["active field operations", inTheField.filter(({ status }) => status === "active").length, 12],
  ["fields of work and sub-fields", lib.fieldOfWorkIds.length, 30],
  ["fields of work in the menu", fields.filter(({ parent }) => parent === null).length, 23],
  ["series of meetings", lib.meetingSeriesIds.length, 16],
  ["Chairpersonships from 1991 to 2026", lib.chairpersonshipYears.length, 36],
  ["offices", lib.officeIds.length, 10],
  ["groups of the navigation", lib.groupIds.length, 5],
  ["official languages", values<lib.Language>(lib.languages).filter(({ official }) => official).length, 6],
])("%s: %i of %i", (_, counted, expected) => {
  expect(counted).toBe(expected);
});

describe("facts that a reader can check", () => {
  test.each<[string, unknown, unknown]>([
    ["ISO codes of North Macedonia", pick(lib.participatingStates.MK, "alpha3", "numeric"), ["MKD", "807"]],
    ["the capital of Switzerland", lib.participatingStates.CH.capital, "Bern"],
    ["Mongolia came last", lib.participatingStates.MN.participation[0]?.from, "2012-11-21"],
    ["Mongolia was an Asian Partner", lib.participatingStates.MN.formerPartnership?.group, "asian"],
    ["the Russian Federation continues the Soviet seat", lib.participatingStates.RU.continues, "SUHH"],
    ["Helsinki Final Act, signed by Finland", lib.participatingStates.FI.signed.helsinkiFinalAct, "1975-08-01"],
    ["Andorra did not sign in Helsinki on the day", lib.participatingStates.AD.participation[0]?.from, "1996-04-25"],
    ["the end of the GDR", lib.formerStates.DDDE.participation.at(-1)?.until, "1990-10-02"],
    ["Czechoslovakia had two successors", lib.formerStates.CSHH.successors, ["CZ", "SK"]],
    ["Yugoslavia was suspended", lib.formerStates.YUCS.participation.at(-1), suspended],
    ["ODIHR sits in Warsaw", lib.institutions.odihr.seat, "warsaw"],
    ["HCNM sits in The Hague", lib.institutions.hcnm.seat, "the-hague"],
    [
      "the Special Representative on trafficking belongs to the Secretariat",
      lib.institutions.cthb.parent,
      "secretariat",
    ],
    ["the mission in Moldova", lib.fieldOperations["mission-to-moldova"].hosts, ["MD"]],
    ["Kosovo has no code", pick(lib.fieldOperations["mission-in-kosovo"], "hosts", "area"), [[], "Kosovo"]],
    [
      "the verification mission had the Federal Republic for its host",
      lib.fieldOperations["kosovo-verification-mission"].hosts,
      ["YUCS"],
    ],
    ["the missions of long duration too", lib.fieldOperations["missions-of-long-duration"].hosts, ["YUCS"]],
    ["the Office in Minsk was decided before it began", clocks("office-in-minsk"), ["2002-12-30", "2003-02-10"]],
    ["the mission in Moldova was too", clocks("mission-to-moldova"), ["1993-02-04", "1993-04-25"]],
    ["the office in Podgorica was another mission's", lib.fieldOperations["mission-to-montenegro"].formerNames, []],
    ["the Conference opened in July 1973", lib.institutions.osce.period.from, "1973-07-03"],
    ["the Charter of Paris founded the Secretariat", lib.institutions.secretariat.period.from, "1990-11-21"],
    ["the Academy opened in December 2002", lib.institutions["osce-academy-in-bishkek"].period.from, "2002-12-17"],
    ["the Budapest Document began the dialogue with Egypt", lib.partners.EG.partnership.from, "1994"],
    ["the monitoring mission to Ukraine has ended", smm(), ["closed", "2022"]],
    ["the dimension of elections", lib.fieldsOfWork.elections.dimension, "human"],
    ["Serbia chaired in 2015", lib.chairpersonships[2015].state, "RS"],
    ["Czechoslovakia chaired in 1992", lib.chairpersonships[1992].state, "CSHH"],
    ["the first Secretary General", lib.offices["secretary-general"].terms[0]?.name, "Wilhelm Höynck"],
    ["Helsinki 1975", lib.meetings["helsinki-summit-1975"].period, { from: "1975-07-30", until: "1975-08-01" }],
    ["Brussels lies in Belgium", lib.places.brussels.country, "BE"],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

const suspended = { from: "1992-07-08", until: "2000-11-09", status: "suspended" };

function pick<E>(entry: E, ...keys: (keyof E)[]): unknown[] {
  return keys.map((key) => entry[key]);
}

function clocks(id: lib.FieldOperationId): unknown[] {
  const { decided, period } = lib.fieldOperations[id];
  return [decided, period.from];
}

function smm(): unknown[] {
  const { status, period } = lib.fieldOperations["special-monitoring-mission-to-ukraine"];
  return [status, period.until?.slice(0, 4)];
}

describe("trees have one root and no loops", () => {
  test.each<[string, object]>([
    ["institutions", lib.institutions],
    ["fields of work", lib.fieldsOfWork],
  ])("%s", (_, record) => {
    const entries = record as Readonly<Record<string, { readonly id: string; readonly parent: string | null }>>;
    for (const { id } of Object.values(entries)) {
      const above = new Set<string>();
      for (let at: string | null = id; at !== null; at = entries[at]?.parent ?? null) {
        expect(above.has(at), id).toBe(false);
        above.add(at);
      }
    }
  });
});

test("every active field operation is hosted by participating States", () => {
  const hosts = inTheField.filter(({ status }) => status === "active").flatMap((operation) => operation.hosts);
  expect(hosts.filter((host) => !lib.isParticipatingStateCode(host))).toEqual([]);
  expect(hosts.length).toBe(11);
});

const facts = new URL("../../../shared/facts/participating-states.json", import.meta.url);

test.skipIf(!existsSync(facts))("the States stand in the order of the OSCE's own list", () => {
  const { participatingStates } = JSON.parse(readFileSync(facts, "utf8")) as {
    readonly participatingStates: readonly { readonly order: number; readonly iso: { readonly alpha2: string } }[];
  };
  const inOrder = [...participatingStates].sort((a, b) => a.order - b.order).map(({ iso }) => iso.alpha2);
  expect(lib.participatingStateCodes).toEqual(inOrder);
});
