import { describe, expect, test } from "vitest";
import { readPressReleases } from "../../../src/reading.ts";

const body = ["VIENNA, 5 May 2014 – Officers read maps.", "They will do so again."];
const read = (...lines: readonly string[]) => {
  const [release] = readPressReleases(["Press release", "Officers read maps", ...lines, ...body].join("\n")).releases;
  return release;
};

const whole = {
  title: "Officers read maps",
  date: "2014-05-05",
  sources: ["secretariat", "mission-to-skopje"],
  fieldsOfWork: ["migration", "policing"],
  body,
};

describe("the labels of a page", () => {
  const labels = ["Date:", "Place:", "VIENNA", "Source:", "OSCE Secretariat, OSCE Mission to Skopje"];
  const block = [...labels, "Fields of work:", "Migration, Policing"];

  test.each(["- ", "• ", "* ", "  - ", ""])("may have %j before them", (bullet) =>
    expect(read(...block.map((line) => `${bullet}${line}`), "")).toMatchObject(whole),
  );

  test.each(["- ", ""])("may have blank lines between them, with %j", (bullet) =>
    expect(read(...block.flatMap((line) => [`${bullet}${line}`, ""]))).toMatchObject(whole),
  );

  test.each(["- ", ""])("may have their values behind them, with %j", (bullet) =>
    expect(
      read(
        `${bullet}Date: 5 May 2014`,
        `${bullet}Place: VIENNA`,
        `${bullet}Source: OSCE Secretariat, OSCE Mission to Skopje`,
        `${bullet}Fields of work: Migration, Policing`,
      ),
    ).toMatchObject(whole),
  );

  test("may have a value on each of several lines", () =>
    expect(
      read(
        ...[
          "- Date:",
          "- Place:",
          "- VIENNA",
          "- WARSAW",
          "- Source:",
          "- OSCE Secretariat",
          "- OSCE Mission to Skopje",
        ],
        ...["- Fields of work:", "- Migration", "- Policing"],
      ),
    ).toMatchObject({ ...whole, printed: { place: ["VIENNA", "WARSAW"] } }));

  test("end where the bullets of the text begin", () =>
    expect(read("- Source:", "- OSCE Secretariat", "- a point of the text")?.body[0]).toBe("- a point of the text"));

  test("an empty date does not take the text", () => expect(read("Date:")).toMatchObject({ date: "2014-05-05", body }));
});

test("a title that is the name of a type stays the title", () => {
  const page = ["Press release", "News", "- Date:", "- Source:", "- OSCE Secretariat", ...body].join("\n");
  expect(readPressReleases(page).releases[0]).toMatchObject({ title: "News", type: "press-release" });
});

test("a line in the form of a label below the text makes no page of labels", () => {
  const page = ["Officers read the maps", ...body, "Source: OSCE"].join("\n");
  expect(readPressReleases(page).releases[0]).toMatchObject({ body, provenance: { layout: "node-bare" } });
});

test("a type line right above the text is no title", () => {
  const { releases, issues } = readPressReleases(["Press release", ...body].join("\n"));
  expect(releases).toEqual([]);
  expect(issues.map(({ code }) => code)).toEqual(["missing-title"]);
});

test("a title that begins with a date is no dateline", () => {
  const page = ["8 March 2014 – Women’s Day", ...body].join("\n");
  expect(readPressReleases(page).releases[0]).toMatchObject({ title: "8 March 2014 – Women’s Day", body });
});

test("a body that is printed twice from its first paragraph on is kept once", () =>
  expect(read("- Source:", "- OSCE Secretariat", ...body)?.body).toEqual(body));

test("more names than a call takes arguments are read", () => {
  const page = `Press release\nA title\n- Source:\n- ${"a, ".repeat(300_000)}\n${body.join("\n")}`;
  expect(readPressReleases(page).releases[0]?.printed.source).toHaveLength(300_000);
});
