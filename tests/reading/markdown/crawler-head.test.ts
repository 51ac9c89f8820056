import { describe, expect, test } from "vitest";
import { fromMarkdown } from "../../../src/reading/markdown/from-markdown.ts";
import { readPressReleases } from "../../../src/reading/read.ts";

const heads = [
  "---\ntitle: Officers share maps\nurl: https://www.osce.org/node/9\npublished: 2023-05-18\n---\n",
  "Title: Officers share maps\n\nURL Source: https://www.osce.org/node/9\n\nMarkdown Content:\n",
];

describe.each(heads)("the lines of a crawler, %j,", (head) => {
  const title = "A title of a page that has no sign of Markdown in it at all";

  test.each([
    ["a text alone", "TIRANA, 19 May 2023 – Officers met.", "Officers met."],
    [
      "a page without Markdown",
      "Press release\n\nTIRANA, 19 May 2023 – They drew 3 * 4 * 5 maps.",
      "They drew 3 * 4 * 5 maps.",
    ],
    ["signs within a line", "TIRANA, 19 May 2023 – They shared [their](/x) **maps**.", "They shared their maps."],
    ["lines that are long and whole", `Press release\n${title}\nTIRANA, 19 May 2023 – They met.`, "They met."],
  ])("are read above %s", (_, text, words) => {
    const { releases, cuts } = readPressReleases(head + text);
    expect(releases).toMatchObject([{ id: "9", date: "2023-05-19", dateFrom: "dateline" }]);
    expect(releases[0]?.title).toBe(text.includes(title) ? title : "Officers share maps");
    expect(releases[0]?.body).toEqual([`TIRANA, 19 May 2023 – ${words}`]);
    expect(cuts[0]).toEqual({ name: "crawler", text: head.trim() });
  });
});

describe("between two rules stand", () => {
  test.each([
    [
      "keys that nobody knows, with lists and lines of values",
      "layout: post\ntags:\n- maps\n  - more\nabout: >\n  All of\n  it\n",
    ],
    ["a known key among large ones", "Title: Officers share maps\nSource: Somebody"],
  ])("%s: it is front matter", (_, lines) => {
    expect(fromMarkdown(`---\n${lines}\n---  \nThey met.`)).toMatchObject({ text: "They met.", links: [] });
  });

  test.each([
    ["labels of a page", "Place: TIRANA\nSource: OSCE Presence in Albania"],
    ["a title", "# Officers share maps"],
    ["a title with a colon", "Officers: maps are shared"],
    ["a key and a sentence", "url: https://www.osce.org/node/9\nOfficers share maps"],
    ["nothing", ""],
  ])("%s: it is the page", (_, lines) => {
    expect(fromMarkdown(`---\n${lines}\n---\nThey met.`)?.head ?? null).toBe(null);
  });

  test("keys without an end: it is the page", () => {
    expect(fromMarkdown("---\nurl: https://www.osce.org/node/9\nThey met.")).toBe(null);
  });
});
