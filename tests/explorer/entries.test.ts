import { describe, expect, test } from "vitest";
import { factsOfEntry } from "../../docs/explorer/entry/facts-of.ts";
import { sayPath } from "../../docs/explorer/entry/say-path.ts";
import { entryAt, namedEntries } from "../../docs/explorer/facts/entries.ts";
import { isProven } from "../../docs/explorer/facts/proofs.ts";
import { matchingEntries } from "../../docs/explorer/frame/matching-entries.ts";

describe("finding an entry", () => {
  test.each([
    ["fyrom", "MK"],
    ["Special Monitoring", "special-monitoring-mission-to-ukraine"],
    ["smm", "special-monitoring-mission-to-ukraine"],
    ["zannier", "secretary-general"],
    ["turkiye", "TR"],
    ["centre in almaty", "programme-office-in-astana"],
  ])("%s leads to %s first", (text, id) => {
    expect(matchingEntries(text).map(({ entry }) => entry.id)).toContain(id);
  });

  test("puts those first that bear the name still", () => {
    expect(matchingEntries("yugoslavia").map(({ entry }) => entry.id)).toEqual(["YUCS", "RS", "mission-to-serbia"]);
  });

  test("finds nothing for nothing", () => {
    expect([matchingEntries("  "), matchingEntries("xyzzy")]).toEqual([[], []]);
  });
});

describe("the panel of an entry", () => {
  test("has only facts whose sources can be asked for", () => {
    for (const entry of namedEntries())
      for (const { path } of factsOfEntry(entry))
        expect(() => isProven(entry, path), `${entry.id} ${path}`).not.toThrow();
  });

  test("names places, days and States in words", () => {
    const facts = factsOfEntry(entryAt("field-operation:mission-to-moldova") as never);
    expect(facts.find(({ path }) => path === "seat")?.text).toBe("Chisinau");
    expect(facts.find(({ path }) => path === "hosts")?.text).toBe("Moldova");
    expect(facts.find(({ path }) => path === "period")?.from).toBe("1993-04-25");
  });

  test("says where a proven fact stands", () => {
    expect(sayPath("formerNames[3].until")).toBe("former name 4, last day");
    expect(sayPath("signed.charterOfParis")).toBe("signed, Charter of Paris");
  });

  test("has nothing at an address that leads nowhere", () => {
    expect([entryAt("office:toString"), entryAt("constructor:x"), entryAt("office")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
