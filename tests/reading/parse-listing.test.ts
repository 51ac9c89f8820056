import { describe, expect, test } from "vitest";
import { parseListing } from "../../src/reading.ts";
import { page } from "../support/pages/page.ts";

describe("parseListing", () => {
  test.each([
    ["one line", `What we do: ${"Policing, ".repeat(200_000)}`],
    ["a line for each", "What we do: Policing\n".repeat(200_000).trimEnd()],
  ])("keeps all values of a label, on %s, be they more than a call takes arguments", (_, lines) => {
    const { items } = parseListing(
      `Police patrols go on foot\nPublishing date: 9 May 2016\n${lines}\nTIRANA – They met...`,
    );
    expect(items[0]?.printed.fieldsOfWork).toHaveLength(200_000);
  });

  test("every item is an excerpt without an address", () => {
    const url = "https://www.osce.org/press-releases?page=2";
    const { items, issues } = parseListing(page("listing-newsroom"), { url, retrieved: "2026-11-01" });
    expect(items).toHaveLength(4);
    for (const { excerpt, urls, provenance } of items) {
      expect([excerpt, urls, provenance]).toEqual([true, [], { layout: "listing-newsroom", retrieved: "2026-11-01" }]);
    }
    expect(issues).toEqual([]);
  });

  test("keeps the heading as a cut", () => {
    const heading = "News and press releases\nNews and press releases from the OSCE's global activities.";
    expect(parseListing(page("listing-plain")).cuts).toEqual([{ name: "heading", text: heading }]);
    expect(parseListing("A title\nPublishing date: 5 May 2010").cuts).toEqual([]);
  });

  test("a page that is no listing gives an issue", () => {
    expect(parseListing(page("node-nav-999001"))).toMatchObject({ items: [], issues: [{ severity: "error" }] });
  });

  test.each([
    [undefined, "undefined"],
    [null, "null"],
    [7, "the number 7"],
    [["text"], "a list"],
    [new TextEncoder().encode("text"), "bytes"],
    [{ text: "text" }, "an object"],
  ])("%j is not text", (value, found) => {
    expect(() => parseListing(value as never)).toThrow(
      `parseListing reads the text of a page, a string; it was given ${found}`,
    );
  });
});
