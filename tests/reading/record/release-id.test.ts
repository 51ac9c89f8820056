import { describe, expect, test } from "vitest";
import { createArchive } from "../../../src/archive.ts";
import { checkPressRelease } from "../../../src/index.ts";
import { dedupePressReleases, readPressReleases } from "../../../src/reading.ts";

type Item = readonly [title: string, source: string, text: string];

/** A listing as the newsroom prints it. */
const listing = (...items: readonly Item[]): string =>
  [
    "Newsroom",
    "News and press releases",
    ...items.flatMap(([title, source, text]) => [
      title,
      "Publishing date: 2 March 2024",
      `Where we are: ${source}`,
      text,
    ]),
  ].join("\n");

const read = (...items: readonly Item[]) => readPressReleases(listing(...items)).releases;
const ids = (releases: readonly { readonly id: string }[]): string[] => releases.map(({ id }) => id);

const moldova = [
  "Media advisory: lamps",
  "OSCE Mission to Moldova",
  "CHISINAU, 2 March 2024 – Lamps are lit...",
] as const;
const skopje = [
  "Media advisory: lamps",
  "OSCE Mission to Skopje",
  "SKOPJE, 2 March 2024 – Bridges are lit...",
] as const;

describe("releases of one title and day", () => {
  test("from two missions are two, in an archive and without repetition too", () => {
    const releases = read(moldova, skopje);
    expect(new Set(ids(releases)).size).toBe(2);
    expect(createArchive(releases).size).toBe(2);
    expect(dedupePressReleases(releases).releases).toEqual(releases);
  });

  test("from one mission in two places are two", () => {
    const other = [moldova[0], moldova[1], "BALTI, 2 March 2024 – Lamps are lit..."] as const;
    expect(new Set(ids(read(moldova, other))).size).toBe(2);
  });

  test("from two missions with no place are two", () => {
    const [one, two] = [moldova, skopje].map(([title, source]) => [title, source, "A short note..."] as const);
    expect(new Set(ids(read(one as Item, two as Item))).size).toBe(2);
  });

  test("that print the same but for their words are twins with ids of their own", () => {
    const twin = [moldova[0], moldova[1], "CHISINAU, 2 March 2024 – Other lamps are lit..."] as const;
    const [first, second, third] = ids(read(moldova, twin, twin)) as [string, string, string];
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
    const releases = read(moldova, twin, twin);
    expect(releases.flatMap((release) => checkPressRelease(release)).filter(({ code }) => code === "odd-id")).toEqual(
      [],
    );
    expect(ids(dedupePressReleases(releases).releases)).toEqual([first, second]);
  });

  test("have the id that they had yesterday, whoever stands beside them", () => {
    expect(ids(read(skopje, moldova)).reverse()).toEqual(ids(read(moldova, skopje)));
    expect(ids(read(moldova))).toEqual(ids(read(moldova)));
  });
});

describe("without repetition, records that share a hash", () => {
  const [release] = read(moldova) as [ReturnType<typeof read>[number]];
  const withBody = (...body: string[]) => ({ ...release, body });

  test("are one where their words agree, however short", () => {
    const { releases, merged } = dedupePressReleases([release, { ...release, id: `${release.id}-2` }]);
    expect([releases, merged.map(({ why }) => why)]).toEqual([[release], ["same-id"]]);
  });

  test("are one where the snippet of one begins the text of the other, or one has none", () => {
    expect(dedupePressReleases([release, withBody("CHISINAU, 2 March 2024 – Lamps...")]).releases.length).toBe(1);
    expect(dedupePressReleases([release, withBody()]).releases).toEqual([release]);
  });

  test("are several where the words differ: each keeps an id of its own", () => {
    const others = ["Bridges are lit...", "Roads are lit...", "Bridges are lit..."].map((text) => withBody(text));
    const { releases } = dedupePressReleases([release, ...others]);
    expect(ids(releases)).toEqual([release.id, `${release.id}-2`, `${release.id}-3`]);
    expect(createArchive(releases).size).toBe(3);
  });

  test("five thousand of them in short time", () => {
    const many = Array.from({ length: 5000 }, (_, i) => withBody(`Lamp ${i} is lit...`));
    const before = process.cpuUsage();
    expect(dedupePressReleases(many).releases.length).toBe(5000);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
  });
});

test("an item number needs no words", () => {
  const [release] = read(moldova) as [ReturnType<typeof read>[number]];
  const numbered = { ...release, id: "208121" };
  expect(dedupePressReleases([numbered, { ...numbered, body: ["Other words."] }]).releases.length).toBe(1);
});
