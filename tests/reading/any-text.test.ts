import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseListing } from "../../src/reading/parse-listing.ts";
import { parsePage } from "../../src/reading/parse-page.ts";
import { readPressReleases } from "../../src/reading/read.ts";
import { parseOsceUrl } from "../../src/reading/url/parse-osce-url.ts";
import { safeParsePressRelease } from "../../src/schemas/parse.ts";

const folder = new URL("../fixtures/pages/", import.meta.url);
const pages = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

/** Every record is one by the schema, and where there is none an issue says why. */
function check(text: string): void {
  const { releases, issues } = readPressReleases(text);
  if (releases.length === 0) expect(issues.length).toBeGreaterThan(0);
  for (const release of releases) expect(safeParsePressRelease(release)).toMatchObject({ success: true });
}

test("any text gives an answer", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), check), { numRuns: 500 });
});

test("any mixture of lines of pages gives an answer", () => {
  const lines = [...new Set(pages.flatMap((text) => text.split("\n")))];
  const mixture = fc.array(fc.oneof(fc.constantFrom(...lines), fc.string({ maxLength: 20 })), { maxLength: 25 });
  fc.assert(
    fc.property(mixture, (list) => check(list.join("\n"))),
    { numRuns: 400 },
  );
});

test("a page that ends anywhere gives an answer", () => {
  for (const text of pages) {
    for (let end = 0; end <= text.length; end++) readPressReleases(text.slice(0, end));
  }
});

describe("hostile texts take a time that grows with their length", () => {
  const shapes: Readonly<Record<string, string>> = {
    "line ends": "\n",
    spaces: " ",
    "tiny items": "x\nPublishing date: 1 May 2015\n",
    "labels side by side": "Date: ",
    "labels one below the other": "- Date:\n",
    "empty labels": "Source:\n\n",
    "equal paragraphs": "Newsroom\nThe same line again.\n",
    "two paragraphs in turn": "A line.\nAnother line.\n",
    "ends of titles": "VIENNA 5 May 2001\n",
    commas: "- Source:\n- A, B, C, D, E, F, G, H\n",
    "values behind labels": "- Date: 5 May 2015\n",
    "labels of items": "Content type: News\n",
    "misspelt months": "x\nPublishing date: 5 Febuury 2014\n",
    "places with dashes": "VIENNA – ",
    "datelines in a row": "VIENNA, 5 May 2014 – ",
    "unknown names": "x\nPublishing date: 1 May 2015\nWhere we are: a, b, c, d, e, f, g, h\n",
    pagers: "1 2 3 next\n",
    brackets: "[(/",
    "combining accents": "\u0301",
    indents: " \n ",
    images: "![](a)\n",
    "whole pages": pages.join("\n"),
  };

  test.each(Object.entries(shapes))("%s", (_, shape) => {
    const took = [0.25, 1].map((megabytes) => {
      const text = shape.repeat(Math.ceil((megabytes * 1_000_000) / shape.length));
      const start = process.cpuUsage();
      readPressReleases(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    expect(took[1]).toBeLessThan(Math.max(3000, 12 * (took[0] as number)));
  });
});

test.each([undefined, null, 5, [], {}])("%j is no text", (value) => {
  for (const read of [readPressReleases, parsePage, parseListing, parseOsceUrl])
    expect(() => read(value as unknown as string)).toThrow(TypeError);
});

test("a page is no listing and a listing no page, and the issue says who reads it", () => {
  const [listing, page] = [
    pages.find((text) => text.includes("Publishing date:")),
    pages.find((text) => text.includes("- Date:")),
  ];
  expect(parsePage(listing as string).issues).toMatchObject([{ code: "no-release", found: "listing-fom" }]);
  expect(parseListing(page as string).issues).toMatchObject([{ code: "no-release", found: "node-nav" }]);
});
