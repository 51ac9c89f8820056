import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PressRelease } from "../../../src/press-releases/record/types.ts";
import { readPressReleases } from "../../../src/reading/read.ts";
import { dedupePressReleases } from "../../../src/reading/record/dedupe.ts";
import { pageFacts, printers } from "../../support/pages/pages.ts";

const page = readFileSync(new URL("../../fixtures/pages/node-nav-999001.txt", import.meta.url), "utf8");
const read = (text: string, url?: string): PressRelease => {
  const [release] = readPressReleases(text, url === undefined ? {} : { url }).releases;
  if (release === undefined) throw new Error("no release");
  return release;
};

test("one item under two addresses is one record with both", () => {
  const urls = ["https://www.osce.org/node/999001", "https://moldova.osce.org/mission-to-moldova/999001"];
  const { releases, merged } = dedupePressReleases(urls.map((url) => read(page, url)));
  expect(releases).toHaveLength(1);
  expect(releases[0]).toMatchObject({ id: "999001", urls });
  expect(merged).toMatchObject([{ kept: "999001", why: "same-id" }]);
});

test("one text under two titles is one record, on one day", () => {
  const other = page.replace(/^Border officers.*$/m, "CORRECTION: Border officers finish course");
  const { releases, merged } = dedupePressReleases([read(page), read(other)]);
  expect(releases.map(({ title }) => title)).toEqual([read(page).title]);
  expect(merged.map(({ why, dropped }) => [why, dropped.title])).toEqual([
    ["same-text", "CORRECTION: Border officers finish course"],
  ]);
  const nextYear = other.replace("19 May 2023", "20 May 2024");
  expect(dedupePressReleases([read(page), read(nextYear)]).releases).toHaveLength(2);
});

test("a listing's excerpt gives way to the page, and leaves it its type and labels", () => {
  const excerpt = read(
    [
      "News and press releases",
      "Border officers from two river districts finish map-reading course organized by OSCE",
      "Publishing date: 20 May 2023",
      "Content type: Press release",
      "Where we are: OSCE Mission to Moldova",
      "What we do: Policing",
      "CHISINAU, 19 May 2023- Twenty-four officers who work along the river completed a three-day course in map rea...",
    ].join("\n"),
  );
  const { releases, merged } = dedupePressReleases([excerpt, read(page, "https://www.osce.org/node/999001")]);
  expect(releases).toHaveLength(1);
  expect(releases[0]).toMatchObject({ id: "999001", excerpt: false, date: "2023-05-19" });
  expect(releases[0]?.fieldsOfWork).toContain("policing");
  expect(merged).toMatchObject([{ why: "excerpt-of", dropped: { excerpt: true } }]);
});

test("equal titles on one day with other texts are two releases", () => {
  const other = page.replace(
    "Twenty-four officers who work along the river completed",
    "Eleven judges from the capital began",
  );
  expect(dedupePressReleases([read(page), read(other, "https://www.osce.org/node/5")]).releases).toHaveLength(2);
});

describe("two missions in the same words", () => {
  const invites =
    "The Mission invites all journalists to a conference on the lamps that light the bridges of the town.";
  const item = (unit: string, text: string, title = "Media advisory: press conference") =>
    [title, "Publishing date: 2 March 2024", unit && `Where we are: ${unit}`, text].filter(Boolean).join("\n");
  const moldova = item("OSCE Mission to Moldova", `CHISINAU, 2 March 2024 – ${invites}`);
  const skopje = item("OSCE Mission to Skopje", `SKOPJE, 2 March 2024 – ${invites}`);
  const merge = (...texts: readonly string[]) => {
    const releases = texts.flatMap((text) => readPressReleases(text).releases);
    const { releases: kept, merged } = dedupePressReleases(releases);
    expect(dedupePressReleases(kept)).toEqual({ releases: kept, merged: [] });
    return [kept.map(({ sources }) => sources.join()), merged.map(({ why }) => why)];
  };

  test("are two releases, on a listing, on pages, and on both", () => {
    const whole = (text: string, unit: string) =>
      read(
        [
          "Press release",
          "Media advisory: press conference",
          "- Date:",
          "- 2 March 2024",
          "- Source:",
          `- ${unit}`,
          text,
        ].join("\n"),
      );
    const pages = [
      whole(`CHISINAU, 2 March 2024 – ${invites}`, "OSCE Mission to Moldova"),
      whole(`SKOPJE, 2 March 2024 – ${invites}`, "OSCE Mission to Skopje"),
    ];
    const items = readPressReleases(`${moldova}\n${skopje}`).releases;
    expect(items).toHaveLength(2);
    for (const list of [items, pages]) expect(dedupePressReleases(list)).toEqual({ releases: list, merged: [] });
    const { releases, merged } = dedupePressReleases([...items, ...pages, ...items]);
    expect(releases.map(({ sources, excerpt }) => [...sources, excerpt])).toEqual([
      ["mission-to-moldova", false],
      ["mission-to-skopje", false],
    ]);
    expect(merged.map(({ kept, dropped }) => [kept, ...dropped.sources])).toEqual(
      releases.flatMap(({ id, sources }) => [
        [id, ...sources],
        [id, ...sources],
      ]),
    );
  });

  test("are two where only the units differ, or only the places, or units that are unknown", () => {
    const two = ["mission-to-moldova", "mission-to-skopje"];
    expect(merge(item("OSCE Mission to Moldova", invites), item("OSCE Mission to Skopje", invites))).toEqual([two, []]);
    expect(
      merge(item("", `CHISINAU, 2 March 2024 – ${invites}`), item("", `SKOPJE, 2 March 2024 – ${invites}`)),
    ).toEqual([["", ""], []]);
    expect(merge(item("Lamp Unit", invites), item("Bridge Unit", invites))).toEqual([["", ""], []]);
  });

  test("are one where one prints neither, or they share a unit and a place, whatever the titles", () => {
    const both = item(
      "OSCE Mission to Moldova, OSCE Secretariat",
      `VIENNA/CHISINAU, 2 March 2024 – ${invites}`,
      "Lamps",
    );
    expect(merge(moldova, item("", invites, "Lamps"))).toEqual([["mission-to-moldova"], ["same-text"]]);
    expect(merge(moldova, item("OSCE Mission to Moldova", invites, "Lamps"))).toEqual([
      ["mission-to-moldova"],
      ["same-text"],
    ]);
    expect(merge(moldova, both)).toEqual([["mission-to-moldova,secretariat"], ["same-text"]]);
  });

  test("are two though a third that prints neither stands between them", () => {
    const bare = item("", invites, "Lamps");
    for (const texts of [
      [bare, moldova, skopje],
      [moldova, bare, skopje],
      [moldova, skopje, bare],
    ])
      expect(merge(...texts)).toEqual([["mission-to-moldova", "mission-to-skopje"], ["same-text"]]);
  });
});

test("time grows with the number of records of one text from ever other places", () => {
  const one = read(
    "Lamps\nPublishing date: 2 March 2024\nVIENNA, 2 March 2024 – The Mission invites all journalists to a conference on the lamps that light the bridges.",
  );
  const took = [3000, 24_000].map((length) => {
    const releases = Array.from({ length }, (_, i) => ({
      ...one,
      id: `h-${i}`,
      places: [{ text: `Town ${i}`, place: null, country: null }],
    }));
    const start = process.cpuUsage();
    expect(dedupePressReleases(releases).merged).toEqual([]);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  expect(took[1]).toBeLessThan(Math.max(3000, 24 * (took[0] as number)));
});

test("nothing is lost: each record is kept or named as merged, and merging twice changes nothing", () => {
  const releases = fc.array(
    pageFacts.chain((facts) => fc.constantFrom(...Object.values(printers)).map((print) => print(facts).join("\n"))),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(releases, (texts) => {
      const all = texts.flatMap((text) => readPressReleases(text).releases);
      const once = dedupePressReleases([...all, ...all]);
      expect(once.releases.length + once.merged.length).toBe(all.length * 2);
      expect(once.releases.length).toBeLessThanOrEqual(all.length);
      expect(dedupePressReleases(once.releases)).toEqual({ releases: once.releases, merged: [] });
    }),
    { numRuns: 50 },
  );
});

test("the page of a news item without a date takes that of its listing", () => {
  const text = "Officers of forty towns share the handbook that was printed for them in the winter, the Mission says.";
  const whole = read(
    `News\nHandbook is shared\nDate:\nSource:\nOSCE Mission to Skopje\n\n${text}`,
    "https://www.osce.org/node/5",
  );
  const listed = read(`Handbook is shared\nPublishing date: 7 May 2014\n${text.slice(0, 80)}...`);
  const { releases, merged } = dedupePressReleases([listed, whole]);
  expect(releases).toMatchObject([{ id: "5", date: "2014-05-07", dateFrom: "listing", body: [text] }]);
  expect(merged).toMatchObject([{ kept: "5", why: "excerpt-of" }]);
  const other = read(
    "Handbook is shared\nPublishing date: 9 May 2014\nQuite another text, of which the beginning is not the same...",
  );
  expect(dedupePressReleases([other, whole]).releases).toHaveLength(2);
});

test("any number of places may announce the same, each twice, in time that grows with their number", () => {
  const release = read(page);
  const announced = (count: number): PressRelease[] =>
    Array.from({ length: count * 2 }, (_, i) => ({
      ...release,
      id: String(i),
      urls: [],
      title: `Notice ${i}`,
      places: [{ text: `Town ${i >> 1}`, place: null, country: null }],
    }));
  const time = (count: number): number => {
    const releases = announced(count);
    const start = process.cpuUsage();
    expect(dedupePressReleases(releases).releases).toHaveLength(count);
    return process.cpuUsage(start).user;
  };
  expect([time(40), time(250)]).toHaveLength(2);
  expect(time(2000)).toBeLessThan(time(500) * 12);
});
