import { describe, expect, test } from "vitest";
import { type EntityKind, findFormerState, findParticipatingState, resolve } from "../../../src/index.ts";

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

  test.each([
    [undefined, "YUCS via name"],
    ["1991-06-01", "YUCS via name"],
    ["1999-06-01", "YUCS via name"],
    ["2000-11-09", "YUCS via name"],
    ["2000-11-10", "RS via former-name"],
    ["2003-02-03", "RS via former-name"],
    ["2003-02-04", "not-on-that-date"],
    ["2026-01-01", "not-on-that-date"],
  ])("takes Yugoslavia for the State that the day means: on %s %s", (on, expected) => {
    const options = on === undefined ? {} : { on };
    expect(told("Yugoslavia", options)).toBe(expected);
    expect(told("YUGOSLAVIA", options)).toBe(expected);
  });

  test("does not find Yugoslavia among today's States without a day", () => {
    expect(findParticipatingState("Yugoslavia")).toBeUndefined();
    expect(findParticipatingState("the Yugoslavia")).toBeUndefined();
    expect(findParticipatingState("Federal Republic of Yugoslavia")?.id).toBe("RS");
    expect(findFormerState("Yugoslavia")?.id).toBe("YUCS");
    expect(told("Yugoslavia", { kinds: ["participating-state"] })).toBe("unknown");
    expect(told("Yugoslavia", { kinds: ["participating-state"], on: "2001-06-01" })).toBe("RS via former-name");
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
