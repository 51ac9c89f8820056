// One query of a dashboard, from Parquet with DuckDB and from two shards of ClickHouse, in the steps of docs/past-one-machine.md: the answers
// are the same. Run by run.mjs.
import { deepStrictEqual } from "node:assert";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { DuckDBInstance } from "@duckdb/node-api";
import { Session } from "chdb";
import { rowColumns, tableToSql, toSql, writeRows } from "../../dist/sql.js";

const page = (i) =>
  `Observers of group ${i} arrive\nPublishing date: ${1 + (i % 28)} March ${2000 + (i % 20)}\nSKOPJE – They will stay...\n`;
const { readPressReleases } = await import("../../dist/reading.js");
const { releases } = readPressReleases(Array.from({ length: 200 }, (_, i) => page(i)).join(""));
const query = { filter: { text: "observers", date: { from: "2010" } }, limit: 5, facets: ["country"] };
const folder = mkdtempSync(`${tmpdir()}/osce-data-dashboard-`);

// From Parquet with DuckDB.
const duckdb = await (await DuckDBInstance.create(":memory:")).connect();
const types = rowColumns({ dialect: "duckdb" }).map(({ name, type }) => `${name}: '${type}'`);
const lines = `read_json('${await rowsFile("duckdb")}', format = 'newline_delimited', columns = {${types}})`;
await duckdb.run(`COPY (SELECT * FROM ${lines} ORDER BY date, id_key) TO '${folder}/all.parquet' (FORMAT parquet)`);
await duckdb.run(`CREATE VIEW press_releases AS SELECT * FROM read_parquet('${folder}/*.parquet')`);
const first = await answers("duckdb", async ({ text, values }) =>
  (await duckdb.runAndReadAll(text, values)).getRowObjects(),
);

// From ClickHouse: two shards on one machine, each of which sees its half of a table.
const shard = "<shard><replica><host>localhost</host><port>9000</port></replica></shard>";
const cluster = `<tcp_port>9000</tcp_port><remote_servers><two>${shard}${shard}</two></remote_servers>`;
writeFileSync(`${folder}/two.xml`, `<clickhouse>${cluster}</clickhouse>`);
const clickhouse = new Session(`${folder}/data`, { connectionArgs: [`--config-file=${folder}/two.xml`] });
const columns = rowColumns({ dialect: "clickhouse" });
const names = columns.map(({ name }) => name);
const structure = columns.map(({ name, type }) => `${name} ${type}`);
for (const text of ["CREATE DATABASE osce", "USE osce", ...tableToSql({ dialect: "clickhouse", table: "local" })])
  clickhouse.query(text);
clickhouse.query(
  `INSERT INTO local (${names}) SELECT ${names} FROM file('${await rowsFile("clickhouse")}', 'JSONEachRow', '${structure}')`,
);
clickhouse.query("CREATE VIEW half AS SELECT * FROM local WHERE cityHash64(id) % 2 = shardNum() - 1");
clickhouse.query("CREATE TABLE press_releases AS local ENGINE = Distributed(two, osce, half, cityHash64(id))");
const second = await answers("clickhouse", async ({ text, named }) =>
  clickhouse
    .queryBind(text, { ...named }, "JSONEachRow")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line)),
);

deepStrictEqual(second, first);
console.log(`${first.total} releases, on both: ${first.items.map(({ title }) => title).join(", ")}`);
process.exit();

async function rowsFile(dialect) {
  const chunks = [];
  for await (const chunk of writeRows(releases, { dialect })) chunks.push(chunk);
  writeFileSync(`${folder}/${dialect}.ndjson`, Buffer.concat(chunks));
  return `${folder}/${dialect}.ndjson`;
}

async function answers(dialect, ask) {
  const { page, total, facets } = toSql(query, { dialect });
  const answer = async (statement) => statement.answer(await ask(statement));
  return { ...(await answer(page)), total: await answer(total), countries: await answer(facets.country) };
}
