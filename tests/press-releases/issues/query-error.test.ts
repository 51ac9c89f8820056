import { describe, expect, test } from "vitest";
import { filterPressReleases, isQueryError, QueryError } from "../../../src/index.ts";
import { entryNames, loadCjs, loadEsm, type Surface } from "../../support/built.ts";

type Filter = (releases: readonly unknown[], filter: object) => unknown;

const caught = (filter: Filter): unknown => {
  try {
    return filter([], { contry: "MD", date: "2015-13" });
  } catch (error) {
    return error;
  }
};

describe("a QueryError", () => {
  const error = caught(filterPressReleases as Filter);

  test("says all that is wrong, a line each", () => {
    expect(error).toBeInstanceOf(QueryError);
    expect(String(error)).toBe(
      [
        'QueryError: filter.contry: "contry" is not a filter key; did you mean "country"?',
        'filter.date: "2015-13" is not a year, month or day (YYYY, YYYY-MM, YYYY-MM-DD)',
      ].join("\n"),
    );
  });

  test("carries its issues as plain values", () => {
    expect(JSON.parse(JSON.stringify((error as QueryError).issues))).toEqual((error as QueryError).issues);
  });
});

test.each([
  null,
  undefined,
  "QueryError",
  new Error("QueryError"),
  { name: "QueryError", issues: [] },
  new RangeError(),
])("%j is none", (value) => {
  expect(isQueryError(value)).toBe(false);
});

describe("across copies of the package", () => {
  const names = (surface: Surface) => ({
    filter: surface["filterPressReleases"] as Filter,
    isError: surface["isQueryError"] as typeof isQueryError,
  });

  test("the ESM build recognises an error of the CommonJS build, and the other way round", async () => {
    const [esm, cjs] = [names(await loadEsm("index")), names(loadCjs("index"))];
    expect([esm.isError(caught(cjs.filter)), cjs.isError(caught(esm.filter))]).toEqual([true, true]);
  });

  test("the archive throws the root's own error", async () => {
    expect(entryNames).toContain("archive");
    const [root, archive] = [await loadEsm("index"), await loadEsm("archive")];
    const create = archive["createArchive"] as (releases: []) => { count: (filter: object) => number };
    expect(() => create([]).count({ contry: "MD" })).toThrow(root["QueryError"] as typeof QueryError);
  });
});
