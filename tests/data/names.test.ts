import { expect, test } from "vitest";
import { foldName } from "../../src/catalogue/names/fold-name.ts";
import { namesOf } from "../../src/catalogue/names/name-index.ts";
import * as lib from "../../src/index.ts";

type Named = Parameters<typeof namesOf>[0];

const collections: readonly [name: string, record: object][] = [
  ["participating States", lib.participatingStates],
  ["Partners", lib.partners],
  ["former States", lib.formerStates],
  ["institutions", lib.institutions],
  ["field operations", lib.fieldOperations],
  ["fields of work", lib.fieldsOfWork],
  ["meeting series", lib.meetingSeries],
  ["meetings", lib.meetings],
  ["offices", lib.offices],
  ["areas", lib.areas],
  ["groups", lib.groups],
  ["documents", lib.documents],
  ["content types", lib.contentTypes],
  ["languages", lib.languages],
  ["places", lib.places],
];

/** Names that two entries of one kind share, because osce.org prints one label for both. */
const sharedBySite: Readonly<Record<string, readonly string[]>> = {
  "mission to croatia osce office in zagreb": ["mission-to-croatia", "office-in-zagreb"],
};

const entriesOf = (record: object): Named[] => Object.values(record);

/** Folded names with the ids they lead to. */
function owners(record: object): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const entry of entriesOf(record)) {
    for (const { name } of namesOf(entry)) {
      const key = foldName(name);
      found.set(key, (found.get(key) ?? new Set()).add(entry.id));
    }
  }
  return found;
}

test.each(collections)("two %s share a name only where the site has one label for both", (_, record) => {
  const shared = [...owners(record)].filter(([, ids]) => ids.size > 1);
  expect(shared.filter(([name]) => !Object.hasOwn(sharedBySite, name))).toEqual([]);
});

test("the label that the site has for two operations still leads to both", () => {
  for (const [name, ids] of Object.entries(sharedBySite)) {
    expect([...(owners(lib.fieldOperations).get(name) ?? [])]).toEqual(ids);
  }
});

test.each(collections)("no name of the %s folds to nothing or has odd spaces", (_, record) => {
  const names = entriesOf(record).flatMap((entry) => namesOf(entry).map(({ name }) => name));
  expect(
    names.filter((name) => foldName(name) === "" || name !== name.trim() || /\s{2}|[\t\n\u00A0]/.test(name)),
  ).toEqual([]);
});
