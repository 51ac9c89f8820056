import { describe, expect, test } from "vitest";
import { parseListing, readPressReleases } from "../../../src/reading.ts";

const titles = [
  "Where we are: the Mission maps its offices",
  "What we do: a report on the year",
  "Content type: a debate",
  "Location of the new office is known",
  "Publishing date: a day to remember",
  "VIENNA, 5 May 2014 – a day of talks",
  "5 May 2014",
  "Press release",
  "Newsroom",
  "Contacts",
  "Ends with a colon:",
  "Same title",
  "Same title",
];

const listing = [
  "Newsroom",
  "News and press releases",
  ...titles.flatMap((title, i) => [
    title,
    "Publishing date: 5 May 2014",
    ...(i % 2 === 0 ? ["Content type: News", "Where we are: OSCE Secretariat", "What we do: Migration"] : []),
    `VIENNA, 5 May 2014- Snippet number ${i} of the page...`,
  ]),
].join("\n");

const shapes: Readonly<Record<string, (text: string) => string>> = {
  "line by line": (text) => text,
  "with carriage returns": (text) => text.replaceAll("\n", "\r\n"),
  "with spaces behind": (text) => text.replaceAll("\n", "  \n"),
  "with indents": (text) => text.replaceAll("\n", "\n  "),
  "with blank lines": (text) => text.replaceAll("\n", "\n\n"),
  "with other spaces": (text) => text.replaceAll(": ", ":\u00A0"),
};

describe.each(Object.entries(shapes))("a listing %s", (_, shape) => {
  const { items } = parseListing(shape(listing));

  test("has every title, also those that look like labels", () =>
    expect(items.map(({ title }) => title)).toEqual(titles));

  test("has every snippet and every label", () => {
    for (const [i, { body, printed }] of items.entries()) {
      expect(body).toEqual([`VIENNA, 5 May 2014- Snippet number ${i} of the page`]);
      expect(printed.date).toEqual(["5 May 2014"]);
      expect(printed.type).toEqual(i % 2 === 0 ? ["News"] : undefined);
    }
  });
});

test("a pager and the foot of the page are no text", () => {
  const items = [
    "A title\nPublishing date: 5 May 2014\nSnippet one",
    "A title\nPublishing date: 6 May 2014\nSnippet two",
  ];
  const { releases, cuts } = readPressReleases(
    `${items[0]}\n‹ previous\n1\n2\n…\nnext ›\n${items[1]}\n1 2 3 next › last »\nContacts\nA street 6`,
  );
  expect(releases.map(({ body }) => body)).toEqual([["Snippet one"], ["Snippet two"]]);
  expect(cuts).toEqual([
    { name: "furniture", text: "‹ previous\n1\n2\n…\nnext ›" },
    { name: "furniture", text: "1 2 3 next › last »\nContacts\nA street 6" },
  ]);
});

test("the heading of a listing alone is no release", () => {
  const { releases, issues } = readPressReleases("Newsroom\nNews and press releases\nNews from all over.");
  expect(releases).toEqual([]);
  expect(issues.map(({ code }) => code)).toEqual(["truncated"]);
});

test("beyond a hundred, unknown labels are counted", () => {
  const names = Array.from({ length: 500 }, (_, i) => `Office ${i}`);
  const { releases, issues } = readPressReleases(
    `A title\nPublishing date: 5 May 2014\nWhere we are: ${names.join(", ")}`,
  );
  expect(releases[0]?.printed.source).toEqual(names);
  const unknown = issues.filter(({ code }) => code === "unknown-label");
  expect(unknown).toHaveLength(101);
  expect(unknown.at(-1)?.message).toContain("400 more labels");
});
