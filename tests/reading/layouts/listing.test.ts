import { describe, expect, test } from "vitest";
import { parseListing } from "../../../src/reading.ts";

const first = `Village wells tested before summer
Publishing date: 4 May 2010
Content type: Press release
Where we are: OSCE Centre in Bishkek, OSCE Secretariat
What we do: Environmental activities, Good governance
Location: Kyrgyzstan
OSH, 4 May 2010 – Two laboratories take part...`;

const second = `Judges compare rulings
Publishing date: 5 May 2010
TIRANA, 5 May 2010 – Judges from six courts met`;

const itemsOf = (text: string) =>
  parseListing(text).items.map(({ title, printed, body }) => ({ title, printed, body }));

describe("a listing", () => {
  test("is cut into its items, each with its labels", () => {
    expect(itemsOf(`${first}\n${second}`)).toEqual([
      {
        title: "Village wells tested before summer",
        printed: {
          date: ["4 May 2010"],
          type: ["Press release"],
          source: ["OSCE Centre in Bishkek", "OSCE Secretariat"],
          fieldsOfWork: ["Environmental activities", "Good governance"],
          location: ["Kyrgyzstan"],
        },
        body: ["OSH, 4 May 2010 – Two laboratories take part"],
      },
      {
        title: "Judges compare rulings",
        printed: { date: ["5 May 2010"] },
        body: ["TIRANA, 5 May 2010 – Judges from six courts met"],
      },
    ]);
  });

  test.each([
    ["Newsroom\nAll news", "listing-newsroom"],
    ["All news", "listing-plain"],
  ])("below %j is a %s", (heading, layout) => {
    const { items, cuts } = parseListing(`${heading}\n${second}`);
    expect(items[0]?.provenance.layout).toBe(layout);
    expect(cuts).toEqual([{ name: "heading", text: heading }]);
  });

  test.each([
    ["...", ""],
    ["..", ""],
    ["....", ""],
    ["…", ""],
    [".", "."],
    ["", ""],
  ])("takes %j off the end of a snippet and leaves %j", (ending, left) => {
    expect(itemsOf(`A title\nPublishing date: 5 May 2010\nThe text${ending}`)[0]?.body).toEqual([`The text${left}`]);
  });

  test.each([
    ["no snippet", "A title\nPublishing date: 5 May 2010", []],
    ["blank lines", "A title\n\nPublishing date: 5 May 2010\n\n\nText", ["Text"]],
    ["a line below its snippet", "A title\nPublishing date: 5 May 2010\nOne\nTwo", ["One"]],
    ["a colon in its text", "A title\nPublishing date: 5 May 2010\nHe said: yes", ["He said: yes"]],
  ])("may have an item with %s", (_, text, body) => {
    expect(itemsOf(text)).toMatchObject([{ title: "A title", body }]);
  });

  test("a label without a value prints nothing", () => {
    expect(itemsOf("A title\nPublishing date:\nWhere we are:\nText")).toEqual([
      { title: "A title", printed: {}, body: ["Text"] },
    ]);
  });

  test("an item without a title does not borrow the label of the one before", () => {
    const text = "A title\nPublishing date: 5 May 2010\nPublishing date: 6 May 2010\nText";
    expect(itemsOf(text).map(({ title }) => title)).toEqual(["A title", ""]);
  });
});

test.each(["", "Newsroom", "The Publishing date: 5 May 2010"])("%j is no listing", (text) => {
  expect(parseListing(text)).toMatchObject({ items: [], issues: [{ severity: "error" }] });
});
