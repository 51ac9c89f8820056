import { describe, expect, test } from "vitest";
import { fieldOfWorkOf, sourceOf, splitLabels, stateOf } from "../../src/reading/labels.ts";

const known = new Set(["A", "B", "C, D and E", "one, two, three, four, five"]);
const find = (label: string) => (known.has(label) ? label : undefined);

describe("a line of labels", () => {
  test.each([
    ["A, B", ["A", "B"]],
    ["A,B", ["A", "B"]],
    ["A", ["A"]],
    ["C, D and E", ["C, D and E"]],
    ["A, C, D and E, B", ["A", "C, D and E", "B"]],
    ["one, two, three, four, five, A", ["one, two, three, four, five", "A"]],
    ["C, A", ["C", "A"]],
    ["X, Y, A", ["X", "Y", "A"]],
    ["A, , B,", ["A", "B"]],
    ["", []],
  ])("%j holds %j", (line, labels) => {
    expect(splitLabels(line, find)).toEqual(labels);
  });

  test("of a hundred thousand commas is cut in no time", () => {
    const line = "A, X, ".repeat(50_000);
    const before = performance.now();
    expect(splitLabels(line, find)).toHaveLength(100_000);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe("labels of osce.org", () => {
  test.each([
    ["OSCE Secretariat", "secretariat"],
    ["OSCE Mission to Georgia (closed)", "mission-to-georgia"],
    ["OSCE Representative on Freedom of the Media", "rfom"],
    ["Ministry of Weather", undefined],
  ])("%j is the source %s", (label, id) => {
    expect(sourceOf(label)).toBe(id);
  });

  test.each([
    ["Cyber/ICT Security", "cyber-ict-security"],
    ["Reform and co-operation in the security sector", "reform-and-co-operation-in-the-security-sector"],
    ["Partnerships", undefined],
  ])("%j is the field of work %s", (label, id) => {
    expect(fieldOfWorkOf(label)).toBe(id);
  });

  test.each([
    ["Kyrgyz Republic", "KG"],
    ["Japan", "JP"],
    ["Yugoslavia", "YUCS"],
    ["Atlantis", undefined],
  ])("%j is the State %s", (label, code) => {
    expect(stateOf(label)).toBe(code);
  });
});
