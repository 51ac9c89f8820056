import { describe, expect, test } from "vitest";
import { type EntityKind, resolve } from "../../../src/index.ts";

/** What a text leads to: the id and how, or the reason why not. */
const told = (text: string, options = {}): string => {
  const found = resolve(text, options);
  return found.ok ? `${found.entity.id} via ${found.via}` : found.reason;
};

describe("resolve", () => {
  test.each([
    ["CH", "CH via code"],
    ["mkd", "MK via code"],
    ["North Macedonia", "MK via name"],
    ["The Netherlands", "NL via name"],
    ["Russia", "RU via alias"],
    ["Holy See", "VA via name"],
    ["Soviet Union", "SUHH via name"],
    ["Yugoslavia", "YUCS via name"],
    ["Serbia and Montenegro", "RS via former-name"],
    ["Switzerland – OSCE Chairpersonship 2026", "CH via site-label"],
    ["OSCE Chairmanship", "chairpersonship via site-label"],
    ["OSCE Mission to Croatia (closed)", "mission-to-croatia via site-label"],
    ["OSCE Office in Yerevan (closed)", "office-in-yerevan via site-label"],
    ["Programme Office in Nur-Sultan", "programme-office-in-astana via former-name"],
    ["Office for Free Elections", "odihr via former-name"],
    ["RFoM", "rfom via alias"],
    ["SMM", "special-monitoring-mission-to-ukraine via alias"],
    ["minsk-group", "minsk-process via id"],
    ["Safety of journalists", "safety-of-journalists via name"],
    ["News Item", "news via alias"],
    ["32nd Ministerial Council", "ministerial-council-2025-vienna via alias"],
    ["Kiev", "kyiv via alias"],
  ])("takes %s for %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each(["", " ", "constructor", "__proto__", "toString", "no such body", "–", "(closed)", "x".repeat(100_000)])(
    "knows nothing of %j and says so",
    (text) => {
      expect(told(text)).toBe("unknown");
    },
  );

  test("prefers a State to a place, a body to an office", () => {
    expect(told("Luxembourg")).toBe("LU via name");
    expect(told("Luxembourg", { kinds: ["place"] })).toBe("luxembourg via name");
    expect(told("Secretary General")).toBe("secretary-general via name");
    expect(resolve("Secretary General", { kinds: ["office"] })).toMatchObject({ ok: true, entity: { kind: "office" } });
  });

  test("offers the candidates where the site has one label for two operations", () => {
    const found = resolve("OSCE Mission to Croatia / OSCE Office in Zagreb (closed)");
    expect(found).toMatchObject({ ok: false, reason: "ambiguous" });
    expect(!found.ok && found.candidates.map(({ id }) => id)).toEqual(["mission-to-croatia", "office-in-zagreb"]);
  });

  test("lets the day decide between two operations of one label", () => {
    const label = "OSCE Mission to Croatia / OSCE Office in Zagreb (closed)";
    expect(told(label, { on: "2005-01-01" })).toBe("mission-to-croatia via site-label");
    expect(told(label, { on: "2010-01-01" })).toBe("office-in-zagreb via site-label");
  });

  test.each([
    ["OSCE Centre in Astana", "2010-01-01", "programme-office-in-astana via site-label"],
    ["OSCE Centre in Astana", "2016-01-01", "not-on-that-date"],
    ["Turkey", "2015-12-09", "TR via former-name"],
    ["Türkiye", "2015-12-09", "not-on-that-date"],
    ["Türkiye", "2026-01-01", "TR via name"],
    ["Russian Federation", "1980-01-01", "not-on-that-date"],
    ["SMM", "2015-12-09", "special-monitoring-mission-to-ukraine via alias"],
    ["SMM", "2010-12-09", "not-on-that-date"],
  ])("asks whether %s was in force on %s: %s", (text, on, expected) => {
    expect(told(text, { on })).toBe(expected);
  });

  test("names the entry whose name was not in force", () => {
    const found = resolve("OSCE Centre in Astana", { on: "2016-01-01" });
    expect(!found.ok && found.candidates.map(({ name }) => name)).toEqual(["Programme Office in Astana"]);
  });

  test.each([undefined, null, 756, {}, ["CH"], Symbol("CH"), 1n])("%s is no text and unknown", (value) => {
    expect(resolve(value as never)).toEqual({ ok: false, reason: "unknown", candidates: [] });
  });

  test("refuses a kind or a day that is none", () => {
    expect(() => resolve("CH", { kinds: "place" as never })).toThrow(TypeError);
    expect(() => resolve("CH", { kinds: ["plase" as EntityKind] })).toThrow(
      '"plase" is not a kind of entity; did you mean "place"?',
    );
    expect(() => resolve("CH", { on: "2015" })).toThrow(RangeError);
  });
});
