import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root } from "../support/built.ts";
import { publicNames } from "../support/docs/public-names.ts";

// What others hold on to: the names of the entries, the ids of the collections, the files that can be imported.
// `docs/versioning.md` says which release each change of the list asks for.

interface Public {
  readonly exports: Readonly<Record<string, readonly string[]>>;
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly redirects: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly string[];
}

interface Row {
  readonly id?: string;
  readonly year?: number;
  readonly movedTo?: string;
}

const list = new URL("tests/package/public.json", root);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, root), "utf8"));
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root)).filter((file) => file.endsWith(".json"));

/** The files of `data/` that hold entries; the others are lists for the build. */
const collections = filesIn("data/").filter((file) => {
  const rows = read(`data/${file}`) as readonly Row[];
  return Array.isArray(rows) && rows.some(({ id, year }) => id !== undefined || year !== undefined);
});

function current(): Public {
  const rows = Object.fromEntries(
    collections.map((file) => [file.slice(0, -".json".length), read(`data/${file}`) as readonly Row[]]),
  );
  const each = (value: (row: Row) => string | undefined) =>
    Object.fromEntries(
      Object.entries(rows).map(([name, all]) => [name, all.flatMap((row) => value(row) ?? []).sort()]),
    );
  return {
    exports: publicNames(),
    ids: each(({ id, year, movedTo }) => (movedTo ? undefined : (id ?? String(year)))),
    redirects: each(({ id, movedTo }) => (movedTo ? `${id} → ${movedTo}` : undefined)),
    files: [
      ...filesIn("data/").map((file) => `osce-data/data/${file}`),
      ...filesIn("src/generated/schemas/").map((file) => `osce-data/schemas/${file}`),
    ].sort(),
  };
}

/** What stands in `before` and no more in `after`, each with the list that it was in. */
function removed(before: Public, after: Public): string[] {
  const lacking = (name: string, old: readonly string[], now: readonly string[] = []) =>
    old.filter((item) => !now.includes(item)).map((item) => `${name}: ${item}`);
  return [
    ...Object.entries(before.exports).flatMap(([entry, names]) => lacking(entry, names, after.exports[entry])),
    ...Object.entries(before.ids).flatMap(([name, ids]) => lacking(`ids of ${name}`, ids, after.ids[name])),
    ...Object.entries(before.redirects).flatMap(([name, ids]) =>
      lacking(`redirects of ${name}`, ids, after.redirects[name]),
    ),
    ...lacking("files", before.files, after.files),
  ];
}

const advice = `Removed or renamed: that breaks whoever uses it and asks for a MAJOR release (docs/versioning.md).
Keep the name; give an id that is gone a redirect ("movedTo"). If it is meant, take the line out of tests/package/public.json by hand.`;

test("no name, id, redirect or file was removed", () => {
  expect(removed(read("tests/package/public.json") as Public, current()), advice).toEqual([]);
});

test("what was added stands in the list", async () => {
  const added = `Something public was added: a MINOR release (docs/versioning.md). Run "npm run generate".`;
  await expect(`${JSON.stringify(current(), null, 1)}\n`, added).toMatchFileSnapshot(list.pathname);
});

describe("a removal is found:", () => {
  const before = current();
  const without = (part: "exports" | "ids" | "redirects", name: string): Public => ({
    ...before,
    [part]: { ...before[part], [name]: before[part][name]?.slice(1) },
  });

  test.each([
    [
      "of a name",
      without("exports", "osce-data/reading"),
      `osce-data/reading: ${before.exports["osce-data/reading"]?.[0]}`,
    ],
    ["of an id", without("ids", "partners"), `ids of partners: ${before.ids["partners"]?.[0]}`],
    [
      "of a redirect",
      without("redirects", "institutions"),
      `redirects of institutions: ${before.redirects["institutions"]?.[0]}`,
    ],
    ["of a file", { ...before, files: before.files.slice(1) }, `files: ${before.files[0]}`],
    ["of a collection", { ...before, ids: {} }, `ids of partners: ${before.ids["partners"]?.[0]}`],
  ])("%s", (_, after, line) => {
    expect(removed(before, after)).toContain(line);
  });
});

test("the list covers the sixteen collections and the entries", () => {
  const { exports, ids } = current();
  expect(Object.keys(ids)).toHaveLength(16);
  expect(Object.keys(exports)).toEqual([
    "osce-data",
    "osce-data/reading",
    "osce-data/html",
    "osce-data/archive",
    "osce-data/formats",
    "osce-data/sql",
    "osce-data/schemas",
    "osce-data/sources",
    "osce-data/names/fr",
    "osce-data/names/de",
    "osce-data/names/it",
    "osce-data/names/ru",
    "osce-data/names/es",
  ]);
  for (const names of Object.values(exports)) expect(names.length).toBeGreaterThan(0);
});
