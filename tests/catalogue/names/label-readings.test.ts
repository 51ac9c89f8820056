import { describe, expect, test } from "vitest";
import { foldName } from "../../../src/catalogue/names/fold-name.ts";
import { essenceOf } from "../../../src/catalogue/names/label-readings.ts";
import { findFieldOperation, findInstitution, findParticipatingState, resolve } from "../../../src/index.ts";

test.each([
  ["Office of the OSCE Representative for Freedom of Media", "Office of the Representative on Freedom of the Media"],
  ["OSCE's Mission in Moldova", "Mission to Moldova"],
  ["Permanent Council of the OSCE", "CSCE Permanent Council"],
  ["OSCE Chairman-in-Office", "Chairperson-in-Office"],
])("%s comes down to the same as %s", (one, other) => {
  expect(essenceOf(foldName(one))).toBe(essenceOf(foldName(other)));
});

test.each(["OSCE", "the", "CSCE"])("%s alone stays what it is", (text) => {
  expect(essenceOf(foldName(text))).toBe(foldName(text));
});

const told = (text: string, options = {}): string => {
  const found = resolve(text, options);
  return found.ok ? `${found.entity.kind} ${found.entity.id} via ${found.via}` : found.reason;
};

describe("a label is read", () => {
  test.each([
    [
      "with its abbreviation",
      "OSCE Special Monitoring Mission to Ukraine (SMM)",
      "special-monitoring-mission-to-ukraine",
    ],
    [
      "with it in the middle",
      "OSCE Special Monitoring Mission (SMM) to Ukraine",
      "special-monitoring-mission-to-ukraine",
    ],
    ["with abbreviation and note", "Kosovo Verification Mission (KVM) (closed)", "kosovo-verification-mission"],
    ["with the years", "OSCE Office in Yerevan (2000–2017)", "office-in-yerevan"],
    ["with a note of its end", "OSCE Mission to Georgia (ended 2008)", "mission-to-georgia"],
    ["with a note behind a comma", "OSCE Mission to Georgia, closed", "mission-to-georgia"],
    [
      "with the name it bore",
      "Programme Office in Astana (Programme Office in Nur-Sultan)",
      "programme-office-in-astana",
    ],
    ["with another preposition", "OSCE Mission in Skopje", "mission-to-skopje"],
  ])("%s: %s", (_, text, id) => {
    expect(findFieldOperation(text)?.id).toBe(id);
    expect(told(text)).toBe(`field-operation ${id} via site-label`);
  });

  test.each([
    ["turned around", "Moldova (the Republic of)", "MD"],
    ["turned around", "Netherlands, Kingdom of the", "NL"],
    ["turned around", "Holy See, The", "VA"],
    ["with a second name", "Turkey (Türkiye)", "TR"],
    ["with a second name", "Türkiye/Turkey", "TR"],
    ["with the note of the Chair", "Switzerland – OSCE Chairpersonship 2026", "CH"],
    ["with the note of the Chair", "Switzerland – OSCE Chair 2014", "CH"],
    ["with the note of the Chair", "Switzerland (2026 OSCE Chairpersonship)", "CH"],
    ["with the note of the Chair", "Serbia – OSCE Chairmanship", "RS"],
  ])("%s: %s", (_, text, id) => {
    expect(findParticipatingState(text)?.id).toBe(id);
    expect(resolve(text)).toMatchObject({ ok: true, entity: { id } });
  });

  test.each([
    ["OSCE Chairmanship 2015", "chairpersonship"],
    ["2026 OSCE Chairpersonship", "chairpersonship"],
    ["Secretary General of the OSCE", "secretary-general"],
    ["Office of the OSCE Representative on Freedom of the Media", "rfom"],
  ])("as a body: %s", (text, id) => {
    expect(findInstitution(text)?.id).toBe(id);
  });
});

describe("a label is not read into", () => {
  test.each([
    ["a delegation", "Permanent Mission of Georgia to the OSCE"],
    ["a delegation", "Mission of Ukraine to the OSCE"],
    ["a language in the Chair", "Italian OSCE Chairmanship 2018"],
    ["a place in the Chair", "Vienna – OSCE Chairpersonship 2017"],
    ["two bodies", "Kosovo Verification Mission (SMM)"],
    ["two States", "Austria/Hungary"],
    ["a word more", "OSCE Mission to Moldova (Tiraspol office)"],
    ["nothing but a note", "(closed)"],
    ["open brackets", "(((("],
    ["nothing but signs", "/ , ()"],
  ])("%s: %s", (_, text) => {
    expect(told(text)).toBe("unknown");
  });

  test("what its name was not on that day", () => {
    expect(told("Centre in Astana (CiA)", { on: "2016-01-01" })).toBe("unknown");
    expect(told("OSCE Centre in Astana (closed)", { on: "2016-01-01" })).toBe("not-on-that-date");
  });

  test("what is as long as a page", () => {
    expect(told("(SMM) ".repeat(100_000))).toBe("unknown");
    expect(told(`OSCE Mission to ${"/".repeat(1_000_000)}`)).toBe("unknown");
  });
});
