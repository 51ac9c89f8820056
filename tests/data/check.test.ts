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
            { name: "One Mission", from: "1993-05", until: "1994" },
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

describe("paths:", () => {
  const claim = (id: string, source: string, path: string) => (draft: Draft) => {
    const sources = draft.entry("field-operations", id)["sources"] as Record<string, string[]>;
    sources[source] = [...(sources[source] ?? []), path];
  };
  const blocked = (path: string) =>
    `"${path}" stands for several facts, and nobody can tell which of them the source proves. Name what it proves: `;
  test.each<Row>([
    [
      "a source of a period with two known ends",
      claim("office-in-yerevan", "YER17", "period"),
      `field-operations.json › office-in-yerevan › sources.YER17: ${blocked("period")}period.from, period.until`,
    ],
    [
      "a source of all former names",
      claim("mission-to-moldova", "REACT5", "formerNames"),
      `${moldova} › sources.REACT5: ${blocked("formerNames")}formerNames[0], formerNames[0].from, formerNames[0].until`,
    ],
    [
      "a source of both signatures",
      ({ entry }) => Object.assign(entry("participating-states", "FI")["sources"] as object, { SEED: ["signed"] }),
      `participating-states.json › FI › sources.SEED: ${blocked("signed")}signed.helsinkiFinalAct, signed.charterOfParis`,
    ],
    [
      "a source of both ends of a participation",
      ({ entry }) => Object.assign(entry("former-states", "DDDE")["sources"] as object, { SEED: ["participation[0]"] }),
      `former-states.json › DDDE › sources.SEED: ${blocked("participation[0]")}participation[0].from, participation[0].until`,
    ],
    [
      "an unverified block",
      ({ entry }) =>
        Object.assign(entry("field-operations", "office-in-yerevan"), { unverified: [{ field: "period", note: "?" }] }),
      `field-operations.json › office-in-yerevan › unverified[0]: ${blocked("period")}period.from, period.until`,
    ],
    [
      "a former name that no source proves",
      ({ entry }) => {
        const sources = entry("field-operations", "mission-to-moldova")["sources"] as Record<string, string[]>;
        sources["REACT5"] = (sources["REACT5"] ?? []).filter((path) => path !== "formerNames[0]");
      },
      `${moldova} › formerNames[0]: no source claims it. Name the path under the source that proves it, or list it in "unverified" with a note`,
    ],
    [
      "an end of a period that no source proves",
      ({ entry }) => {
        const sources = entry("field-operations", "office-in-yerevan")["sources"] as Record<string, string[]>;
        sources["YER17"] = ["status"];
      },
      `field-operations.json › office-in-yerevan › period.until: no source claims it. Name the path under the source that proves it, or list it in "unverified" with a note`,
    ],
    [
      "a path behind the end of a list",
      claim("mission-to-moldova", "REACT5", "formerNames[3].from"),
      `${moldova} › sources.REACT5: "formerNames[3].from" leads nowhere in this entry. Did you mean "formerNames[0].from"? Paths: formerNames[0], formerNames[0].from, formerNames[0].until`,
    ],
    [
      "a misspelt step",
      claim("mission-to-moldova", "REACT5", "period.form"),
      `${moldova} › sources.REACT5: "period.form" leads nowhere in this entry. Did you mean "period.from"? Paths: period.from`,
    ],
    [
      "a path that is none",
      claim("mission-to-moldova", "REACT5", "period[from]"),
      `${moldova} › sources.REACT5: "period[from]" leads nowhere in this entry. Did you mean "period.from"? Paths: period.from`,
    ],
  ])("%s", (_, break_, problem) => {
    expect(problemsAfter(break_)).toContain(problem);
  });

  test("the one known end of a period, an item and what an item says are facts that a source may prove", () => {
    for (const path of [
      "period",
      "period.from",
      "formerNames[0]",
      "formerNames[0].name",
      "formerNames[0].until",
      "hosts",
    ])
      expect(problemsAfter(claim("mission-to-moldova", "REACT5", path)), path).toEqual([]);
  });
});

describe("one text has one id:", () => {
  const twin =
    (url: string, of: string) =>
    ({ sources, entry }: Draft) => {
      Object.assign(sources, { TWIN: { title: "A twin", url, kind: "osce-page" } });
      Object.assign(sources[of] as object, { note: "Read twice." });
      Object.assign(entry("languages", "en")["sources"] as object, { TWIN: ["name"] });
    };
  const isText = (id: string) =>
    `sources.json › TWIN › url: is the text of ${id}: an entry that names both seems to rest on two. Name it ${id} everywhere, and remove this one`;
  test.each([
    ["the same address", "https://www.osce.org/node/208121", "SEED"],
    ["the same with another scheme and host", "http://osce.org/node/208121/", "SEED"],
    ["the item in another section", "https://www.osce.org/cthb/208121", "SEED"],
    [
      "an article with a fragment",
      "https://EN.wikipedia.org/wiki/Organization_for_Security_and_Co-operation_in_Europe#History",
      "WP-OSCE",
    ],
    ["a copy in the web archive", "https://web.archive.org/web/2020/https://www.osce.org/mc/58703", "OSCE-58703"],
  ])("%s", (_, url, id) => {
    expect(problemsAfter(twin(url, id))).toContain(isText(id));
  });

  test("a mirror or proxy is no address of its own, nor is a page of a listing", () => {
    const mirror = problemsAfter(twin("https://shhada.ir/mc/58703", "OSCE-58703"));
    expect(mirror).toContain(isText("OSCE-58703"));
    expect(mirror).toContain(
      'sources.json › TWIN › url: "https://shhada.ir/mc/58703" is the address of a copy. Give that of the page itself, and name the copy in a note',
    );
    const proxy = "http://proxy.example/show?url=http%3A%2F%2Fwww.osce.org%2Fmc%2F58703";
    expect(problemsAfter(twin(proxy, "OSCE-58703"))).toContain(isText("OSCE-58703"));
    const listing = "https://www.osce.org/press-releases?page=12";
    expect(problemsAfter(twin(listing, "SEED"))).toContain(
      `sources.json › TWIN › url: "${listing}" is a page of a listing, and what stands there moves on. Name an item of the listing by its own address`,
    );
  });

  test("items of another number or language are other texts, and so are articles of other names", () => {
    for (const url of [
      "https://www.osce.org/mc/58704",
      "https://www.osce.org/ru/mc/58703",
      "https://en.wikipedia.org/wiki/OSCE",
    ])
      expect(problemsAfter(twin(url, "SEED")), url).toEqual([]);
  });

  test("a source says what sort of text it is", () => {
    const problems = problemsAfter(({ sources }) => Object.assign(sources["SEED"] as object, { kind: "hearsay" }));
    expect(problems).toEqual([
      expect.stringMatching(/^sources\.json › SEED › kind: "hearsay" is no kind of source\. Kinds: primary-document, /),
    ]);
  });
});

describe("names and decisions within the time of an entry:", () => {
  const former = (file: string, id: string, from: string | null, until: string | null) => (draft: Draft) => {
    Object.assign(draft.entry(file, id), {
      formerNames: [{ name: "The Name Before", from, until }],
      unverified: ["formerNames[0]", "formerNames[0].from", "formerNames[0].until"].map((field) => ({
        field,
        note: "?",
      })),
    });
  };
  const remedy =
    "A name is in force while its entry exists: let it begin and end within that time, as precisely, or make it an alias";
  test.each<Row>([
    [
      "a name of before an operation began",
      former("field-operations", "mission-to-moldova", "1993-02-04", "1994-12-31"),
      `${moldova} › formerNames[0].from: "The Name Before" begins 1993-02-04, before its entry: 1993-04-25. ${remedy}`,
    ],
    [
      "a name that is less precise than the beginning",
      former("institutions", "permanent-council", "1993", "1994"),
      `institutions.json › permanent-council › formerNames[0].from: "The Name Before" begins 1993, before its entry: 1993-12-01. ${remedy}`,
    ],
    [
      "a name that outlasts its entry",
      former("field-operations", "office-in-baku", "2000-07-17", "2016"),
      `field-operations.json › office-in-baku › formerNames[0].until: "The Name Before" ends 2016, after its entry: 2015-07-04. ${remedy}`,
    ],
    [
      "a name of a State before it took part",
      former("participating-states", "MK", "1993", "2019-02"),
      `participating-states.json › MK › formerNames[0].from: "The Name Before" begins 1993, before its entry: 1995-10-12. ${remedy}`,
    ],
    [
      "a decision after the work began",
      ({ entry }) => Object.assign(entry("field-operations", "mission-to-moldova"), { decided: "1993-06" }),
      `${moldova} › decided: 1993-06 lies after the work began: 1993-04-25. Look both days up again`,
    ],
  ])("%s", (_, break_, problem) => {
    expect(problemsAfter(break_)).toContain(problem);
  });

  test.each(["osce", "secretariat", "permanent-council"])("the former name of %s begins with it", (id) => {
    const entry: Partial<Entry> = (real.entries.get("institutions") ?? []).find((body) => body.id === id) ?? {};
    const { from } = entry["period"] as { from: string };
    expect(entry["formerNames"]).toEqual([expect.objectContaining({ from })]);
  });
});

test("two terms may share the month of the hand-over, names and participations may not", () => {
  const shared = [
    { name: "A", from: "1993-06-15", until: "1996-06" },
    { name: "B", from: "1996-06", until: null },
  ];
  const terms = problemsAfter(({ entry }) => Object.assign(entry("offices", "hcnm"), { terms: shared }));
  expect(terms.filter((line) => line.includes("begins while the one before"))).toEqual([]);
  const names = problemsAfter(({ entry }) =>
    Object.assign(entry("field-operations", "mission-to-moldova"), { formerNames: shared }),
  );
  expect(names.filter((line) => line.includes("begins while the one before"))).toHaveLength(1);
});

describe("evidence:", () => {
  test.each<Row>([
    [
      "a fact that no source claims",
      ({ entry }) => Object.assign(entry("field-operations", "mission-to-moldova"), { sources: { SEED: ["name"] } }),
      `${moldova} › seat: no source claims it. Name the path under the source that proves it, or list it in "unverified" with a note`,
    ],
    [
      "a source that is not known",
      ({ entry }) =>
        Object.assign(entry("field-operations", "mission-to-moldova")["sources"] as object, { HEARSAY: ["seat"] }),
      `${moldova} › sources: "HEARSAY" is not in sources.json. Add it there with title, url and kind, or fix the name`,
    ],
    [
      "a source that nothing names",
      ({ sources }) => Object.assign(sources, { IDLE: { title: "Idle", url: "https://example.org", kind: "other" } }),
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
    Object.assign(sources, { IDLE: { title: "Idle", url: "https://example.org", kind: "other" } });
  });
  expect(problems).toHaveLength(3);
});

function period(from: string | null, until: string | null): object {
  return { period: { from, until } };
}
