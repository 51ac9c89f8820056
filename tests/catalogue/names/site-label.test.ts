import { expect, test } from "vitest";
import { isNote, withoutDecoration } from "../../../src/catalogue/names/site-label.ts";

test.each([
  ["osce mission to moldova", "mission to moldova"],
  ["office in yerevan closed", "office in yerevan"],
  ["osce mission to georgia closed", "mission to georgia"],
  ["osce minsk process discontinued", "minsk process"],
  ["mission to georgia ended 2008", "mission to georgia"],
  ["office in minsk closed on 31 march 2011", "office in minsk"],
  ["helsinki summit 1992 closed", "helsinki summit 1992"],
])("takes the decoration off %j", (folded, name) => {
  expect(withoutDecoration(folded)).toBe(name);
});

test.each([
  "closed field activities",
  "disclosed",
  "osceola",
  "the osce chairpersonship",
  "chairpersonship 2026",
  "mission closed to georgia",
  "closed",
  "helsinki summit 1992",
  "osce",
])("leaves the name in %j", (folded) => {
  expect(withoutDecoration(folded)).toBe(folded);
});

test.each(["closed", "1992 2008", "ended 31 december 2014", "discontinued as of september 2021"])(
  "%j is a note",
  (text) => {
    expect(isNote(text)).toBe(true);
  },
);

test.each(["smm", "republic of", "closed society", "20266", ""])("%j is none", (text) => {
  expect(isNote(text)).toBe(false);
});
