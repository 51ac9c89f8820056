// Puts the same questions to engines and to the archive, and says where their answers differ. Run by run.mjs, which says how.
import { parseArgs } from "node:util";
import { type Archive, createArchive } from "../../src/archive.ts";
import type { PressReleaseFilter } from "../../src/index.ts";
import { countToSql } from "../../src/sql.ts";
import { openDuckdb } from "../support/engines/duckdb.ts";
import { ask, type Engine } from "../support/engines/engine.ts";
import { openPglite } from "../support/engines/pglite.ts";
import { openSqljs } from "../support/engines/sqljs.ts";
import { changed } from "../support/releases/changed-records.ts";
import { manyFilters, manyRecords, wideFilters } from "../support/releases/odd-records.ts";
import { sameAnswers, shownDifferences } from "../support/releases/same-answers.ts";
import { openBetterSqlite3 } from "./better-sqlite3.ts";
import { openClickhouse, openTwoShards } from "./clickhouse.ts";
import { openPostgresql, serverPrograms } from "./postgresql-server.ts";

const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  duckdb: openDuckdb,
  pglite: openPglite,
  sqljs: openSqljs,
  sqlite: openBetterSqlite3,
  postgresql: openPostgresql,
  clickhouse: openClickhouse,
  "two-shards": openTwoShards,
};

const { values } = parseArgs({
  options: {
    engine: { type: "string", default: "" },
    records: { type: "string", default: "2000" },
    filters: { type: "string", default: "150" },
    seed: { type: "string", default: "7" },
  },
});
const { engine: name } = values;
const open = Object.hasOwn(engines, name) ? engines[name] : undefined;
if (open === undefined) throw new Error(`"${name}" is no engine; there are ${Object.keys(engines).join(", ")}`);
if (name === "postgresql" && serverPrograms() === undefined) {
  console.log("PostgreSQL: skipped, no server is installed (apt-get install postgresql)");
  process.exit();
}

const seed = Number(values.seed);
const releases = manyRecords(Number(values.records), seed);
const filters = manyFilters(Number(values.filters), seed + 1);
const archive = createArchive(releases);
console.log(`${releases.length} records, ${filters.length} filters, seed ${seed}`);

const engine = await open();
await engine.add(releases);
await compare(archive, filters, "");
for (const filter of wideFilters) {
  const count = await ask(engine, countToSql(filter, engine.options)).catch(String);
  if (count === archive.count(filter)) continue;
  console.log(`${engine.name}: of a wide filter it says ${count}, the archive ${archive.count(filter)}`);
  process.exitCode = 1;
}
const left = createArchive(await changed(engine, releases));
await compare(left, filters.slice(-30), ", after records were replaced and removed");
await engine.close();
// Sessions of chdb keep the process alive.
process.exit();

async function compare(than: Archive, by: readonly PressReleaseFilter[], when: string): Promise<void> {
  const begin = performance.now();
  const tell = (done: number) => console.log(`  ${engine.name}: ${done} filters, ${seconds(begin)} s`);
  const verdict = await sameAnswers(engine, than, by, tell);
  const shown = shownDifferences(verdict);
  const outcome = shown.length === 0 ? "all equal" : `${verdict.differences.length} differences`;
  const what = `${than.size} records, ${by.length} filters, ${verdict.questions} questions${when}`;
  console.log(`${engine.name} ${engine.version}: ${what}: ${outcome} (${seconds(begin)} s)`);
  for (const line of shown) console.log(line);
  if (shown.length > 0) process.exitCode = 1;
}

function seconds(begin: number): number {
  return Math.round((performance.now() - begin) / 1000);
}
