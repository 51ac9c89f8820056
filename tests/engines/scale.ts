// Puts the questions of docs/past-one-machine.md to engines that hold many records, says how long each takes, and whether the archive gives
// the same answer. Run by run.mjs, which says how.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { type Archive, createArchive } from "../../src/archive.ts";
import type {
  FilterDimension,
  PressRelease,
  PressReleaseFilter,
  PressReleaseQuery,
  TimelineUnit,
} from "../../src/index.ts";
import { countToSql, facetToSql, type SqlStatement, type SqlText, timelineToSql, toSql } from "../../src/sql.ts";
import { openDuckdb } from "../support/engines/duckdb.ts";
import { ask, type Engine, literal } from "../support/engines/engine.ts";
import { openBetterSqlite3 } from "./better-sqlite3.ts";
import { openClickhouse } from "./clickhouse.ts";
import { openPostgresql } from "./postgresql-server.ts";
import { scaleRecords } from "./scale-records.ts";

/** A question to the archive and to an engine. */
interface Question {
  readonly archive: (archive: Archive) => unknown;
  readonly engine: (engine: Engine) => Promise<unknown>;
  /** The statements that an engine runs for it, as far as they can be told before. */
  readonly statements: (engine: Engine) => readonly SqlText[];
}

const one = (archive: Question["archive"], made: (engine: Engine) => SqlStatement<unknown>): Question => ({
  archive,
  engine: (engine) => ask(engine, made(engine)),
  statements: (engine) => [made(engine)],
});
const count = (filter: PressReleaseFilter): Question =>
  one(
    (archive) => archive.count(filter),
    ({ options }) => countToSql(filter, options),
  );
const facet = (dimension: FilterDimension, filter: PressReleaseFilter): Question =>
  one(
    (archive) => archive.facet(dimension, filter),
    ({ options }) => facetToSql(dimension, filter, options),
  );
const choice = (dimension: FilterDimension, filter: PressReleaseFilter): Question =>
  one(
    (archive) => archive.facet(dimension, filter, { own: "ignore" }),
    ({ options }) => facetToSql(dimension, filter, { ...options, own: "ignore" }),
  );
const steps = (unit: TimelineUnit, filter: PressReleaseFilter): Question =>
  one(
    (archive) => archive.timeline(unit, filter),
    ({ options }) => timelineToSql(unit, filter, options),
  );
const page = (query: PressReleaseQuery): Question => ({
  archive: (archive) => idsAndNext(archive.query(query)),
  async engine(engine) {
    const first = toSql(query, engine.options);
    const statistics = first.statistics === null ? {} : { statistics: await ask(engine, first.statistics) };
    const { page: found } = toSql(query, { ...engine.options, ...statistics });
    return found === null ? null : idsAndNext(await ask(engine, found));
  },
  statements(engine) {
    const { statistics, page: found } = toSql(query, engine.options);
    return [statistics, found].flatMap((statement) => statement ?? []);
  },
});

function idsAndNext({ items, next }: { items: readonly PressRelease[]; next: string | null }): unknown {
  return [items.map(({ id }) => id), next];
}

const years = { date: { from: "2014", until: "2016" } } as const;
const questions: Readonly<Record<string, Question>> = {
  "dates, source and field, count": count({ ...years, source: "presence-in-albania", fieldOfWork: "elections" }),
  "tree of field operations, dates, field, page 1": page({
    filter: { ...years, source: "field-operations", fieldOfWork: "elections" },
  }),
  "two words, count": count({ text: "election observers" }),
  "two words, newest 20": page({ filter: { text: "election observers" } }),
  "rare word, count": count({ text: "kukennust" }),
  "phrase of four, count": count({ text: { value: "trafficking in human beings", mode: "phrase" } }),
  "prefix elect…, count": count({ text: { value: "elect", mode: "prefix" } }),
  "two words, best 20": page({ filter: { text: "election observers" }, sort: ["score"] }),
  "facet of fields, language and dates": facet("fieldOfWork", {
    language: "en",
    date: { from: "2010", until: "2020" },
  }),
  "facet of countries, own ignored": choice("country", { country: "MD", date: { from: "2010", until: "2020" } }),
  "timeline by month of a field": steps("month", { fieldOfWork: "human-rights" }),
  "timeline by Chairpersonship of a type": steps("chairpersonship", { type: "news" }),
  "latest 20": page({}),
};

const folder = mkdtempSync(join(tmpdir(), "osce-data-scale-"));
const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  duckdb: () => openDuckdb({}, join(folder, "duckdb")),
  parquet: () => openDuckdb({}, join(folder, "parquet-source")),
  postgresql: () => openPostgresql(),
  sqlite: () => openBetterSqlite3({}, join(folder, "sqlite")),
  clickhouse: () => openClickhouse(),
};

const { values } = parseArgs({
  options: {
    engines: { type: "string", default: Object.keys(engines).join() },
    records: { type: "string", default: "1000000" },
    runs: { type: "string", default: "5" },
    explain: { type: "boolean", default: false },
  },
});
const records = Number(values.records);
const archive = createArchive(scaleRecords(records));
const expected = Object.fromEntries(
  Object.entries(questions).map(([name, question]) => [name, question.archive(archive)]),
);
const medians: Record<string, string[]> = {};

await measure("archive", async (question) => question.archive(archive));
for (const name of values.engines.split(",")) {
  const engine = await filled(name);
  if (values.explain) await explain(engine);
  await measure(name, (question) => question.engine(engine));
  await engine.close();
}
console.log(`| ${records} records, medians in ms | ${["archive", ...values.engines.split(",")].join(" | ")} |`);
for (const [question, cells] of Object.entries(medians)) console.log(`| ${question} | ${cells.join(" | ")} |`);
rmSync(folder, { recursive: true, force: true });
// Sessions of chdb keep the process alive.
process.exit();

/** An engine with all records; of Parquet, a view of a file that another table was written to. */
async function filled(name: string): Promise<Engine> {
  const open = Object.hasOwn(engines, name) ? engines[name] : undefined;
  if (open === undefined) throw new Error(`"${name}" is no engine; there are ${Object.keys(engines).join(", ")}`);
  const engine = await open();
  const begin = performance.now();
  let part: PressRelease[] = [];
  for (const release of scaleRecords(records)) {
    if (part.push(release) < 50_000) continue;
    await engine.add(part);
    part = [];
  }
  await engine.add(part);
  console.log(
    `${name} ${engine.version}: ${records} records added in ${Math.round((performance.now() - begin) / 1000)} s`,
  );
  if (name !== "parquet") return engine;
  const file = literal(join(folder, "releases.parquet"));
  const rows = "SELECT * FROM press_releases ORDER BY date, id_key";
  await engine.execute(`COPY (${rows}) TO ${file} (FORMAT parquet, COMPRESSION zstd)`);
  await engine.execute(`CREATE VIEW in_parquet AS SELECT * FROM read_parquet(${file})`);
  return { ...engine, options: { ...engine.options, table: "in_parquet" } };
}

async function measure(name: string, run: (question: Question) => unknown): Promise<void> {
  for (const [title, question] of Object.entries(questions)) {
    const times: number[] = [];
    let answer: unknown;
    for (let i = 0; i < Number(values.runs); i++) {
      const begin = performance.now();
      answer = await run(question);
      times.push(performance.now() - begin);
    }
    const median = times.sort((a, b) => a - b)[times.length >> 1] as number;
    const isSame = isDeepStrictEqual(answer, expected[title]);
    medians[title] = [...(medians[title] ?? []), `${median.toPrecision(3)}${isSame ? "" : " DIFFERS"}`];
    console.log(`  ${name}: ${title}: ${median.toPrecision(3)} ms, ${isSame ? "same" : "DIFFERS"}`);
    if (!isSame) process.exitCode = 1;
  }
}

/** Shows how an engine goes about each question. */
async function explain(engine: Engine): Promise<void> {
  const word = engine.options.dialect === "sqlite" ? "EXPLAIN QUERY PLAN" : "EXPLAIN";
  for (const [title, question] of Object.entries(questions)) {
    for (const statement of question.statements(engine)) {
      const rows = await engine.rows({ ...statement, text: `${word} ${statement.text}` });
      console.log(`-- ${engine.name}: ${title}`);
      for (const row of rows) console.log(`   ${String(row["detail"] ?? Object.values(row).at(-1))}`);
    }
  }
}
