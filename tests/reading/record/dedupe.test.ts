import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
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
