import { expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { countPressReleases, filterPressReleases, sortPressReleases, timeline } from "../../src/index.ts";
import { dedupePressReleases, readPressReleases } from "../../src/reading.ts";

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
