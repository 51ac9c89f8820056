import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, test } from "vitest";
import { type PressRelease, readPressReleases } from "../../src/reading.ts";
import { countToSql, type SqlAnswerRow, type SqlDialect, type SqlText, tableToSql, toRow } from "../../src/sql.ts";
import { assertBuilt } from "../support/built.ts";
import { folder, osceData, values } from "../support/command.ts";
import { releaseWith } from "../support/releases/release.ts";

beforeAll(assertBuilt);

const { releases } = readPressReleases(`Twelve observers open "their" office, at last
Publishing date: 2 March 2024
What we do: Elections
CHISINAU, 2 March 2024 – Twelve observers will follow the campaign...
Police officers learn to take statements of observers
Publishing date: 17 October 2000
Where we are: OSCE Mission to Croatia (closed)
What we do: Policing, Human rights
ZAGREB, 17 October 2000 – Officers from eight counties took part in a course...`);
const ndjson = releases.map((release) => `${JSON.stringify(release)}\n`).join("");

interface Statement extends SqlText {
  readonly name: string;
}

const dialects: readonly SqlDialect[] = ["duckdb", "postgresql", "sqlite", "clickhouse"];

test("a table is made, filled and asked by what the commands print, with the answers of query", async () => {
  const made = folder();
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(osceData(["sql", "--dialect", "duckdb", "--create"]).out);
  const rows = osceData(["rows", "--dialect", "duckdb", "-"], { input: gzipSync(ndjson) });
  expect([rows.words, rows.code]).toEqual(["2 rows\n", 0]);
  writeFileSync(join(made, "rows.ndjson"), rows.out);
  await connection.run(`COPY press_releases FROM '${join(made, "rows.ndjson")}' (FORMAT json)`);

  const ask = async ({ text, values: given }: SqlText): Promise<SqlAnswerRow[]> =>
    (await connection.runAndReadAll(text, given as never)).getRowObjects() as SqlAnswerRow[];
  const statements = (...words: string[]) =>
    values<Statement>(osceData(["sql", "--dialect", "duckdb", "--format", "ndjson", ...words]).out);

  const conditions = ["--text", "observers", "--from", "2000", "--sort", "date"];
  const [page, total] = statements(...conditions);
  expect([page?.name, total?.name]).toEqual(["page", "total"]);
  const records = (await ask(page as Statement)).map(({ record }) => JSON.parse(record as string) as PressRelease);
  expect(records).toEqual(values(osceData(["query", "-", ...conditions], { input: ndjson }).out));
  expect(Number((await ask(total as Statement))[0]?.["count"])).toBe(2);

  const [facet] = statements("--facet", "country");
  expect((await ask(facet as Statement)).map(({ value }) => value).sort()).toEqual(["HR", "MD"]);
  const [plan] = statements("--country", "md", "--explain");
  expect(JSON.stringify(await ask(plan as Statement))).toContain("physical_plan");

  // A page by score is asked in two steps.
  const [statistics] = statements("--text", "observers", "--sort", "score");
  const [all, one] = await ask(statistics as Statement);
  const known = [all?.["records"], all?.["words"], one?.["records"]].join();
  const [best] = statements("--text", "observers", "--sort", "score", "--statistics", known);
  expect((await ask(best as Statement)).map(({ record }) => JSON.parse(record as string).date)).toEqual([
    "2024-03-02",
    "2000-10-17",
  ]);
});

test("values that the first rows lack are stored as they are", async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const statement of tableToSql({ dialect: "duckdb" })) await connection.run(statement);
  const row = (id: string, countries: readonly ["MD"] | readonly []) =>
    JSON.stringify(toRow(releaseWith({ id, type: null, countries }), { dialect: "duckdb" }));
  // DuckDB guesses types from 20,480 rows, where it is not told them.
  const rows = [...Array.from({ length: 20_480 }, (_, i) => row(`${i}`, [])), row("last", ["MD"])];
  const file = join(folder(), "rows.ndjson");
  writeFileSync(file, rows.join("\n"));
  await connection.run(`COPY press_releases FROM '${file}' (FORMAT json)`);
  const count = countToSql({ country: "MD" }, { dialect: "duckdb" });
  const answer = await connection.runAndReadAll(count.text, count.values as never);
  expect(count.answer(answer.getRowObjects() as SqlAnswerRow[])).toBe(1);
});

describe.each(dialects)("%s", (dialect) => {
  test("the table is made by the statements of tableToSql", () => {
    const { out } = osceData(["sql", "--dialect", dialect, "--create", "--table", "news", "--no-text-index"]);
    expect(out).toBe(
      tableToSql({ dialect, table: "news", textIndex: false })
        .map((text) => `${text};\n`)
        .join(""),
    );
  });

  test("a value stands in a comment, on one line, and never in the statement", () => {
    const hostile = "police'; DROP TABLE x; --\n; DROP TABLE y";
    const { out, code } = osceData(["sql", "--dialect", dialect, "--text", hostile, "--place", "skopje"]);
    expect(code).toBe(0);
    const lines = out.split("\n");
    expect(lines.filter((line) => line.startsWith("SELECT"))).toHaveLength(2);
    expect(lines.filter((line) => line !== "" && !/^(?:-- |SELECT )/.test(line))).toEqual([]);
    expect(lines.filter((line) => /skopje|drop/i.test(line) && !line.startsWith("-- "))).toEqual([]);
  });

  test("rows hold the columns of the table", () => {
    const { out } = osceData(["rows", "--dialect", dialect, "-", "--quiet"], { input: ndjson });
    expect(values<SqlAnswerRow>(out).map(({ date }) => date)).toEqual(["2024-03-02", "2000-10-17"]);
  });
});

test("EXPLAIN comes first, in the words of the engine", () => {
  const first = (dialect: string) =>
    osceData(["sql", "--dialect", dialect, "--facet", "country", "--explain"]).out.split("\n")[1];
  expect(first("postgresql")).toMatch(/^EXPLAIN SELECT unnest|^EXPLAIN SELECT value/);
  expect(first("sqlite")).toMatch(/^EXPLAIN QUERY PLAN SELECT /);
});

test("a page by score is put off, and it says for what", () => {
  const { out, words, code } = osceData(["sql", "--dialect", "sqlite", "--text", "police", "--sort", "score"]);
  expect(out.match(/^-- (?:statistics|page|total)$/gm)).toEqual(["-- statistics", "-- total"]);
  expect(words).toContain("--statistics");
  expect(code).toBe(0);
});

test.each([
  [["sql", "--dialect", "postgres"], 'did you mean "postgresql"?'],
  [["sql"], "--dialect"],
  [["sql", "--dialect", "duckdb", "--source", "mission-in-moldova"], 'did you mean "mission-to-moldova"?'],
  [["sql", "--dialect", "duckdb", "--from", "2015-02-30"], '"2015-02-30"'],
  [["sql", "--dialect", "duckdb", "--facet", "countries"], "countries"],
  [["sql", "--dialect", "duckdb", "--sort", "score", "--statistics", "many"], "options.statistics"],
  [["sql", "--dialect", "postgresql", "--table", "x".repeat(64)], "bytes"],
  [["sql", "--dialect", "duckdb", "--create", "--country", "MD"], "cannot be used with"],
  [["sql", "--dialect", "duckdb", "--format", "xml"], "Allowed choices are text, ndjson"],
  [["rows", "--dialect", "click-house", "-"], 'did you mean "clickhouse"?'],
  [["rows", "-"], "--dialect"],
])("%j means nothing: 2", (words, why) => {
  const ended = osceData(words, { input: ndjson });
  expect([ended.out, ended.code]).toEqual(["", 2]);
  expect(ended.words).toContain(why);
});

describe("rows", () => {
  test("of records that the engine cannot hold, or lines without one, are named: 1", () => {
    const early = { ...releases[0], id: "too-early", date: "1850-01-01" };
    const input = `${ndjson}${JSON.stringify(early)}\n{"id":1}\n`;
    const { out, words, code } = osceData(["rows", "--dialect", "clickhouse", "-"], { input });
    expect(values(out)).toHaveLength(2);
    expect(words).toContain("stdin: too-early: ");
    expect(words).toContain("1900-01-02");
    expect(words).toContain("stdin: line 4: ");
    expect(words).toContain("2 rows");
    expect(code).toBe(1);
  });

  test("of a saved archive are those of its records", () => {
    const made = folder();
    const [from, to] = [join(made, "r.ndjson"), join(made, "r.archive")];
    writeFileSync(from, ndjson);
    osceData(["archive", "build", from, to]);
    const rows = (file: string) => osceData(["rows", "--dialect", "sqlite", file]).out;
    expect(rows(to)).toBe(rows(from));
  });

  test("of a file that is none: 3", () => {
    const made = folder();
    writeFileSync(join(made, "a.ndjson"), Buffer.alloc(100));
    const ended = ["a.ndjson", "absent.ndjson"].map((name) =>
      osceData(["rows", "--dialect", "duckdb", join(made, name)]),
    );
    expect(ended.map(({ out, code }) => [out, code])).toEqual([
      ["", 3],
      ["", 3],
    ]);
  });
});
