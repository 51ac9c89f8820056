import { describe, expect, test } from "vitest";
import { checkData } from "../../data/build/checks/check.ts";
import { type AuthoredData, loadData } from "../../data/build/load.ts";

type Entry = Record<string, unknown> & { id: string };

const real = loadData(new URL("../../data/", import.meta.url));

interface Draft {
  /** The list of a file. */
  readonly list: (file: string) => Entry[];
  readonly entry: (file: string, id: string) => Entry;
  readonly sources: Record<string, unknown>;
}

/** What the rules say after one thing in the real data was broken. */
function problemsAfter(break_: (draft: Draft) => void): readonly string[] {
  const data = structuredClone(real) as AuthoredData;
  const list = (file: string): Entry[] => data.entries.get(file) as Entry[];
  const entry = (file: string, id: string): Entry => {
    const found = list(file).find((candidate) => candidate.id === id);
    if (!found) throw new Error(`${file}.json has no ${id}: choose another entry for this test`);
    return found;
  };
  break_({ list, entry, sources: data.sources as Record<string, unknown> });
  return checkData(data);
}

type Row = readonly [what: string, break_: (draft: Draft) => void, problem: string];

const moldova = "field-operations.json › mission-to-moldova";

test("the data as they are break no rule", () => {
  expect(checkData(real)).toEqual([]);
});

describe("the shape of an entry:", () => {
  test.each<Row>([
    [
      "a field that is missing",
      ({ entry }) => delete entry("field-operations", "mission-to-moldova")["area"],
      `${moldova} › area: Invalid input: expected string, received undefined. data/README.md shows the shape of an entry`,
    ],
    [
      "a misspelt field",
      ({ entry }) => Object.assign(entry("field-operations", "mission-to-moldova"), { mandat: "x" }),
      `${moldova} › mandat: is no field of this file. Did you mean "mandate"? Fields: id, name, formerNames`,
    ],
    [
      "a date that is none",
      ({ entry }) => Object.assign(entry("field-operations", "mission-to-moldova"), period("2015-13", null)),
      `${moldova} › period.from: is not a day, month or year (YYYY-MM-DD, YYYY-MM, YYYY). data/README.md shows the shape of an entry`,
    ],
    [
      "an id that is no slug",
      ({ list }) => Object.assign(list("content-types")[0] as Entry, { id: "Press Release" }),
      "content-types.json › Press Release › id: is not a kebab-case slug. data/README.md shows the shape of an entry",
    ],
    [
      "a State whose id is no code",
      ({ entry }) => Object.assign(entry("participating-states", "AD"), { id: "AND" }),
      "participating-states.json › AND › id: is not an ISO 3166-1 alpha-2 code. data/README.md shows the shape of an entry",
    ],
    [
      "keys in another order",
      ({ entry }) => {
        const mission = entry("field-operations", "mission-to-moldova");
        const { hosts } = mission;
        delete mission["hosts"];
        Object.assign(mission, { hosts });
      },
      `${moldova} › area: stands where "hosts" belongs. Order the keys: id, name, formerNames, aliases, category, hosts, area`,
    ],
  ])("%s", (_, break_, problem) => {
    expect(problemsAfter(break_).filter((line) => line.startsWith(problem))).toHaveLength(1);
  });
});

describe("references:", () => {
  test.each<Row>([
    [
      "a host that is no State",
      ({ entry }) => Object.assign(entry("field-operations", "mission-to-moldova"), { hosts: ["XX"] }),
      `${moldova} › hosts: "XX" is not in participating-states.json, partners.json, former-states.json. Fix the id, or add the entry first`,
    ],
    [
      "a parent that does not exist",
      ({ entry }) => Object.assign(entry("institutions", "odihr"), { parent: "institutionz" }),
      'institutions.json › odihr › parent: "institutionz" is not in institutions.json. Fix the id, or add the entry first',
    ],
    [
      "a seat that does not exist",
      ({ entry }) => Object.assign(entry("institutions", "odihr"), { seat: "warszawa" }),
      'institutions.json › odihr › seat: "warszawa" is not in places.json. Fix the id, or add the entry first',
    ],
    [
      "an id that is given twice",
      ({ list, entry }) => list("places").push(structuredClone(entry("places", "vienna"))),
      "places.json › vienna › id: is an id of places.json already. An id is given once and for ever: choose another",
    ],
    [
      "an id that an institution and an operation share",
      ({ entry }) => Object.assign(entry("field-operations", "mission-to-moldova"), { id: "odihr" }),
      "field-operations.json › odihr › id: is an id of institutions.json already. An id is given once and for ever: choose another",
    ],
    [
      "a redirect to nothing",
      ({ list }) => list("institutions").push({ id: "old-body", movedTo: "no-body" }),
      'institutions.json › old-body › movedTo: "no-body" is no live entry. Point the redirect straight at the entry that lives today; redirects do not chain',
    ],
    [
      "a redirect to a redirect",
      ({ list }) => list("institutions").push({ id: "older-body", movedTo: "minsk-group" }),
      'institutions.json › older-body › movedTo: "minsk-group" is no live entry. Point the redirect straight at the entry that lives today; redirects do not chain',
    ],
  ])("%s", (_, break_, problem) => {
    expect(problemsAfter(break_)).toContain(problem);
  });
});

describe("names:", () => {
  test.each<Row>([
    [
      "a name that leads to another entry",
      ({ entry }) => Object.assign(entry("field-operations", "mission-to-moldova"), { aliases: ["mission to SERBIA"] }),
      'field-operations.json › mission-to-serbia › id: "mission-to-serbia" already leads to mission-to-moldova. Leave the name with the entry that it means, or make both names longer',
    ],
    [
      "an alias that is found without it",
      ({ entry }) =>
        Object.assign(entry("field-operations", "mission-to-moldova"), { aliases: ["Mission to MOLDOVA"] }),
      `${moldova} › aliases: "Mission to MOLDOVA" is found without it. Remove the alias`,
    ],
  ])("%s", (_, break_, problem) => {
    expect(problemsAfter(break_)).toContain(problem);
  });
});

describe("periods:", () => {
  test.each<Row>([
    [
      "a period that ends before it begins",
      ({ entry }) => Object.assign(entry("field-operations", "mission-to-moldova"), period("2015-06", "2015-05")),
      `${moldova} › period: ends (2015-05) before it begins (2015-06). Look the dates up again`,
    ],
    [
      "two names at a time",
      ({ entry }) =>
        Object.assign(entry("field-operations", "mission-to-moldova"), {
          formerNames: [
            { name: "One Mission", from: "1993", until: "1994" },
            { name: "Another Mission", from: "1994-12-31", until: "1996" },
          ],
        }),
      `${moldova} › formerNames: 1994-12-31 begins while the one before lasts until 1994. On a shared day the successor holds: end the earlier one the day before`,
    ],
  ])("%s", (_, break_, problem) => {
    expect(problemsAfter(break_)).toContain(problem);
  });
});

describe("Chairs:", () => {
  test.each<Row>([
    [
      "a day with nobody in the chair",
      ({ entry }) => Object.assign(entry("chairpersonships", "2015"), { from: "2015-01-02" }),
      "chairpersonships.json › 2015 › from: nobody is in the chair between 2014-12-31 and 2015-01-02. Let each begin on the day after the one before",
    ],
    [
      "a day with two States in the chair",
      ({ entry }) => Object.assign(entry("chairpersonships", "2015"), { from: "2014-12-31" }),
      "chairpersonships.json › 2015 › from: 2014-12-31 lies in the time of the one before, who ends on 2014-12-31. Let each begin on the day after the one before",
    ],
    [
      "a person who outlasts the State",
      ({ entry }) => Object.assign(entry("chairpersonships", "2015"), { until: "2015-12-30" }),
      "chairpersonships.json › 2015 › chairs[0].until: 2015-12-31 is not 2015-12-30. The first person begins and the last ends with the Chairpersonship",
    ],
  ])("%s", (_, break_, problem) => {
    expect(problemsAfter(break_)).toContain(problem);
  });
});

describe("trees, order and sources:", () => {
  test.each<Row>([
    [
      "a body that lies above itself",
      ({ entry }) => Object.assign(entry("institutions", "osce"), { parent: "odihr" }),
      "institutions.json › osce › parent: leads back to the entry itself. Name what lies above it",
    ],
    [
      "an entry out of order",
      ({ list }) => list("places").unshift(list("places").pop() as Entry),
      `places.json › aktau › (order): stands behind zurich; the order is by id. Move it before zurich`,
    ],
    [
      "a claim of a field that does not exist",
      ({ entry }) => Object.assign(entry("languages", "en")["sources"] as object, { SEED: ["nativName"] }),
      'languages.json › en › sources.SEED: "nativName" is no field of this file. Did you mean "nativeName"? Fields: name, formerNames, aliases, nativeName, official, sitePrefix',
    ],
    [
      "a source without an address",
      ({ sources }) => Object.assign(sources["SEED"] as object, { url: "the site" }),
      'sources.json › SEED › url: "the site" is no address. Give it as text',
    ],
    [
      "a person of no State",
      ({ entry }) => Object.assign((entry("offices", "hcnm")["terms"] as object[])[0] as object, { state: "ZZ" }),
      'offices.json › hcnm › terms[0].state: "ZZ" is the code of no State. Fix the code',
    ],
  ])("%s", (_, break_, problem) => {
    expect(problemsAfter(break_)).toContain(problem);
  });
});

test("two terms may share the month of the hand-over, names and participations may not", () => {
  const shared = [
    { name: "A", from: "1993-06-15", until: "1996-06" },
    { name: "B", from: "1996-06", until: null },
  ];
  expect(
    problemsAfter(({ entry }) => Object.assign(entry("offices", "hcnm"), { terms: shared, unverified: [] })),
  ).toEqual([]);
  const names = problemsAfter(({ entry }) =>
    Object.assign(entry("field-operations", "mission-to-moldova"), { formerNames: shared }),
  );
  expect(names).toHaveLength(1);
});

describe("evidence:", () => {
  test.each<Row>([
    [
      "a fact that no source claims",
      ({ entry }) => Object.assign(entry("field-operations", "mission-to-moldova"), { sources: { SEED: ["name"] } }),
      `${moldova} › seat: no source claims it. Name the field under the source that proves it, or list it in "unverified" with a note`,
    ],
    [
      "a source that is not known",
      ({ entry }) =>
        Object.assign(entry("field-operations", "mission-to-moldova")["sources"] as object, { HEARSAY: ["seat"] }),
      `${moldova} › sources: "HEARSAY" is not in sources.json. Add it there with title and url, or fix the name`,
    ],
    [
      "a source that nothing names",
      ({ sources }) => Object.assign(sources, { IDLE: { title: "Idle", url: "https://example.org" } }),
      "sources.json › IDLE › (entry): no entry names it. Remove it",
    ],
  ])("%s", (_, break_, problem) => {
    expect(problemsAfter(break_)).toContain(problem);
  });
});

test("ten faults in one go are ten lines, each with file, entry, field and remedy", () => {
  const problems = problemsAfter(({ entry, list }) => {
    const operation = (id: string) => entry("field-operations", id);
    Object.assign(operation("mission-to-moldova"), { hosts: ["XX"] });
    (operation("mission-to-serbia")["aliases"] as string[]).push("Mission to Moldova");
    Object.assign(operation("mission-to-skopje"), period("1992-02-30", null));
    Object.assign(operation("office-in-minsk"), period("2003-01-01", "2001-01-01"));
    Object.assign(operation("centre-in-tashkent"), { colour: "blue" });
    const yerevan = operation("office-in-yerevan");
    const { hosts } = yerevan;
    delete yerevan["hosts"];
    Object.assign(yerevan, { hosts });
    Object.assign(operation("mission-to-latvia")["sources"] as object, { HEARSAY: ["name"] });
    list("institutions").push({ id: "older-body", movedTo: "minsk-group" });
    Object.assign(entry("chairpersonships", "2016"), { from: "2015-12-31" });
    Object.assign((entry("chairpersonships", "2016")["chairs"] as object[])[0] as object, { from: "2015-12-31" });
    list("places").unshift(list("places").pop() as Entry);
  });
  expect(problems.map((line) => line.split(": ", 1)[0])).toEqual([
    "field-operations.json › mission-to-skopje › period.from",
    "field-operations.json › centre-in-tashkent › colour",
    "field-operations.json › office-in-yerevan › area",
    "field-operations.json › mission-to-moldova › hosts",
    "institutions.json › older-body › movedTo",
    "places.json › aktau › (order)",
    "field-operations.json › mission-to-serbia › aliases",
    "field-operations.json › office-in-minsk › period",
    "chairpersonships.json › 2016 › from",
    "field-operations.json › mission-to-latvia › sources",
  ]);
  for (const line of problems) expect(line).toMatch(/^[a-z-]+\.json › .+ › .+: .+\. .+/);
});

test.each<readonly [string, unknown]>([
  ["formerNames", null],
  ["aliases", 5],
  ["unverified", "x"],
  ["sources", null],
  ["period", []],
  ["hosts", { a: 1 }],
])("a %s of the wrong type keeps no rule from reporting the rest", (field, value) => {
  const problems = problemsAfter(({ entry }) => {
    Object.assign(entry("field-operations", "mission-to-moldova"), { [field]: value });
    Object.assign(entry("institutions", "odihr"), { seat: "warszawa" });
  });
  expect(problems.some((line) => line.startsWith(`${moldova} › ${field}`))).toBe(true);
  expect(problems.some((line) => line.startsWith("institutions.json › odihr › seat"))).toBe(true);
});

test("a file that is missing is told in the same manner", () => {
  expect(() => loadData(new URL("../fixtures/", import.meta.url))).toThrow(
    /^sources\.json › \(file\) › \(file\): cannot be read: /,
  );
});

test("all problems are reported at once", () => {
  const problems = problemsAfter(({ entry, sources }) => {
    Object.assign(entry("institutions", "odihr"), { seat: "warszawa" });
    Object.assign(entry("field-operations", "mission-to-moldova"), { hosts: ["XX"] });
    Object.assign(sources, { IDLE: { title: "Idle", url: "https://example.org" } });
  });
  expect(problems).toHaveLength(3);
});

function period(from: string | null, until: string | null): object {
  return { period: { from, until } };
}
