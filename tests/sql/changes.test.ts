import { describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { openDuckdb } from "../support/engines/duckdb.ts";
import { openPglite } from "../support/engines/pglite.ts";
import { openSqljs } from "../support/engines/sqljs.ts";
import { changed } from "../support/releases/changed-records.ts";
import { manyFilters, manyRecords } from "../support/releases/odd-records.ts";
import { sameAnswers, shownDifferences } from "../support/releases/same-answers.ts";

describe("after records were added, replaced and removed, the answers are those of the archive that is left:", () => {
  test.each([
    ["DuckDB", openDuckdb],
    ["PostgreSQL", openPglite],
    ["SQLite", openSqljs],
  ] as const)("%s", { timeout: 300_000 }, async (_, open) => {
    const engine = await open();
    const releases = manyRecords(120, 21);
    await engine.add(releases);
    const left = await changed(engine, releases);
    const verdict = await sameAnswers(engine, createArchive(left), manyFilters(25, 22).slice(-25));
    await engine.close();
    expect(shownDifferences(verdict)).toEqual([]);
  });
});
