import { expect, test } from "vitest";
import { nearest } from "../../../src/catalogue/messages/nearest.ts";

const fields = ["education", "elections", "policing", "youth"];

test.each([
  ["elctions", "elections"],
  ["Elections", "elections"],
  ["eduction", "education"],
  ["polizing", "policing"],
  ["yuoth", "youth"],
  ["youht", "youth"],
  ["yotuh", "youth"],
  ["elec", "elections"],
  ["Poli", "policing"],
  ["ele", undefined],
  ["yout", "youth"],
  ["weather", undefined],
  ["", undefined],
])("%j is meant to be %j", (text, meant) => {
  expect(nearest(text, fields)).toBe(meant);
});

test("a beginning that two share means neither", () => {
  expect(nearest("combating", ["combating-terrorism", "combating-trafficking"])).toBeUndefined();
});

test("the first of two that are equally near is taken", () => {
  expect(nearest("cat", ["bat", "hat"])).toBe("bat");
});

test("a short id may be wrong in one letter, and no more", () => {
  expect(nearest("XD", ["MD"])).toBe("MD");
  expect(nearest("XY", ["MD"])).toBeUndefined();
});

test("text longer than any name is not compared", () => {
  expect(nearest("a".repeat(121), ["a".repeat(121)])).toBeUndefined();
});

test("without candidates there is no suggestion", () => {
  expect(nearest("elections", [])).toBeUndefined();
});
