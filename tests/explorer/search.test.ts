import { describe, expect, test } from "vitest";
import {
  type Choices,
  choicesFromParams,
  choicesToParams,
  filterOf,
  noChoices,
  queryOf,
} from "../../docs/explorer/search/choices.ts";
import { csvOf } from "../../docs/explorer/search/worker/csv-of.ts";
import { find } from "../../docs/explorer/search/worker/find.ts";
import { sampleReleases } from "../../docs/explorer/search/worker/sample-releases.ts";
import { createArchive } from "../../src/archive.ts";
import { checkPressRelease, filterPressReleases, isPressRelease } from "../../src/index.ts";

const sample = sampleReleases();
const archive = createArchive(sample);

describe("the sample", () => {
  test("holds sound records, the same each time", () => {
    expect(sample.every(isPressRelease)).toBe(true);
    // That a record is made up is to be seen from its id.
    const issues = sample.flatMap(checkPressRelease);
    expect(issues.filter(({ code }) => code !== "odd-id")).toEqual([]);
    expect(sampleReleases()).toEqual(sample);
  });
});

describe("choices", () => {
  const some: readonly Choices[] = [
    noChoices,
    { words: "border guards", years: null, chosen: {} },
    { words: "", years: [1999, 2003], chosen: { country: ["MD"] } },
    { words: "Kyiv, 2014", years: [2014, 2014], chosen: { fieldOfWork: ["policing", "youth"], source: ["odihr"] } },
  ];

  test.each(some)("come back from the address: %j", (choices) => {
    expect(choicesFromParams(choicesToParams(choices))).toEqual(choices);
  });

  test("make a filter without empty conditions", () => {
    expect(filterOf(noChoices)).toEqual({});
    expect(queryOf(noChoices)).toEqual({});
    expect(queryOf({ words: " mayors ", years: [2001, 2002], chosen: { country: [], source: ["odihr"] } })).toEqual({
      filter: { text: "mayors", date: { from: "2001", until: "2002" }, source: "odihr" },
      sort: ["score"],
    });
  });

  test("are none where an address means nothing", () => {
    expect(choicesFromParams("country=XX&colour=red")).toEqual(noChoices);
  });
});

describe("an answer", () => {
  const filter = { text: "judges", country: "UA" } as const;

  test("counts a dimension under the other choices", () => {
    const { total, facets, items } = find(archive, { filter }, ["country", "fieldOfWork"]);
    expect(total).toBe(filterPressReleases(sample, filter).length);
    expect(facets.country?.length).toBeGreaterThan(5);
    for (const { value, count } of facets.country ?? [])
      expect(filterPressReleases(sample, { text: "judges", country: value as "UA" }).length, value).toBe(count);
    expect(items[0]?.marks.length).toBeGreaterThan(0);
  });

  test("has its years whatever years are chosen", () => {
    const years = find(archive, { filter: { ...filter, date: "2001" } }, []).years;
    expect(years).toEqual(archive.timeline("year", filter));
  });

  test("becomes a table with a line for each release", async () => {
    const table = await csvOf(archive, {}).text();
    expect(table.split("\r\n").filter((line) => line.includes("made-up-")).length).toBeGreaterThanOrEqual(
      sample.length,
    );
  });
});
