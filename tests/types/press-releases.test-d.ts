import { describe, expectTypeOf, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import {
  type ContentTypeId,
  countPressReleases,
  filterPressReleases,
  getFieldOfWork,
  getPlace,
  type PressRelease,
  type PressReleaseFilter,
  type StateCode,
  sortPressReleases,
  timeline,
  type ValueCount,
} from "../../src/index.ts";
import { readPressReleases } from "../../src/reading.ts";

declare const releases: readonly PressRelease[];
declare const release: PressRelease;

describe("filters", () => {
  test("take one id, a list, or a condition", () => {
    expectTypeOf<{ country: "MD" }>().toExtend<PressReleaseFilter>();
    expectTypeOf<{ country: readonly ["MD", "JP"] }>().toExtend<PressReleaseFilter>();
    expectTypeOf<{ source: { any: ["odihr"]; scope: "self" } }>().toExtend<PressReleaseFilter>();
    expectTypeOf<{ or: [{ date: "2015" }, { not: { text: "x" } }] }>().toExtend<PressReleaseFilter>();
  });

  test("refuse what they do not know", () => {
    // @ts-expect-error the key is misspelt
    filterPressReleases(releases, { contry: "MD" });
    // @ts-expect-error XX is the code of no State
    filterPressReleases(releases, { country: "XX" });
    // @ts-expect-error a State is no source
    filterPressReleases(releases, { source: ["odihr", "MD"] });
    // @ts-expect-error a day is text, not a Date
    filterPressReleases(releases, { date: new Date() });
    // @ts-expect-error dates are no dimension
    countPressReleases(releases, "date");
    // @ts-expect-error there is no such order
    sortPressReleases(releases, ["-title"]);
    // @ts-expect-error weeks are no unit
    timeline(releases, "week");
  });

  test("give new values and take read-only ones", () => {
    expectTypeOf(filterPressReleases(releases, {})).toEqualTypeOf<PressRelease[]>();
    expectTypeOf(countPressReleases(releases, "country")).toEqualTypeOf<ValueCount<StateCode>[]>();
  });
});

test("what is counted leads to its entry", () => {
  const archive = createArchive(releases);
  for (const { value } of countPressReleases(releases, "fieldOfWork")) getFieldOfWork(value);
  for (const { value } of archive.facet("place", {}, { own: "ignore" })) getPlace(value);
  expectTypeOf(archive.query({ facets: ["type"] }).facets.type).toEqualTypeOf<
    readonly ValueCount<ContentTypeId>[] | undefined
  >();
  // @ts-expect-error places are no fields of work
  for (const { value } of archive.facet("place")) getFieldOfWork(value);
});

describe("a record", () => {
  test("says null where the page says nothing", () => {
    expectTypeOf(release.date).toEqualTypeOf<string | null>();
    // @ts-expect-error a record may have no date
    release.date.slice(0, 4);
  });

  test("cannot be changed", () => {
    // @ts-expect-error records are read-only
    release.title = "Another";
    // @ts-expect-error their lists too
    release.countries.push("MD");
  });

  test("may lack each printed label", () => {
    expectTypeOf(release.printed.source).toEqualTypeOf<readonly string[] | undefined>();
    // @ts-expect-error there is no such label
    release.printed.weather;
  });
});

test("reading takes text, and gives records", () => {
  expectTypeOf(readPressReleases("").releases).toEqualTypeOf<readonly PressRelease[]>();
  // @ts-expect-error bytes are no text
  readPressReleases(new Uint8Array(1));
});
