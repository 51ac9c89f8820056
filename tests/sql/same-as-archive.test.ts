import { describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { countToSql } from "../../src/sql.ts";
import { openDuckdb } from "../support/engines/duckdb.ts";
import { ask } from "../support/engines/engine.ts";
import { openPglite } from "../support/engines/pglite.ts";
import { openSqljs } from "../support/engines/sqljs.ts";
import { manyFilters, manyRecords, wideFilters } from "../support/releases/odd-records.ts";
import { sameAnswers, shownDifferences } from "../support/releases/same-answers.ts";

// The archive says what a query means; the engines that run in this process are held to it. The others, and more of everything, are in
// tests/engines.

describe("an engine answers as the archive does:", () => {
  test.each([
    ["DuckDB", openDuckdb, 300, 60],
    ["PostgreSQL", openPglite, 200, 25],
    ["SQLite", openSqljs, 300, 60],
  ] as const)("%s", { timeout: 300_000 }, async (_, open, records, filters) => {
    const releases = manyRecords(records, 7);
    const engine = await open();
    await engine.add(releases);
    const archive = createArchive(releases);
    const verdict = await sameAnswers(engine, archive, manyFilters(filters, 8));
    const wide = await Promise.all(wideFilters.map((filter) => ask(engine, countToSql(filter, engine.options))));
    await engine.close();
    expect(shownDifferences(verdict)).toEqual([]);
    expect(wide).toEqual(wideFilters.map((filter) => archive.count(filter)));
    expect(verdict.questions).toBeGreaterThan(filters * 7);
  });
});
