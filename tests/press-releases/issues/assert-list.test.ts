import { expect, test } from "vitest";
import { createArchive, writeNdjson } from "../../../src/archive.ts";
import { countPressReleases, filterPressReleases, matches, sortPressReleases, timeline } from "../../../src/index.ts";
import { dedupePressReleases, readPressReleases } from "../../../src/reading.ts";
import { releaseWith } from "../../support/releases/release.ts";

// The slip of everyone's first hour: what a reader gives is handed on, not the releases within it.

const page = readPressReleases("") as never;

test.each<[string, () => unknown]>([
  ["filterPressReleases", () => filterPressReleases(page, {})],
  ["countPressReleases", () => countPressReleases(page, "type")],
  ["timeline", () => timeline(page, "year")],
  ["sortPressReleases", () => sortPressReleases(page, ["date"])],
  ["dedupePressReleases", () => dedupePressReleases(page)],
])("%s is told where the list is", (name, call) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow(`${name} takes a list of releases; it was given an object; did you mean its \`releases\`?`);
});

test("what is one release, and what is a list of them", () => {
  const release = releaseWith();
  expect(() => matches([release] as never, {})).toThrow("matches takes one release; it was given a list");
  expect(() => writeNdjson(release as never)).toThrow("writeNdjson takes releases");
  expect(() => writeNdjson(undefined as never)).toThrow("writeNdjson takes releases");
});

test("an archive takes whatever can be iterated, and says so", () => {
  expect(createArchive(new Set()).size).toBe(0);
  expect(() => createArchive(page)).toThrow(
    "An archive takes releases, a list or anything that can be iterated; it was given an object; did you mean its `releases`?",
  );
  expect(() => createArchive(undefined as never)).toThrow("it was given undefined");
  expect(() => createArchive([]).add(7 as never)).toThrow("it was given the number 7");
  expect(() => createArchive("releases.ndjson" as never)).toThrow('it was given "releases.ndjson"');
  expect(() => createArchive(new Uint8Array(9) as never)).toThrow("it was given bytes; `openArchive` reads bytes");
});
