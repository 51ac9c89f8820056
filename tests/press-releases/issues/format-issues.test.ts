import { describe, expect, test } from "vitest";
import { filterPressReleases, formatIssues, isQueryError } from "../../../src/index.ts";
import { readPressReleases } from "../../../src/reading.ts";
import { page } from "../../support/pages/page.ts";

const issues = (() => {
  try {
    filterPressReleases([], { contry: "MD", or: [{ date: "2015-13" }] } as never);
  } catch (error) {
    if (isQueryError(error)) return error.issues;
  }
  return [];
})();

describe("formatIssues", () => {
  test("writes a line for each issue", () => {
    expect(formatIssues(issues)).toBe(
      [
        'filter.contry: "contry" is not a filter key; did you mean "country"?',
        'filter.or[0].date: "2015-13" is not a year, month or day (YYYY, YYYY-MM, YYYY-MM-DD)',
      ].join("\n"),
    );
    expect(formatIssues([])).toBe("");
    expect(() => formatIssues({ success: false, issues } as never)).toThrow("did you mean its `issues`?");
  });

  test("takes other words, with the path as text", () => {
    const french: Record<string, string> = { "unknown-key": "clé inconnue", "invalid-date": "date invalide" };
    const message: Parameters<typeof formatIssues>[1] = {
      message: ({ code, suggestion }, path) => `${path} : ${french[code]}${suggestion ? ` (${suggestion} ?)` : ""}`,
    };
    expect(formatIssues(issues, message)).toBe(
      "filter.contry : clé inconnue (country ?)\nfilter.or[0].date : date invalide",
    );
  });

  test("writes the issues of pages too", () => {
    const read = readPressReleases(page("node-bare-undated-999009"));
    expect(read.issues.length).toBeGreaterThan(0);
    expect(formatIssues(read.issues)).toBe(read.issues.map(({ message }) => message).join("\n"));
  });
});
