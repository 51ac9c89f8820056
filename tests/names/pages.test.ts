import { expect, test } from "vitest";
import { de } from "../../src/names/de.ts";
import { fr } from "../../src/names/fr.ts";
import { readPressReleases } from "../../src/reading/read.ts";

const page = `Press release
Stage de lecture de cartes
- Date:
- Place:
- CHISINAU
- Source:
- Mission de l’OSCE en Moldavie
- Fields of work:
- Lutte contre le terrorisme, Égalité entre les genres
CHISINAU, 19 May 2023 – Vingt-quatre agents ont suivi un stage de lecture de cartes.`;

test("labels of a page are read in the languages that were given", () => {
  const { releases, issues } = readPressReleases(page, { names: [fr] });
  expect(releases[0]?.sources).toEqual(["mission-to-moldova"]);
  expect(releases[0]?.fieldsOfWork).toEqual(["countering-terrorism", "gender-equality"]);
  expect(issues.filter(({ code }) => code === "unknown-label")).toEqual([]);
});

test("without them they are reported", () => {
  expect(readPressReleases(page, { names: [de] }).issues.filter(({ code }) => code === "unknown-label")).toHaveLength(
    3,
  );
  expect(readPressReleases(page).issues.filter(({ code }) => code === "unknown-label")).toHaveLength(3);
});

test("what is no list of languages is refused", () => {
  expect(() => readPressReleases(page, { names: ["fr"] as never })).toThrow(TypeError);
});
