import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { toBibtex, toCsl } from "../../src/formats.ts";
import { type CitedItem, readCitations } from "../support/readers/other-readers.ts";
import { inUtf8, nastyReleases } from "../support/releases/nasty-releases.ts";
import { releaseWith, sampleReleases } from "../support/releases/release.ts";

const nasty = nastyReleases(200, 4);

const read = (input: unknown): readonly CitedItem[] => readCitations(input).data;
const parts = (date: string | null | undefined) => date?.split("-").map(Number);

/** A text as BibTeX can hold it. */
const inBibtex = (text: string): string =>
  inUtf8(text)
    .replace(/(?!\s)\p{Cc}/gu, "")
    .replace(/\s+/g, " ")
    .trim();

test("CSL is valid by the schema of CSL, and citation-js reads every item", () => {
  const schema = JSON.parse(readFileSync(new URL("../fixtures/formats/csl-data.schema.json", import.meta.url), "utf8"));
  const valid = new Ajv({ strict: false }).compile(schema);
  const items = JSON.parse(JSON.stringify(toCsl(nasty)));
  valid(items);
  expect(valid.errors).toBeNull();
  expect(valid([{ ...items[0], titel: "x" }])).toBe(false);
  const found = read(items);
  expect(found.map(({ title }) => title)).toEqual(nasty.map(({ title }) => title));
  expect(found.map(({ URL }) => URL)).toEqual(nasty.map(({ urls }) => urls[0]));
  expect(found.map(({ issued }) => issued?.["date-parts"][0])).toEqual(nasty.map(({ date }) => parts(date)));
  expect(found.map(({ accessed }) => accessed?.["date-parts"][0])).toEqual(
    nasty.map(({ provenance }) => parts(provenance.retrieved)),
  );
  expect(found.every(({ author }) => author.length > 0 && author.every(({ literal }) => literal))).toBe(true);
});

test("citation-js reads every entry of BibTeX, with what BibTeX can hold", () => {
  const found = read(toBibtex(nasty));
  const items = toCsl(nasty);
  expect(found.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  expect(found.map(({ title }) => title ?? "")).toEqual(nasty.map(({ title }) => inBibtex(title)));
  expect(found.map(({ URL }) => URL)).toEqual(nasty.map(({ urls }) => urls[0]));
  expect(found.map(({ issued }) => issued?.["date-parts"][0])).toEqual(nasty.map(({ date }) => parts(date)));
  expect(found.map(({ author }) => author.map(({ literal, family }) => literal ?? family))).toEqual(
    items.map(({ author }) => author.map(({ literal }) => literal)),
  );
});

test("a style prints it as a press release", () => {
  const printed = readCitations(toCsl(sampleReleases.slice(0, 1))).format("bibliography", { template: "apa" });
  expect(printed).toContain("OSCE Mission to Moldova. (2023, May 19).");
  expect(printed).toContain("[Press release]");
});

describe("the author", () => {
  const authors = (sources: readonly string[], date: string | null, names?: "id" | "today") =>
    toCsl([releaseWith({ sources: sources as never, date })], names && { names })[0]?.author.map(
      ({ literal }) => literal,
    );

  test("is the source as it was called on the day, with the Organization's name", () => {
    expect(authors(["programme-office-in-astana"], "2010-05-01")).toEqual(["OSCE Centre in Astana"]);
    expect(authors(["programme-office-in-astana"], "2010-05-01", "today")).toEqual(["OSCE Programme Office in Astana"]);
    expect(authors(["programme-office-in-astana"], null)).toEqual(["OSCE Programme Office in Astana"]);
    expect(authors(["mission-to-moldova"], "1994-05-01")).toEqual(["CSCE Mission to Moldova"]);
    expect(authors(["mission-to-moldova", "odihr"], "2020-05-01", "id")).toEqual(["mission-to-moldova", "odihr"]);
  });

  test("is the Organization where there is no source", () => {
    expect(authors([], "2020-05-01")).toEqual(["Organization for Security and Co-operation in Europe"]);
    expect(authors(["osce"], "1990-05-01")).toEqual(["Conference on Security and Co-operation in Europe"]);
  });
});

test("no two keys of a list are the same, and none has a sign that ends one", () => {
  const ids = ["1", "1", "1", "1-2", "a b", "a{b", "ключ", "=1+1"];
  const releases = ids.map((id) => releaseWith({ id }));
  const keys = toCsl(releases).map(({ id }) => id);
  expect(keys).toEqual(
    ["osce-1", "osce-1-2", "osce-1-3", "osce-1-2-1", "osce-a-b", "osce-a-b-2", "osce--", "osce--1-1"].map((key, i) =>
      i === 3 ? expect.any(String) : key,
    ),
  );
  expect(new Set(keys).size).toBe(ids.length);
  expect(read(toBibtex(releases))).toHaveLength(ids.length);
});
