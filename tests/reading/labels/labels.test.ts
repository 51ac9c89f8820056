import { describe, expect, test } from "vitest";
import { fieldOfWorkOf, sourceOf, splitLabels, stateOf } from "../../../src/reading/labels/labels.ts";

describe("a line of labels", () => {
  test.each([
    ["Albania, Serbia", ["Albania", "Serbia"]],
    ["Albania,Serbia", ["Albania", "Serbia"]],
    ["Albania", ["Albania"]],
    ["Moldova, Albania", ["Moldova", "Albania"]],
    ["Weatherland, Windland, Albania", ["Weatherland", "Windland", "Albania"]],
    ["Albania, , Serbia,", ["Albania", "Serbia"]],
    ["", []],
  ])("%j holds %j", (line, labels) => {
    expect(splitLabels(line, stateOf)).toEqual(labels);
  });

  test("keeps a label together that has a comma of its own", () => {
    const label = "Missions of Long Duration in Kosovo, Sandjak and Vojvodina";
    expect(splitLabels(`OSCE Secretariat, ${label}, Permanent Council`, sourceOf)).toEqual([
      "OSCE Secretariat",
      label,
      "Permanent Council",
    ]);
  });

  test("of a hundred thousand commas is cut in no time", () => {
    const line = "Albania, Weatherland, ".repeat(50_000);
    const before = performance.now();
    expect(splitLabels(line, stateOf)).toHaveLength(100_000);
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
