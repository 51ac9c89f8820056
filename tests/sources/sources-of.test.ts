import { describe, expect, test } from "vitest";
import * as lib from "../../src/index.ts";
import { type SourcedEntry, sourcesOf } from "../../src/sources.ts";

const records: readonly object[] = [
  lib.participatingStates,
  lib.formerStates,
  lib.partners,
  lib.institutions,
  lib.fieldOperations,
  lib.fieldsOfWork,
  lib.contentTypes,
  lib.languages,
  lib.places,
  lib.meetingSeries,
  lib.meetings,
  lib.chairpersonships,
  lib.offices,
];
const entries = records.flatMap((record) => Object.values(record as Readonly<Record<string, SourcedEntry>>));
const moldova = lib.getFieldOperation("mission-to-moldova");

describe("sourcesOf", () => {
  test("gives title, address, kind and what is proved, for an entry of every collection", () => {
    expect(entries.length).toBeGreaterThan(490);
    for (const entry of entries) {
      for (const { title, address, kind, proves } of sourcesOf(entry)) {
        expect(title).not.toBe("");
        expect(URL.canParse(address), address).toBe(true);
        expect(kind).toMatch(/^[a-z-]+$/);
        expect(proves.length).toBeGreaterThan(0);
      }
    }
  });

  test("every path that a source is said to prove can be asked for, and is answered with that source", () => {
    for (const entry of entries) {
      for (const { address, proves } of sourcesOf(entry)) {
        for (const path of proves) expect(sourcesOf(entry, path).map((source) => source.address)).toContain(address);
      }
    }
  });

  test("answers for one fact, for what lies around it, and for the whole entry", () => {
    const paths = (path?: string): string[] => [...new Set(sourcesOf(moldova, path).flatMap(({ proves }) => proves))];
    expect(paths("period.from")).toEqual(["period.from"]);
    expect(paths("period")).toEqual(["period.from"]);
    expect(paths("formerNames[0].until")).toEqual(["formerNames[0].until"]);
    expect(paths("formerNames").sort()).toEqual(["formerNames[0]", "formerNames[0].from", "formerNames[0].until"]);
    expect(paths()).toEqual(expect.arrayContaining(["name", "decided", "period.from", "mandate"]));
  });

  test("a source of an item is asked for through what the item says", () => {
    expect(sourcesOf(moldova, "formerNames[0].name").map(({ proves }) => proves)).toContainEqual(["formerNames[0]"]);
  });

  test("a fact that no source proves has none", () => {
    expect(sourcesOf(lib.getInstitution("prs-tolerance"), "name")).toEqual([]);
    expect(sourcesOf(lib.getInstitution("prs-tolerance"))).toEqual([]);
  });

  test("a Chairpersonship is asked for by its year", () => {
    expect(sourcesOf(lib.getChairpersonship(2015), "state").length).toBeGreaterThan(0);
  });

  test("a copy of an entry is as good as the entry", () => {
    expect(sourcesOf(structuredClone(moldova))).toEqual(sourcesOf(moldova));
  });

  test("what it gives is frozen, and a caller's change reaches nobody", () => {
    const [first] = sourcesOf(moldova);
    expect([sourcesOf(moldova), first, first?.proves].map(Object.isFrozen)).toEqual([true, true, true]);
  });

  test.each([
    ["period.form", `"period.form" leads nowhere in field-operation "mission-to-moldova"; did you mean "period.from"?`],
    [
      "formerNames[4]",
      `"formerNames[4]" leads nowhere in field-operation "mission-to-moldova"; did you mean "formerNames[0].name"?`,
    ],
    ["", `"" leads nowhere in field-operation "mission-to-moldova"`],
    ["period.", `"period." leads nowhere`],
    ["constructor", `"constructor" leads nowhere`],
    ["hosts[0]", `"hosts[0]" leads nowhere`],
  ])("refuses the path %j", (path, message) => {
    expect(() => sourcesOf(moldova, path)).toThrow(RangeError);
    expect(() => sourcesOf(moldova, path)).toThrow(message.split(";")[0] as string);
  });

  test.each([undefined, null, "MK", 5, {}, { kind: "office", id: "nobody" }, { kind: "constructor", id: "name" }])(
    "refuses %j, which is no entry",
    (value) => {
      expect(() => sourcesOf(value as never)).toThrow(TypeError);
    },
  );
});
