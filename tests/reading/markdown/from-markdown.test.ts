import { describe, expect, test } from "vitest";
import { fromMarkdown } from "../../../src/reading/markdown/from-markdown.ts";
import { readPressReleases } from "../../../src/reading/read.ts";

const page = `# Twelve judges compare notes on [witness protection](https://www.osce.org/x)

- **Date:** 11 February 2025
- **Place:** TIRANA
- **Source:** [OSCE Presence in Albania](https://www.osce.org/presence-in-albania)
- **Fields of work:**
  - [Rule of law](/r)
  - Human rights

TIRANA, 11 February 2025 – Twelve *judges* met today.
`;

describe("a page in Markdown", () => {
  test("is read as the text that it stands for", () => {
    const { releases, issues } = readPressReleases(page);
    expect(issues).toEqual([]);
    expect(releases).toMatchObject([
      {
        title: "Twelve judges compare notes on witness protection",
        date: "2025-02-11",
        sources: ["presence-in-albania"],
        fieldsOfWork: ["rule-of-law", "human-rights"],
        body: ["TIRANA, 11 February 2025 – Twelve judges met today."],
      },
    ]);
  });

  test("gives the items of a listing the addresses of their titles", () => {
    const { releases } = readPressReleases(`## News and press releases

### [Police officers learn](https://www.osce.org/node/999201)
**Publishing date:** 17 October 2000

ZAGREB, 17 October 2000 – Officers took part...

### [Archivists scan registers](https://www.osce.org/node/999202 "Archivists")
**Publishing date:** 6 May 2010

ZAGREB, 6 May 2010 – The last volume...
`);
    expect(releases.map(({ id, title, urls }) => [id, title, ...urls])).toEqual([
      ["999201", "Police officers learn", "https://www.osce.org/node/999201"],
      ["999202", "Archivists scan registers", "https://www.osce.org/node/999202"],
    ]);
  });

  test.each([
    [
      "Title: Officers share maps\nURL Source: https://www.osce.org/node/9\nPublished Time: 2023-05-19T10:00:00Z\nMarkdown Content:\n",
    ],
    ['---\ntitle: "Officers share maps"\nurl: https://www.osce.org/node/9\npublished: 2023-05-19\n---\n'],
  ])("has what its crawler wrote above it: %j", (head) => {
    const { releases, cuts } = readPressReleases(
      `${head}\nPress release\n\n# Officers share maps\n\nThey shared **all** maps of the border with the OSCE.\n`,
    );
    expect(releases).toMatchObject([{ id: "9", title: "Officers share maps", date: "2023-05-19", dateFrom: "markup" }]);
    expect(cuts[0]).toEqual({ name: "crawler", text: head.trim() });
  });
});

describe("a listing without blank lines", () => {
  const listing = (fields: string, first: string) => `[Media advisory on lamps](https://www.osce.org/node/999211)
Publishing date: 1 March 2024
Where we are: OSCE Mission to Moldova
What we do: ${fields}
${first}
[Media advisory on bridges, and on those who build them](https://www.osce.org/node/999212)
Publishing date: 2 March 2024
SKOPJE, 2 March 2024 – The Mission will talk of bridges...`;

  test.each(["CHISINAU, 1 March 2024 – The Mission will talk of lamps...", "Lamps are the matter of the day..."])(
    "has each label and each text on a line of its own: %s",
    (first) => {
      const { releases, issues } = readPressReleases(
        listing("Policing, Border management, Human rights, Rule of law", first),
      );
      expect(issues).toEqual([]);
      expect(releases).toMatchObject([
        { id: "999211", title: "Media advisory on lamps", date: "2024-03-01", sources: ["mission-to-moldova"] },
        { id: "999212", title: "Media advisory on bridges, and on those who build them", date: "2024-03-02" },
      ]);
      expect(releases[0]?.fieldsOfWork).toHaveLength(4);
      expect(releases[0]?.body).toEqual([first.slice(0, -3)]);
    },
  );

  test.each([
    "Policing, Border management, Elections, Human\nrights",
    "Policing, Border management, Elections, Rule of\n  law",
  ])("may have a value of two lines: %j", (fields) => {
    const { releases, issues } = readPressReleases(listing(fields, "They met..."));
    expect(issues).toEqual([]);
    expect(releases[0]).toMatchObject({ body: ["They met"] });
    expect(releases[0]?.fieldsOfWork).toHaveLength(4);
  });

  test("reads as one with blank lines", () => {
    const text = listing("Policing, Border management, Human rights, Rule of law", "They met...");
    expect(readPressReleases(text)).toEqual(readPressReleases(text.replaceAll("\n", "\n\n")));
  });
});

describe("lines of Markdown:", () => {
  const long = "A sentence of this paragraph is so long that whoever wrote it had to break it at";
  test.each([
    ["headings", "# a\n## b ##\nc", "a\nb\nc"],
    ["broken lines of a paragraph", `# t\n\n${long}\neighty characters.\n\nb`, `t\n${long} eighty characters.\nb`],
    [
      "emphasis and links",
      "# t\n**a** *b* _c_ [d](/e) snake_case_name 2 * 3 * 4",
      "t\na b c d snake_case_name 2 * 3 * 4",
    ],
    ["escapes and entities", "# t\n3\\. a \\* b &amp; c", "t\n3. a * b & c"],
    ["a day that begins as an item does", "# t\n3. novembar 2025. godine", "t\n3. novembar 2025. godine"],
    ["rules, quotes, tables", "# t\n---\n> a\n\n| Date: | 5 May 2015 |\n|---|---|", "t\na\nDate:   5 May 2015"],
    ["a picture", "# t\n[![a](/b.jpg)](/c)", "t\n![a](/b.jpg)"],
  ])("%s", (_, text, plain) => {
    expect(fromMarkdown(text)?.text).toBe(plain);
  });

  test.each([
    "A title\nVIENNA, 5 May 2015 – Text.",
    "![](https://www.osce.org/a.jpg)\nText",
    "three rules:* no trucks * no tolls",
    "Rule # 1 (#2)",
    "",
  ])("a plain text is none: %j", (text) => {
    expect(fromMarkdown(text)).toBe(null);
  });
});

test("time grows with the length of hostile Markdown", () => {
  for (const piece of [
    "[",
    "[a](",
    "**a ",
    "*a",
    "_a ",
    "\n- **Source:**\n- x",
    `\nWhat we do: ${"a, ".repeat(20)}`,
    `\nSource: ${"ODIHR, ".repeat(9)}ODIHR`,
    `\n${"a".repeat(60)}`,
    "![",
    "<http://",
    "\\",
    "|",
    "> ",
    "# ",
    "*\u00AD",
    "]\u200E",
  ]) {
    const start = process.cpuUsage();
    fromMarkdown(`# t\n${piece.repeat(2_000_000 / piece.length)}`);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6, piece).toBeLessThan(4);
  }
});
