import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName } from "../../src/catalogue/names/fold-name.ts";
import { readPressReleases } from "../../src/reading/read.ts";
import { pageFacts, printers } from "../support/pages/pages.ts";
import { lostWords } from "../support/pages/word-counts.ts";

const folder = new URL("../fixtures/pages/", import.meta.url);

test.each(readdirSync(folder))("every word of %s is in the record, in what it printed, or in a named cut", (name) => {
  expect(lostWords(readFileSync(new URL(name, folder), "utf8"))).toEqual([]);
});

describe.each(Object.entries(printers))("pages of the layout %s", (layout, print) => {
  test("lose no word", () => {
    fc.assert(
      fc.property(pageFacts, (facts) => {
        expect(lostWords(print(facts).join("\n"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("are told from the others, and give back title, day and text", () => {
    fc.assert(
      fc.property(pageFacts, (facts) => {
        const release = readPressReleases(print(facts).join("\n")).releases[0];
        expect(release?.provenance.layout).toBe(layout);
        expect(release?.title).toBe(facts.title);
        expect(release?.date).not.toBeNull();
        expect(foldName(release?.body.join("\n") ?? "")).toContain(foldName(facts.body[0] as string));
      }),
      { numRuns: 60 },
    );
  });

  test("read the same with other line ends and soft hyphens", () => {
    fc.assert(
      fc.property(pageFacts, (facts) => {
        const text = print(facts).join("\n");
        const odd = text.replaceAll("\n", "\r\n").replaceAll("river", "riv\u00ADer").replaceAll(" ", "\u00A0 ");
        expect(readPressReleases(odd)).toEqual(readPressReleases(text));
      }),
      { numRuns: 20 },
    );
  });
});

test("a second printing is cut once, also where the page ends in its midst", () => {
  const body = ["The first one.", "The second one is long.", "The third one.", "The fourth one."];
  const read = (tail: readonly string[]) =>
    readPressReleases(["Newsroom", "A title of some words", "VIENNA 5 May 2001", ...body, ...tail].join("\n"));
  for (const tail of [body.slice(1), body.slice(1, 3), [...body.slice(1, 3), "The fou"]]) {
    expect(read(tail).releases[0]?.body).toEqual(body);
    expect(read(tail).cuts.at(-1)).toEqual({ name: "repeated", text: tail.join("\n") });
  }
  expect(read(["The second one is long."]).releases[0]?.body).toHaveLength(5);
});

test("a section above the type line is kept where the body stands below it", () => {
  const text =
    "Presence in Albania\nPress release\nConflict Prevention Centre\nA title of some words\nVIENNA, 5 May 2001 – They met.";
  const { releases, cuts } = readPressReleases(text);
  expect(releases[0]?.sources).toEqual(["conflict-prevention-centre"]);
  expect(cuts).toEqual([{ name: "heading", text: "Presence in Albania" }]);
  expect(lostWords(text)).toEqual([]);
});

test.each([
  "Police patrols go on foot\nPublishing date: 9 May 2016\nWhat we do: Policing, Human rights\nWhat we do: Elections\nTIRANA – They met...",
  "Judges meet again\nfrom OSCE\nfrom OSCE Mission to Moldova\nCHISINAU, 5 May 2011 – They met for a day.",
])("a label that is printed twice keeps both values: %j", (text) => {
  const [release] = readPressReleases(text).releases;
  expect([...(release?.fieldsOfWork ?? []), ...(release?.sources ?? [])].length).toBeGreaterThan(1);
  expect(lostWords(text)).toEqual([]);
});

describe("a text of which no record is made", () => {
  const untitled = pageFacts.map(({ place, day, body }) =>
    [`${place}, ${day} – ${body[0]}`, ...body.slice(1)].join("\n"),
  );

  test("without a title loses no word", () => {
    fc.assert(
      fc.property(untitled, (text) => {
        expect(readPressReleases(text).releases).toEqual([]);
        expect(lostWords(text)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("or only of a part of it, loses no word", () => {
    const lines = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"));
    const mixture = fc.array(fc.constantFrom(...new Set(lines)), { maxLength: 14 }).map((list) => list.join("\n"));
    fc.assert(
      fc.property(mixture, (text) => {
        expect(lostWords(text)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
