import { describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { openDuckdb } from "../support/engines/duckdb.ts";
import { openPglite } from "../support/engines/pglite.ts";
import { openSqljs } from "../support/engines/sqljs.ts";
import { manyFilters, manyRecords } from "../support/odd-records.ts";
import { sameAnswers, shownDifferences } from "../support/same-answers.ts";

// The archive says what a query means; the engines that run in this process are held to it. The others, and more of everything, are in
// tests/engines.

describe("an engine answers as the archive does:", () => {
  test.each([
    ["DuckDB", openDuckdb, 600, 250],
    ["PostgreSQL", openPglite, 400, 150],
    ["SQLite", openSqljs, 400, 150],
  ] as const)("%s", { timeout: 120_000 }, async (_, open, records, filters) => {
    const releases = manyRecords(records, 7);
    const engine = await open();
    await engine.add(releases);
    const verdict = await sameAnswers(engine, createArchive(releases), manyFilters(filters, 8));
    await engine.close();
    expect(shownDifferences(verdict)).toEqual([]);
    expect(verdict.questions).toBeGreaterThan(filters * 6);
  });
});
