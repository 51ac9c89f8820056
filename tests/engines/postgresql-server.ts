import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SqlAnswerRow, SqlOptions } from "../../src/sql.ts";
import type { Engine } from "../support/engines/engine.ts";
import { type PostgresqlQuery, postgresqlEngine } from "../support/engines/postgresql.ts";

/** What of pg is used here: it is installed in this folder only. */
interface Client {
  connect(): Promise<void>;
  query(text: string, values: readonly unknown[]): Promise<{ readonly rows: SqlAnswerRow[] }>;
  end(): Promise<void>;
}

const debian = "/usr/lib/postgresql";

/** The folder with `initdb` and `postgres`, as Debian installs them; `undefined` where there is none. */
export function serverPrograms(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(debian, version, "bin")).find((folder) => existsSync(join(folder, "initdb")));
}

/** A server of its own, in a folder of its own, which listens on a socket there and on no port. */
export interface Server {
  readonly query: PostgresqlQuery;
  stop(): Promise<void>;
}

/** Starts a server. It refuses to run as root, and runs as nobody then. */
export async function startServer(programs: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "osce-data-pg-"));
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? { uid: 65534, gid: 65534 } : {};
  if (isRoot) chownSync(folder, 65534, 65534);
  const data = join(folder, "data");
  const ways = { ...user, cwd: folder, stdio: "ignore" } as const;
  execFileSync(join(programs, "initdb"), ["-D", data, "-U", "osce", "-E", "UTF8", "--no-sync"], ways);
  const settings = ["listen_addresses=", `unix_socket_directories=${folder}`, "fsync=off", "shared_buffers=512MB"];
  const server = spawn(
    join(programs, "postgres"),
    ["-D", data, ...settings.flatMap((setting) => ["-c", setting])],
    ways,
  );
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const client = await connected(folder);
  return {
    query: async (text, values) => (await client.query(text, values)).rows,
    async stop() {
      await client.end();
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server takes a second or two to answer. */
async function connected(folder: string): Promise<Client> {
  const { Client } = createRequire(import.meta.url)("pg") as { Client: new (options: object) => Client };
  for (let tries = 0; ; tries++) {
    const client = new Client({ host: folder, user: "osce", database: "postgres" });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (tries === 60) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** PostgreSQL as a server. */
export async function openPostgresql(more: Omit<SqlOptions, "dialect"> = {}): Promise<Engine> {
  const programs = serverPrograms();
  if (programs === undefined) throw new Error("PostgreSQL is not installed: apt-get install postgresql");
  const server = await startServer(programs);
  return postgresqlEngine("PostgreSQL", server.query, server.stop, more);
}
