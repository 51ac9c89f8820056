import { afterAll, describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { isQueryError, type PressReleaseFilter } from "../../src/index.ts";
import { countToSql, type SqlDialect, tableToSql } from "../../src/sql.ts";
import { openDuckdb } from "../support/engines/duckdb.ts";
import { ask, type Engine } from "../support/engines/engine.ts";
import { openPglite } from "../support/engines/pglite.ts";
import { openSqljs } from "../support/engines/sqljs.ts";
import { releaseWith, sampleReleases } from "../support/releases/release.ts";

// Whatever stands in a value or in the name of a table is no part of a statement.

const names = [
  'a"b',
  "a'b",
  "a`b\\",
  'x"; DROP TABLE kept; --',
  "/* $1 ?1 {p1:String} */",
  "line\nbreak",
  "выборы \u{1F600}",
  "select",
];

const values = [
  "'; DROP TABLE kept; --",
  'x" OR 1=1 --',
  "\\' OR 1=1 --",
  "{p1:String} $1 ?1 :p1",
  "nul \0 word",
  "half \ud800 word",
  "/* comment */ word",
  "100% of_it",
];

const engines: readonly [SqlDialect, (more: { table: string }) => Promise<Engine>][] = [
  ["duckdb", openDuckdb],
  ["sqlite", openSqljs],
  ["postgresql", openPglite],
];

describe.each(engines)("on %s", (_, open) => {
  const opened = open({ table: "kept" });
  afterAll(async () => (await opened).close());

  test("a hostile name is that of its own table", { timeout: 120_000 }, async () => {
    const engine = await opened;
    await engine.add(sampleReleases);
    for (const table of names) {
      const options = { ...engine.options, table };
      for (const statement of tableToSql(options)) await engine.execute(statement);
      expect(await ask(engine, countToSql({ text: "observers" }, options))).toBe(0);
    }
    expect(await ask(engine, countToSql({}, engine.options))).toBe(sampleReleases.length);
  });

  test("a hostile value is looked for as text", { timeout: 120_000 }, async () => {
    const engine = await opened;
    const records = values.map((title, i) => releaseWith({ id: `value-${i}`, title, body: [values[0] as string] }));
    await engine.add(records);
    const archive = createArchive([...sampleReleases, ...records]);
    for (const value of values) {
      for (const mode of ["words", "phrase", "prefix"] as const) {
        const filter: PressReleaseFilter = { text: { value, mode } };
        expect([value, await ask(engine, countToSql(filter, engine.options))]).toEqual([value, archive.count(filter)]);
      }
    }
    expect(await ask(engine, countToSql({}, engine.options))).toBe(archive.size);
  });
});

describe("a name that an engine would cut or change is refused:", () => {
  test.each<[string, SqlDialect, string]>([
    ["with a NUL", "postgresql", "kept\0x"],
    ["with half of a pair", "duckdb", "kept\ud800"],
    ["longer than PostgreSQL tells apart", "postgresql", "x".repeat(60)],
    ["in bytes, too", "postgresql", "ы".repeat(30)],
    ["empty", "sqlite", ""],
  ])("%s", (_, dialect, table) => {
    const caught = catchError(() => countToSql({}, { dialect, table }));
    expect(isQueryError(caught) && caught.issues.map(({ path }) => path)).toEqual([["options", "table"]]);
  });
});

function catchError(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
