import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { layoutIds } from "../../../src/press-releases/record/layout-ids.ts";
import { layouts } from "../../../src/reading/layouts/layouts.ts";
import { readPressReleases } from "../../../src/reading/read.ts";
import { safeParsePressRelease } from "../../../src/schemas/parse.ts";

const folder = new URL("../../fixtures/pages/", import.meta.url);
const page = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), "utf8");

interface Expected {
  readonly layout: string;
  readonly title: string;
  readonly date: string | null;
  readonly dateFrom: string | null;
  readonly type: string | null;
  readonly language: string | null;
  readonly sources: readonly string[];
  readonly places: readonly string[];
  readonly countries: readonly string[];
  readonly paragraphs: number;
  readonly cuts: readonly string[];
  readonly issues: readonly string[];
}

const pages: readonly (readonly [file: string, expected: Expected])[] = [
  [
    "node-newsitem-999003",
    {
      layout: "node-newsitem",
      title: "Misija otvara knjižnicu za djecu u dvije općine",
      date: "2024-11-26",
      dateFrom: "dateline",
      type: "news",
      language: "bs",
      sources: ["mission-to-bosnia-and-herzegovina"],
      places: ["Sarajevo"],
      countries: ["BA"],
      paragraphs: 2,
      cuts: ["lead"],
      issues: [],
    },
  ],
  [
    "node-newsroom-999004",
    {
      layout: "node-newsroom",
      title: "Bridge between two villages opens after repair",
      date: "2001-03-05",
      dateFrom: "dateline",
      type: null,
      language: "en",
      sources: [],
      places: ["Osh"],
      countries: ["KG"],
      paragraphs: 3,
      cuts: ["heading", "repeated"],
      issues: [],
    },
  ],
  [
    "node-newsroom-ru-999005",
    {
      layout: "node-newsroom-ru",
      title: "Недельный обзор наблюдателей на мосту, опубликованный 3 октября 2018 года",
      date: "2018-10-03",
      dateFrom: "field",
      type: null,
      language: "ru",
      sources: [],
      places: ["Киев"],
      countries: ["UA"],
      paragraphs: 2,
      cuts: ["heading"],
      issues: [],
    },
  ],
  [
    "node-resources-999006",
    {
      layout: "node-resources",
      title: "A judge who learned to listen in three languages",
      date: "2017-06-14",
      dateFrom: "field",
      type: "story",
      language: "en",
      sources: [],
      places: [],
      countries: [],
      paragraphs: 2,
      cuts: ["heading"],
      issues: [],
    },
  ],
  [
    "node-section-999007",
    {
      layout: "node-section",
      title: "Archive of early documents opens to students",
      date: "2013-05-22",
      dateFrom: "dateline",
      type: "press-release",
      language: "en",
      sources: ["secretariat"],
      places: ["Vienna"],
      countries: ["AT"],
      paragraphs: 2,
      cuts: ["contacts"],
      issues: [],
    },
  ],
  [
    "node-bare-999008",
    {
      layout: "node-bare",
      title: "Forest rangers of two districts share radio channel",
      date: "2014-09-17",
      dateFrom: "dateline",
      type: null,
      language: "en",
      sources: [],
      places: ["Dushanbe"],
      countries: ["TJ"],
      paragraphs: 2,
      cuts: ["image"],
      issues: [],
    },
  ],
  [
    "node-bare-undated-999009",
    {
      layout: "node-bare",
      title: "OSCE course prepares young accountants for work in municipalities",
      date: null,
      dateFrom: null,
      type: null,
      language: "en",
      sources: [],
      places: [],
      countries: [],
      paragraphs: 2,
      cuts: [],
      issues: ["missing-date"],
    },
  ],
  [
    "reliefweb",
    {
      layout: "reliefweb",
      title: "Weekly Report 47/2019 of the observers at the water works issued on 19 November 2019",
      date: "2019-11-19",
      dateFrom: "field",
      type: null,
      language: "en",
      sources: ["osce"],
      places: [],
      countries: ["UA"],
      paragraphs: 2,
      cuts: ["crawler", "furniture"],
      issues: [],
    },
  ],
  [
    "reliefweb-old",
    {
      layout: "reliefweb-old",
      title: "Chairman-in-Office sends envoy to the talks in the valley",
      date: "1999-12-29",
      dateFrom: "dateline",
      type: null,
      language: "en",
      sources: [],
      places: ["Vienna"],
      countries: ["AT"],
      paragraphs: 1,
      cuts: ["heading"],
      issues: [],
    },
  ],
];

test.each(pages)("%s is read whole", (file, expected) => {
  const { releases, issues, cuts } = readPressReleases(page(file));
  const release = releases[0];
  expect(releases).toHaveLength(1);
  expect(release && safeParsePressRelease(release).success).toBe(true);
  expect({
    layout: release?.provenance.layout,
    title: release?.title,
    date: release?.date,
    dateFrom: release?.dateFrom,
    type: release?.type,
    language: release?.language,
    sources: release?.sources,
    places: release?.places.map(({ text }) => text),
    countries: release?.countries,
    paragraphs: release?.body.length,
    cuts: cuts.map(({ name }) => name),
    issues: issues.map(({ code }) => code),
  }).toEqual(expected);
});

test("the media-freedom listing has locations, which are no places", () => {
  const { releases } = readPressReleases(page("listing-fom"));
  expect(releases.map(({ provenance }) => provenance.layout)).toEqual(["listing-fom", "listing-fom", "listing-fom"]);
  expect(releases.map(({ countries }) => countries)).toEqual([["AT", "AZ"], ["AT", "MD", "UA"], ["KZ"]]);
  expect(releases.map(({ date }) => date)).toEqual(["2016-05-12", "2016-05-03", "2016-05-03"]);
  expect(releases.every(({ excerpt }) => excerpt)).toBe(true);
});

test("every layout has one line in the table, and a page of its own", () => {
  expect(layouts.map(({ id }) => id).sort()).toEqual([...layoutIds].sort());
  const read = readdirSync(folder).flatMap(
    (name) => readPressReleases(readFileSync(new URL(name, folder), "utf8")).releases,
  );
  expect(new Set(read.map(({ provenance }) => provenance.layout))).toEqual(new Set(layoutIds));
});

describe("a crawler's prefix", () => {
  test.each(["node-nav-999001", "node-skiplinks-999002", "node-section-999007", "node-bare-999008", "listing-plain"])(
    "before %s is cut and is no date",
    (file) => {
      const plain = readPressReleases(page(file));
      const prefixed = readPressReleases(`date 2021-05-19${page(file)}`);
      expect(prefixed.releases).toEqual(plain.releases);
      expect(prefixed.cuts).toEqual([{ name: "crawler", text: "date 2021-05-19" }, ...plain.cuts]);
    },
  );
});

describe("dates that differ", () => {
  const head = "Newsroom\nA title of some words\nVIENNA 5 May 2001\n";

  test("the dateline of a page wins, and the issue carries both", () => {
    const { releases, issues } = readPressReleases(`${head}VIENNA, 4 May 2001 - The Chair said so.\n`);
    expect(releases[0]).toMatchObject({ date: "2001-05-04", dateFrom: "dateline" });
    expect(issues).toMatchObject([{ code: "date-mismatch", found: "2001-05-05" }]);
    expect(issues[0]?.message).toContain("2001-05-04");
  });

  test("a dateline without a year takes that of the field", () => {
    const { releases } = readPressReleases(`${head}VIENNA, 4 May - The Chair said so.\n`);
    expect(releases[0]).toMatchObject({ date: "2001-05-04", dateFrom: "dateline+year" });
  });

  test("the day of issue in a title is the last resort", () => {
    const title = "Daily Report 163/2021 of the observers issued on 15 July 2021";
    const { releases } = readPressReleases(
      `${title}\nThe observers of the OSCE saw four repairs of pipes at the works.\n`,
    );
    expect(releases[0]).toMatchObject({ date: "2021-07-15", dateFrom: "title" });
  });
});

describe("what is no release", () => {
  test.each([
    [
      "an event",
      "Meeting on rivers\nGeneral event\n- Date:\n- Location:\n- Vienna\n- Organized by:\n- OSCE Secretariat\nAbout\nText.",
    ],
    [
      "an event below Skip Links",
      "Skip Links\n\nMeeting on rivers\n\nGeneral event\n\nDate:\nLocation:\nVienna\n\nAbout\nText.",
    ],
    ["an older event", "Meeting of the OSCE on rivers\n5 May 2015 (All day) - 6 May 2015 (All day)\nPhoto\nText."],
    ["the text of an agency", "A title of some words\nVIENNA, 5 May 2015 (RFE/RL) - The Chair said so."],
    ["navigation alone", "-\nOur work\n-\nFields of work\n- Arms control\n- Border management\n"],
    [
      "a page about the site",
      "About us\nThe OSCE is the largest regional organization of its kind in the whole world.",
    ],
    [
      "prose",
      "It was a dark night in the valley and nobody spoke.\nThe rain had stopped an hour ago and the road was wet.",
    ],
    ["one line", "OSCE course prepares young accountants for work"],
  ])("%s gives no release, and an error that says so", (_, text) => {
    const { releases, issues } = readPressReleases(text);
    expect(releases).toEqual([]);
    expect(issues).toMatchObject([{ severity: "error" }]);
    expect(issues[0]?.message).not.toBe("");
  });

  test("a story on the redesigned site is a record of type story", () => {
    const text = page("node-skiplinks-999002").replace("Press release", "Story");
    expect(readPressReleases(text).releases[0]?.type).toBe("story");
  });
});
