import { describe, expect, test } from "vitest";
import { checkTermSources } from "../../data/build/checks/check-term-sources.ts";
import { type AuthoredData, type AuthoredEntry, loadData } from "../../data/build/load.ts";

const real = loadData(new URL("../../data/", import.meta.url));

/** An office that nobody holds, with a term that is proven in full and one that is proven in parts. */
const office = {
  id: "keeper-of-seals",
  name: "Keeper of Seals",
  terms: [
    { name: "Ada Example", from: "1993-06-15", until: "1996-06-14", state: "DE" },
    { name: "Bo Sample", from: "1996-06-15", until: null, state: "SE", acting: true },
  ],
  sources: {
    "A-1993": ["name", "terms[0]", "terms[0].from", "terms[0].until"],
    "B-1996": ["terms[1].name", "terms[1].from", "terms[1].state"],
  },
};

const chair = {
  id: "1993",
  year: 1993,
  state: "SE",
  chairs: [{ name: "Ada Example", from: "1992-12-14", until: "1993-11-29" }],
  sources: { "A-1993": ["state", "chairs[0].name", "chairs[0].from"] },
  unverified: [{ field: "chairs[0].until", note: "day before the Council" }],
};

/** What the rule says of one entry. */
function problemsOf(file: string, entry: AuthoredEntry): string[] {
  const data: AuthoredData = { ...real, entries: new Map([[file, [entry]]]) };
  return checkTermSources(data).map(({ file, entry, field, wrong }) => `${file} › ${entry} › ${field}: ${wrong}`);
}

const where = "offices › keeper-of-seals › terms";

test("the data as they are have a source for every term, or say that they have none", () => {
  expect(checkTermSources(real)).toEqual([]);
});

describe("a term:", () => {
  test.each<[what: string, change: object, problems: string[]]>([
    ["with a source of its own", {}, []],
    [
      "whose day no source proves",
      { sources: { ...office.sources, "B-1996": ["terms[1].name", "terms[1].state"] } },
      [`${where}[1].from: no source of its own proves "1996-06-15"`],
    ],
    [
      "of which a source of the whole list is no proof",
      { sources: { "A-1993": ["name", "terms"], "B-1996": ["terms[1]", "terms[1].from"] } },
      ["name", "state", "from", "until"].map((part) => {
        const value = { name: "Ada Example", state: "DE", from: "1993-06-15", until: "1996-06-14" }[part];
        return `${where}[0].${part}: no source of its own proves "${value}"`;
      }),
    ],
    [
      "whose neighbour's source is no proof",
      { sources: { "A-1993": [...office.sources["A-1993"], "terms[10]", "terms[1].until"] } },
      [
        `${where}[1].name: no source of its own proves "Bo Sample"`,
        `${where}[1].state: no source of its own proves "SE"`,
        `${where}[1].from: no source of its own proves "1996-06-15"`,
      ],
    ],
    [
      "whose source names the holder and no day",
      { sources: { ...office.sources, "A-1993": ["terms[0]", "terms[0].from"] } },
      [`${where}[0].until: no source of its own proves "1996-06-14"`],
    ],
    [
      "whose holder and day are doubted",
      {
        sources: { "A-1993": office.sources["A-1993"] },
        unverified: [
          { field: "terms[1]", note: "not found" },
          { field: "terms[1].from", note: "not found" },
        ],
      },
      [],
    ],
    [
      "that is proven and doubted at once",
      { unverified: [{ field: "terms[1].from", note: "not found" }] },
      [`${where}[1].from: is proven by a source and listed as unverified`],
    ],
    [
      "whose State is proven with the holder and doubted by itself",
      { unverified: [{ field: "terms[0].state", note: "general knowledge" }] },
      [`${where}[0].state: is proven by a source and listed as unverified`],
    ],
    [
      "beside which another claim is kept",
      { unverified: [{ field: "terms[0].until", note: "a list has it", value: "1996-07" }] },
      [],
    ],
  ])("%s", (_, change, problems) => {
    expect(problemsOf("offices", { ...office, ...change })).toEqual(problems);
  });
});

describe("a Chair:", () => {
  test("is looked at like the holder of an office", () => {
    expect(problemsOf("chairpersonships", chair)).toEqual([]);
    expect(problemsOf("chairpersonships", { ...chair, unverified: [] })).toEqual([
      'chairpersonships › 1993 › chairs[0].until: no source of its own proves "1993-11-29"',
    ]);
  });

  test("is found among the real ones when its source is taken away", () => {
    const entry = real.entries.get("chairpersonships")?.find(({ id }) => id === "2008") as AuthoredEntry;
    const kept = Object.entries(entry["sources"] as Record<string, string[]>);
    const sources = Object.fromEntries(
      kept.map(([id, paths]) => [id, paths.filter((path) => path !== "chairs[1].from")]),
    );
    expect(problemsOf("chairpersonships", { ...entry, sources })).toContain(
      'chairpersonships › 2008 › chairs[1].from: no source of its own proves "2008-04-04"',
    );
  });
});

test("files without terms are left alone", () => {
  expect(problemsOf("meetings", { ...office, sources: {} })).toEqual([]);
});
