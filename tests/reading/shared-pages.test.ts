import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { foldName } from "../../src/catalogue/names/fold-name.ts";
import { fieldOfWorkOf, sourceOf } from "../../src/reading/labels/labels.ts";
import { type PressRelease, readPressReleases } from "../../src/reading.ts";

// The real page and records that the project was given lie beside the repository; without them this file proves nothing.
const shared = new URL("../../../shared/", import.meta.url);
const seedFile = new URL("seed/press-release-208121.txt", shared);

describe.skipIf(!existsSync(seedFile))("the seed page", () => {
  const text = existsSync(seedFile) ? readFileSync(seedFile, "utf8") : "";
  const { releases, issues, cuts } = readPressReleases(text, { url: "https://www.osce.org/secretariat/208121" });

  test("is one record, read as a person reads it", () => {
    expect(releases).toHaveLength(1);
    expect(releases[0]).toMatchObject({
      id: "208121",
      type: "press-release",
      language: "en",
      date: "2015-12-09",
      dateUntil: null,
      dateFrom: "dateline",
      places: [{ text: "Brussels", place: "brussels", country: "BE" }],
      sources: ["secretariat"],
      fieldsOfWork: ["migration", "combating-trafficking-in-human-beings"],
      countries: ["BE"],
      excerpt: false,
      urls: ["https://www.osce.org/secretariat/208121"],
      printed: {
        type: ["Press release"],
        place: ["BRUSSELS"],
        source: ["OSCE Secretariat"],
        fieldsOfWork: ["Migration", "Combating trafficking in human beings"],
        dateline: ["BRUSSELS, 9 December 2015 –"],
      },
      provenance: { layout: "node-nav", chairpersonshipYear: 2026 },
    });
  });

  test("has eight paragraphs, and its title is the line above the labels", () => {
    const lines = text.trimEnd().split("\n");
    expect(releases[0]?.title).toBe(lines[lines.indexOf("- Date:") - 1]);
    expect(releases[0]?.body).toEqual(lines.slice(-8));
  });

  test("leaves nothing to report, and the navigation in a cut", () => {
    expect(issues).toEqual([]);
    expect(cuts.map(({ name }) => name)).toEqual(["navigation"]);
  });
});

interface SharedRecord {
  readonly index: number;
  readonly layout: string;
  readonly title?: string;
  readonly publishingDateIso: string;
  readonly contentType: string | null;
  readonly whereWeAre: readonly string[] | null;
  readonly whatWeDo: readonly string[] | null;
}

/** Labels of the set that lead to no id, with the reason. */
const knownMisses: Readonly<Record<string, string>> = {
  Partnerships: "a heading of the site's menu that stands for no body and no field of work of the verified facts",
};

const recordsFile = new URL("pages/records-open.json", shared);

describe.skipIf(!existsSync(recordsFile)).each(["listing-newsroom", "listing-plain"])("the records of %s", (layout) => {
  const all: readonly SharedRecord[] = existsSync(recordsFile) ? JSON.parse(readFileSync(recordsFile, "utf8")) : [];
  const records = all.filter((record) => record.layout === layout && record.title);

  test("are read exactly, but for labels that are known to lead nowhere", async () => {
    const { listing } = await import(new URL("checks/render.mjs", shared).href);
    const { releases } = readPressReleases(listing(records, layout));
    expect(records.length).toBeGreaterThan(10);
    expect(releases).toHaveLength(records.length);
    const missed = records.flatMap((record, i) => misses(record, releases[i] as PressRelease));
    expect(missed).toEqual([]);
  });

  test("lead to ids in at least 95 of 100 labels", () => {
    const labels = records.flatMap((record) => [...(record.whereWeAre ?? []), ...(record.whatWeDo ?? [])]);
    const unknown = labels.filter((label) => sourceOf(label) === undefined && fieldOfWorkOf(label) === undefined);
    expect(unknown.filter((label) => !Object.hasOwn(knownMisses, label))).toEqual([]);
    expect(unknown.length).toBeLessThanOrEqual(labels.length * 0.05);
  });
});

/** The fields in which a record differs from what the page says. */
function misses(wanted: SharedRecord, got: PressRelease): string[] {
  const expected = {
    title: wanted.title,
    date: wanted.publishingDateIso,
    type: wanted.contentType === null ? null : foldName(wanted.contentType).replaceAll(" ", "-"),
    sources: idsOf(wanted.whereWeAre, sourceOf),
    fieldsOfWork: idsOf(wanted.whatWeDo, fieldOfWorkOf),
  };
  return Object.entries(expected)
    .filter(([field, value]) => JSON.stringify(got[field as keyof PressRelease]) !== JSON.stringify(value))
    .map(
      ([field, value]) =>
        `#${wanted.index} ${field}: ${JSON.stringify(got[field as keyof PressRelease])} instead of ${JSON.stringify(value)}`,
    );
}

function idsOf(labels: readonly string[] | null, find: (label: string) => string | undefined): string[] {
  return [
    ...new Set(
      (labels ?? []).filter((label) => !Object.hasOwn(knownMisses, label)).map((label) => find(label) ?? label),
    ),
  ];
}
