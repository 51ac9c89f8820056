import { expect, test } from "vitest";
import { withoutDecoration } from "../../src/catalogue/site-label.ts";

test.each([
  ["osce mission to moldova", "mission to moldova"],
  ["office in yerevan closed", "office in yerevan"],
  ["osce mission to georgia closed", "mission to georgia"],
  ["osce minsk process discontinued", "minsk process"],
  ["switzerland osce chairpersonship 2026", "switzerland"],
  ["serbia osce chairmanship 2015", "serbia"],
])("takes the decoration off %j", (folded, name) => {
  expect(withoutDecoration(folded)).toBe(name);
});

test.each([
  "osce",
  "closed field activities",
  "disclosed",
  "osceola",
  "the osce chairpersonship",
  "chairpersonship 2026",
  "switzerland osce chairpersonship 20266",
])("leaves the name in %j", (folded) => {
  expect(withoutDecoration(folded)).toBe(folded);
});
