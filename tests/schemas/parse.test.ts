import { describe, expect, test } from "vitest";
import { formatIssues } from "../../src/index.ts";
import {
  PressReleaseError,
  parsePressRelease,
  parsePressReleases,
  pressReleaseSchema,
  safeParsePressRelease,
} from "../../src/schemas.ts";
import { releaseWith } from "../support/releases/release.ts";

const issuesOf = (value: unknown) => {
  const result = safeParsePressRelease(value);
  return result.success ? [] : result.issues;
};

describe("an issue carries what a program needs to act on it:", () => {
  test("what was found, what is allowed, the nearest id", () => {
    const [issue] = issuesOf(releaseWith({ fieldsOfWork: ["Human traficking" as never] }));
    expect(issue).toEqual({
      code: "unknown-id",
      path: ["fieldsOfWork", 0],
      message:
        'fieldsOfWork[0]: "Human traficking" is not the id of a field of work; did you mean "combating-trafficking-in-human-beings"?',
      severity: "error",
      found: "Human traficking",
      allowed: expect.arrayContaining(["combating-trafficking-in-human-beings", "youth"]),
      suggestion: "combating-trafficking-in-human-beings",
    });
  });

  test.each<[string, string, string]>([
    ["sources", "OSCE Mission to Moldova", "mission-to-moldova"],
    ["sources", "OSCE Centre in Bishkek", "programme-office-in-bishkek"],
    ["sources", "OSCE Office in Yerevan (closed)", "office-in-yerevan"],
    ["sources", "ODIHR", "odihr"],
    ["sources", "minsk-group", "minsk-process"],
    ["sources", "pr-minsk-conference", "personal-representative-minsk-conference"],
    ["countries", "former Yugoslav Republic of Macedonia", "MK"],
    ["countries", "MDA", "MD"],
    ["countries", "moldowa", "MD"],
    ["countries", "Soviet Union", "SUHH"],
    ["fieldsOfWork", "Elections", "elections"],
  ])("in %s, %j is told to be %j", (key, wrong, suggestion) => {
    expect(issuesOf({ ...releaseWith(), [key]: [wrong] })[0]?.suggestion).toBe(suggestion);
  });
});

describe("the fast path", () => {
  test("gives the value itself, which zod would copy", () => {
    const release = releaseWith();
    expect(parsePressRelease(release)).toBe(release);
    expect(pressReleaseSchema.parse(release)).not.toBe(release);
    expect(pressReleaseSchema.parse(release)).toEqual(release);
  });
});

describe("parsePressReleases", () => {
  const [good, other] = [releaseWith(), releaseWith({ id: "900009" })];

  test("keeps the good and reports every bad one by its index", () => {
    const { releases, issues } = parsePressReleases([good, { ...good, title: "", weather: 1 }, null, other, [[]]]);
    expect(releases).toEqual([good, other]);
    expect(issues.map(({ path, message }) => [path, message])).toEqual([
      [[1, "title"], "[1].title: is empty"],
      [[1, "weather"], '[1].weather: "weather" is not a key of a record'],
      [[2], "[2]: null where a record (an object) belongs"],
      [[4], "[4]: a list of 1 where a record (an object) belongs"],
    ]);
  });

  test("takes whatever can be iterated", () => {
    expect(parsePressReleases(new Set([good])).releases).toEqual([good]);
    expect(parsePressReleases([])).toEqual({ releases: [], issues: [] });
  });

  test.each([null, undefined, 7, "[]", {}])("and not %j", (values) => {
    expect(() => parsePressReleases(values as never)).toThrow(TypeError);
  });
});

test("the error says what formatIssues says", () => {
  const wrong = { ...releaseWith(), type: "leaflet", date: "soon" };
  const issues = issuesOf(wrong);
  expect(() => parsePressRelease(wrong)).toThrow(new PressReleaseError(issues));
  expect(new PressReleaseError(issues).message).toBe(formatIssues(issues));
  expect(issues).toHaveLength(2);
});

describe("hostile values are refused in short time:", () => {
  const nested = (depth: number): unknown => {
    let value: unknown = "deep";
    for (let i = 0; i < depth; i++) value = { title: value, places: [value] };
    return value;
  };

  test.each<[string, () => unknown]>([
    ["an object nested 10,000 deep", () => nested(10_000)],
    ["100,000 empty texts for sources", () => ({ ...releaseWith(), sources: new Array(100_000).fill("") })],
    [
      "10,000 unknown ids, no two alike",
      () => ({
        ...releaseWith(),
        sources: Array.from({ length: 10_000 }, (_, i) => `mission to ${i} moldova and the personal representative`),
      }),
    ],
    ["a text of a million letters for an id", () => ({ ...releaseWith(), type: "a ".repeat(500_000) })],
    ["10,000 unknown keys", () => Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`key${i}`, i]))],
  ])("%s", (_, make) => {
    const value = make();
    const before = process.cpuUsage();
    expect(issuesOf(value).length).toBeGreaterThan(0);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(10_000);
  });
});

describe("a consumer of Standard Schema", () => {
  const standard = pressReleaseSchema["~standard"];

  test("gets the record, or issues with path and message", async () => {
    expect([standard.version, standard.vendor]).toEqual([1, "zod"]);
    expect(await standard.validate(releaseWith())).toEqual({ value: releaseWith() });
    const result = await standard.validate({ ...releaseWith(), date: "2015-02-30" });
    expect(result.issues?.map(({ path, message }) => [path, message])).toEqual([
      [["date"], '"2015-02-30" is not a day of the calendar (YYYY-MM-DD)'],
    ]);
  });
});
