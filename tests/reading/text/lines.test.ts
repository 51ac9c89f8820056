import { describe, expect, test } from "vitest";
import { indexOfLine, lineAbove, lineAt, paragraphs } from "../../../src/reading/text/lines.ts";

const text = "one\n\n \ntwo\nthree";
const words = (line: { start: number; end: number } | null) => line && text.slice(line.start, line.end);

describe("lines by their offsets", () => {
  test.each([
    [0, "one"],
    [4, ""],
    [7, "two"],
    [11, "three"],
    [16, ""],
  ])("at %i stands %j", (offset, expected) => {
    expect(words(lineAt(text, offset))).toBe(expected);
  });

  test.each([
    [11, "two"],
    [7, "one"],
    [4, "one"],
    [0, null],
  ])("above %i the nearest line that is not blank is %j", (offset, expected) => {
    expect(words(lineAbove(text, offset))).toBe(expected);
  });

  test("above blank lines only there is none", () => {
    expect(lineAbove("\n\n \nx", 4)).toBeNull();
  });

  test.each([
    ["one", 0, 0],
    ["two", 0, 7],
    ["tw", 0, 7],
    ["wo", 0, -1],
    ["one", 1, -1],
    ["two", 7, 7],
    ["two", 8, -1],
    ["four", 0, -1],
  ])("the first line that begins with %j from %i on begins at %i", (label, from, at) => {
    expect(indexOfLine(text, label, from)).toBe(at);
  });
});

test.each([
  ["one\n\n  two \n", ["one", "two"]],
  ["", []],
  [" \n\t\n", []],
])("%j has the paragraphs %j", (given, expected) => {
  expect(paragraphs(given)).toEqual(expected);
});
