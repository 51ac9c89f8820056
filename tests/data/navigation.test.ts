import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { groups, resolve } from "../../src/index.ts";

const seed = new URL("../../../shared/seed/press-release-208121.txt", import.meta.url);

/** Headings that stand for nothing one could ask for, and projects, which the catalogue does not list. */
const meaningless = [
  "Our work",
  "Fields of work",
  "Projects",
  "Meetings and conferences",
  "Countries",
  "All",
  "Structures and institutions",
  "Organizational structure",
  "About us",
];

describe.skipIf(!existsSync(seed))("the navigation of a page (skips where the page is not at hand)", () => {
  test("every label but nine leads to an entry", () => {
    const lines = readFileSync(seed, "utf8").split("\n");
    const menu = lines.slice(1, lines.indexOf("Press release")).map((line) => line.replace(/^-\s*/, "").trim());
    const labels = [...new Set(menu.filter((label) => label !== ""))];
    expect(labels.length).toBe(140);
    expect(labels.filter((label) => !resolve(label).ok)).toEqual(meaningless);
  });
});

test.each([
  ["Participating States", "participating-states", 57],
  ["participating states", "participating-states", 57],
  ["Partnerships", "partners", 11],
  ["Partners for Cooperation", "partners", 11],
  ["Asian Partners for Co-operation", "asian-partners", 5],
  ["OSCE Mediterranean Partners for Co-operation", "mediterranean-partners", 6],
  ["Closed field activities", "closed-field-activities", 28],
])("%s is the group %s with %i members", (label, id, size) => {
  const found = resolve(label);
  expect(found.ok && [found.entity.kind, found.entity.id]).toEqual(["group", id]);
  expect(groups[id as "partners"].members.length).toBe(size);
});
