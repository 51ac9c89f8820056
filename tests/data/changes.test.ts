import { expect, test } from "vitest";
import { type FactEntry, factChanges } from "../../data/build/changes.ts";

const entry: FactEntry = {
  id: "centre-in-exampleville",
  name: "Centre in Exampleville",
  formerNames: [],
  aliases: ["CiE", "Exampleville"],
  period: { from: "1999", until: null },
  status: "active",
  sources: { "EXAMPLE-99": ["name", "period"] },
};

const changes = (before: readonly FactEntry[], after: readonly FactEntry[]) =>
  factChanges(new Map([["bodies", before]]), new Map([["bodies", after]])).map(
    ({ file, id, release, what, sources }) => `${release} ${file} ${id}: ${what} [${sources}]`,
  );

test.each<[string, FactEntry, string[]]>([
  ["nothing", entry, []],
  [
    "a corrected date, with its source",
    { ...entry, period: { from: "1998", until: null } },
    ['patch bodies centre-in-exampleville: period.from: "1999" → "1998" [EXAMPLE-99]'],
  ],
  [
    "a new name and the former one",
    {
      ...entry,
      name: "Office in Exampleville",
      formerNames: [{ name: "Centre in Exampleville", from: "1999", until: "2007" }],
    },
    [
      'minor bodies centre-in-exampleville: name: "Centre in Exampleville" → "Office in Exampleville" [EXAMPLE-99]',
      'minor bodies centre-in-exampleville: formerNames[0]: (absent) → {"name":"Centre in Exampleville","from":"1999","until":"2007"} []',
    ],
  ],
  [
    "aliases that came and went",
    { ...entry, aliases: ["Exampleville", "Ex"] },
    [
      'patch bodies centre-in-exampleville: aliases: without "CiE" []',
      'patch bodies centre-in-exampleville: aliases: with "Ex" []',
    ],
  ],
  [
    "a source and a note",
    { ...entry, sources: { ...(entry["sources"] as object), NAV: ["name"] }, notes: "It moved." },
    [
      "patch bodies centre-in-exampleville: source added: NAV []",
      "patch bodies centre-in-exampleville: notes changed []",
    ],
  ],
  ["a redirect", { id: entry.id, movedTo: "office" }, ["major bodies centre-in-exampleville: redirects to office []"]],
])("it tells %s", (_, after, expected) => {
  expect(changes([entry], [after])).toEqual(expected);
});

test("it tells an entry that was added, with its sources, and one that was removed", () => {
  const other = { ...entry, id: "office", name: "Office" };
  expect(changes([entry], [other])).toEqual([
    "minor bodies office: added: Office [EXAMPLE-99]",
    "major bodies centre-in-exampleville: removed: Centre in Exampleville []",
  ]);
});

test("a key that an entry loses breaks those who read it", () => {
  const { status: _, ...rest } = entry;
  expect(changes([entry], [rest as FactEntry])).toEqual([
    'major bodies centre-in-exampleville: status: "active" → (absent) []',
  ]);
});
