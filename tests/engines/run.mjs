// Proves that the engines which are too large, or compiled, for "npm test" answer as the archive does:
//   npm run test:engines                                        2,000 records, 150 filters on SQLite, PostgreSQL, ClickHouse, two shards
//   npm run test:engines -- --engines duckdb,sqlite --records 20000 --filters 1000 --seed 7
//   npm run test:engines -- dashboard                           one query from Parquet and from two shards, with the built package
//   npm run test:engines -- scale --records 1000000 [--engines duckdb,parquet …] [--explain]   the questions of docs/past-one-machine.md
// Installs them here the first time, for this platform alone: 600 MB, and SQLite is compiled. PostgreSQL is Debian's; where it is absent, it is skipped and said so.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

function run(command, args, folder) {
  const { status } = spawnSync(command, args, { cwd: folder, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(`${here}node_modules/chdb`)) run("npm", ["install", "--no-save", "--no-audit", "--no-fund"], here);
const [first = "", ...rest] = process.argv.slice(2);
if (first === "dashboard") {
  run(process.execPath, [`${here}dashboard.mjs`], root);
  process.exit();
}
const isScale = first === "scale";
const name = isScale ? "scale" : "prove";
const outfile = `${here}node_modules/.cache/${name}.mjs`;
run(
  `${root}node_modules/.bin/esbuild`,
  [
    `${here}${name}.ts`,
    "--bundle",
    "--platform=node",
    "--format=esm",
    "--packages=external",
    `--outfile=${outfile}`,
    "--log-level=error",
  ],
  root,
);
if (isScale) run(process.execPath, [outfile, ...rest], root);
else {
  // A process for each: chdb keeps one folder of data in a process.
  const args = process.argv.slice(2);
  const at = args.indexOf("--engines");
  const [, list = "sqlite,postgresql,clickhouse,two-shards"] = at < 0 ? [] : args.splice(at, 2);
  for (const engine of list.split(",")) run(process.execPath, [outfile, "--engine", engine, ...args], root);
}
