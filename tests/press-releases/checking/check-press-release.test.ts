import { describe, expect, test } from "vitest";
import { checkPressRelease, formatIssues, type PressRelease } from "../../../src/index.ts";
import { readPressReleases } from "../../../src/reading.ts";
import { page } from "../../support/pages/page.ts";
import { pressReleaseFiles } from "../../support/releases/press-release-files.ts";
import { releaseWith } from "../../support/releases/release.ts";

const doubtful = pressReleaseFiles("doubtful");

describe("checkPressRelease names the one thing that is doubtful:", () => {
  test.each(doubtful)("$name", ({ value, code, path }) => {
    const copy = structuredClone(value);
    const issues = checkPressRelease(value as PressRelease);
    expect(issues.map((issue) => [issue.code, issue.path, issue.severity])).toEqual([[code, path, "warning"]]);
    expect(value).toEqual(copy);
  });

  test("at least forty", () => {
    expect(doubtful.length).toBeGreaterThanOrEqual(40);
  });
});

describe("what is read from a page raises no doubt:", () => {
  test.each(["node-nav-999001", "node-skiplinks-999002", "listing-newsroom", "listing-plain", "reliefweb"])(
    "%s",
    (name) => {
      const { releases } = readPressReleases(page(name), { retrieved: "2026-11-01" });
      expect(releases.length).toBeGreaterThan(0);
      expect(releases.flatMap(checkPressRelease)).toEqual([]);
    },
  );
});

const body = ["Pupils from five towns met at the weekend."];

test.each<[string, Partial<PressRelease>, string]>([
  [
    "a source that had not begun",
    { date: "1992-05-16", sources: ["mission-to-moldova"], countries: ["MD"] },
    'sources[0]: "mission-to-moldova" did not exist on 1992-05-16: it began on 1993-04-25',
  ],
  [
    "a source that had ended",
    { date: "2023-05-16", sources: ["special-monitoring-mission-to-ukraine"], countries: ["UA"] },
    'sources[0]: "special-monitoring-mission-to-ukraine" did not exist on 2023-05-16: it ended on 2022-03-31',
  ],
  [
    "a place outside the country it claims",
    { places: [{ text: "Skopje", place: "skopje", country: "AL" }], countries: ["AL"] },
    "places[0].country: Skopje is in MK, not in AL",
  ],
  [
    "a place without a State's code",
    { places: [{ text: "Pristina", place: "pristina", country: "AL" }], countries: ["AL"] },
    "places[0].country: Pristina has no code of a State in the catalogue, not in AL",
  ],
  [
    "a former State in its time",
    { date: "1989-05-16", countries: ["SUHH"], places: [{ text: "Kiev", place: "kyiv", country: "SUHH" }] },
    "",
  ],
])("the message on %s", (_, change, message) => {
  expect(formatIssues(checkPressRelease(releaseWith({ body, ...change })))).toBe(message);
});

test("a range that reaches into the life of a source is no doubt", () => {
  const meeting = releaseWith({
    body,
    date: "1993-04-20",
    dateUntil: "1993-04-27",
    sources: ["mission-to-moldova"],
    countries: ["MD"],
  });
  expect(checkPressRelease(meeting)).toEqual([]);
  expect(checkPressRelease({ ...meeting, dateUntil: "1993-04-21" }).map(({ code }) => code)).toEqual([
    "source-not-on-date",
  ]);
});

test("long and hostile texts take linear time", () => {
  const long = `${"<p ".repeat(50_000)}${"&#1".repeat(50_000)}${"Ð".repeat(50_000)}${"https://a.".repeat(50_000)}`;
  const before = process.cpuUsage();
  checkPressRelease(releaseWith({ body: [long, long], title: long, urls: [long, `https://${"a.".repeat(200_000)} `] }));
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(3000);
});
