import { describe, expect, test } from "vitest";
import { movedIds } from "../../../src/generated/redirects.ts";
import { isPressRelease, migratePressRelease } from "../../../src/index.ts";
import { releaseWith, sampleReleases } from "../../support/releases/release.ts";

describe("migratePressRelease", () => {
  test.each(Object.entries(movedIds))("follows %s to %s", (old, id) => {
    const stored = { ...releaseWith(), sources: ["odihr", old] };
    expect(isPressRelease(stored)).toBe(false);
    const migrated = migratePressRelease(stored);
    expect(migrated.sources).toEqual(["odihr", id]);
    expect(isPressRelease(migrated)).toBe(true);
    expect(stored.sources).toEqual(["odihr", old]);
  });

  test("names once what two ids were given for", () => {
    const stored = { ...releaseWith(), sources: ["minsk-process", "minsk-group", "odihr"] };
    expect(migratePressRelease(stored).sources).toEqual(["minsk-process", "odihr"]);
  });

  test.each(sampleReleases)("gives $id back as it is", (release) => {
    expect(migratePressRelease(release)).toBe(release);
  });

  test.each([
    null,
    undefined,
    "minsk-group",
    7,
    [],
    ["minsk-group"],
    { places: [null, "vienna", { place: 7 }] },
    { sources: "minsk-group", sourcesFrom: null },
    { sources: [null, 7, {}], sourcesFrom: null },
    { sources: ["constructor", "__proto__"], sourcesFrom: null },
  ])("leaves %j alone", (value) => {
    expect(migratePressRelease(value)).toBe(value);
  });

  test("does not follow the id of a source where a place stands", () => {
    const value = { ...releaseWith(), places: [{ text: "Minsk", place: "minsk-group", country: null }] };
    expect(migratePressRelease(value)).toBe(value);
  });
});
