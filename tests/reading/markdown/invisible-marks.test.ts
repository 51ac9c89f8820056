import { expect, test } from "vitest";
import { isInvisible } from "../../../src/catalogue/names/invisible.ts";
import { fromMarkdown } from "../../../src/reading/markdown/from-markdown.ts";
import { readPressReleases } from "../../../src/reading/read.ts";

const marks = Array.from({ length: 0x10000 }, (_, code) => code)
  .filter(isInvisible)
  .map((code) => String.fromCharCode(code));

const page = `# Judges compare notes on [witnesses](https://www.osce.org/x)

- **Date:** 11 February 2025
- **Source:** [OSCE Presence in Albania](https://www.osce.org/presence-in-albania)
- **Fields of work:**
  - [Rule of law](/r)
  - Human rights

TIRANA, 11 February 2025 – Twelve *judges* met.
`;

const pages: Readonly<Record<string, string>> = {
  page,
  "page with a heading as its only sign": "# Judges meet in Tirana\n\nTIRANA, 11 February 2025 – They met.",
  "page with labels as its only sign":
    "Judges meet in Tirana\n**Source:** OSCE Presence in Albania\nTIRANA, 11 February 2025 – They met.",
  listing: `## News and press releases

### [Police *officers* learn](https://www.osce.org/node/999201)
**Publishing date:** 17 October 2000

ZAGREB, 17 October 2000 – Officers took part...

1. [Archivists scan](https://www.osce.org/node/999202 "Archivists")
Publishing date: 6 May 2010
ZAGREB, 6 May 2010 – The first &amp; the last...
`,
  "listing with links as its only sign": `[Police officers learn](https://www.osce.org/node/999201)
Publishing date: 17 October 2000
ZAGREB, 17 October 2000 – Officers took part...`,
  "page with front matter": `---\ntitle: Judges meet\nurl: https://www.osce.org/node/9\n---\n${page}`,
  "text with front matter":
    "---\ntitle: Judges meet\nurl: https://www.osce.org/node/9\n---\nTIRANA, 11 February 2025 – They met.",
  "text below the lines of a crawler":
    "Title: Judges meet\n\nURL Source: https://www.osce.org/node/9\n\nMarkdown Content:\nTIRANA, 11 February 2025 – They met.",
};

test.each(Object.entries(pages))("a mark at any place of a %s does not matter", (_, text) => {
  const expected = readPressReleases(text);
  expect(fromMarkdown(text)).not.toBe(null);
  expect([expected.releases.length > 0, expected.issues]).toEqual([true, []]);
  for (let at = 0; at <= text.length; at++)
    for (const mark of new Set(["\u00AD", "\uFEFF", marks[at % marks.length] as string]))
      expect(readPressReleases(text.slice(0, at) + mark + text.slice(at)), `at ${at}`).toEqual(expected);
});

test.each(Object.entries(pages))("nor do marks at all places of a %s", (_, text) => {
  const expected = readPressReleases(text);
  for (const mark of marks) expect(readPressReleases(["", ...text, ""].join(mark))).toEqual(expected);
});

test.each(["\r\n", "\r", "\u2028"])("nor do other line ends, %j, and other spaces", (end) => {
  for (const text of Object.values(pages))
    expect(readPressReleases(text.replaceAll(" ", "\u00A0").replaceAll("\n", end))).toEqual(readPressReleases(text));
});

test("the joiners of words that are written with them stay", () => {
  expect(fromMarkdown("# t\nمی\u200Cخواهم **a\u200Cb**")?.text).toBe("t\nمی\u200Cخواهم ab");
});
