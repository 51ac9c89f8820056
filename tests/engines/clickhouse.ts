import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rowColumns, type SqlAnswerRow, type SqlOptions, tableToSql, writeRows } from "../../src/sql.ts";
import { type Engine, storedIds, tableOf } from "../support/engines/engine.ts";

/** What of chdb is used here: it is installed in this folder only. */
export interface Session {
  query(text: string, format?: string): string;
  queryBind(text: string, values: object, format: string): string;
  cleanup(): void;
}

const quoted = (name: string): string => `\`${name.replace(/[\\`]/g, "\\$&")}\``;
const literal = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

/** A ClickHouse in this process, with a folder of its own. */
export function openSession(folder: string, configuration?: string): Session {
  const { Session } = createRequire(import.meta.url)("chdb") as {
    Session: new (folder: string, options?: { connectionArgs: string[] }) => Session;
  };
  const session =
    configuration === undefined
      ? new Session(folder)
      : new Session(folder, { connectionArgs: [`--config-file=${configuration}`] });
  for (const statement of ["CREATE DATABASE IF NOT EXISTS osce", "USE osce"]) session.query(statement);
  return session;
}

/** ClickHouse as one node. */
export async function openClickhouse(more: Omit<SqlOptions, "dialect"> = {}): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "osce-data-clickhouse-"));
  const session = openSession(join(folder, "data"));
  const options: SqlOptions = { dialect: "clickhouse", ...more };
  for (const statement of tableToSql(options)) session.query(statement);
  return clickhouseEngine("ClickHouse", session, folder, options, tableOf(options));
}

const cluster = `<clickhouse><tcp_port>9000</tcp_port><remote_servers><two>
<shard><replica><host>localhost</host><port>9000</port></replica></shard>
<shard><replica><host>localhost</host><port>9000</port></replica></shard>
</two></remote_servers></clickhouse>`;

/**
 * ClickHouse as two shards under a Distributed table. Both are in this process: a view shows each of them the half that the sharding key
 * gives it, so a statement goes to two and its answers are merged, as in a cluster.
 */
export async function openTwoShards(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "osce-data-shards-"));
  const configuration = join(folder, "two-shards.xml");
  writeFileSync(configuration, cluster);
  const session = openSession(join(folder, "data"), configuration);
  for (const statement of tableToSql({ dialect: "clickhouse", table: "whole" })) session.query(statement);
  session.query("CREATE VIEW half AS SELECT * FROM whole WHERE cityHash64(id) % 2 = shardNum() - 1");
  session.query("CREATE TABLE press_releases AS whole ENGINE = Distributed(two, osce, half, cityHash64(id))");
  return clickhouseEngine("ClickHouse, two shards", session, folder, { dialect: "clickhouse" }, "whole");
}

function clickhouseEngine(name: string, session: Session, folder: string, options: SqlOptions, stored: string): Engine {
  return {
    name,
    version: session.query("SELECT version()", "TSV").trim(),
    options,
    execute: async (text) => void session.query(text),
    async rows({ text, named }) {
      const isBound = Object.keys(named).length > 0;
      const lines = isBound ? session.queryBind(text, { ...named }, "JSONEachRow") : session.query(text, "JSONEachRow");
      return lines.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as SqlAnswerRow]));
    },
    async add(releases) {
      const file = join(folder, "rows.ndjson");
      await writeFile(file, writeRows(releases, options));
      const columns = rowColumns(options);
      const types = columns.map((column) => `${column.name} ${column.type}`).join(", ");
      const names = columns.map((column) => column.name).join(", ");
      const from = `file(${literal(file)}, 'JSONEachRow', ${literal(types)})`;
      session.query(`INSERT INTO ${quoted(stored)} (${names}) SELECT ${names} FROM ${from}`);
    },
    async remove(ids) {
      session.query(`DELETE FROM ${quoted(stored)} WHERE id IN (${storedIds(ids, options).map(literal)})`);
    },
    async close() {
      session.cleanup();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
