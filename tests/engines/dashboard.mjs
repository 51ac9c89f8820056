// Follows docs/past-one-machine.md in an empty folder: one query of a dashboard, from Parquet with DuckDB and from two shards of ClickHouse,
// with the same answers. Run by run.mjs, over the built package.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readPressReleases } from "../../dist/reading.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const guide = readFileSync(join(root, "docs/past-one-machine.md"), "utf8");
const cluster = guide.slice(guide.indexOf("### A cluster on one machine"));
const [, config] = cluster.match(/cat > two\.xml <<'XML'\n(.*?)XML\n/s);
const [, load, ask] = cluster.match(/```js no-run\n(.*?)```.*?```js no-run\n(.*?)```/s);

const folder = mkdtempSync(join(tmpdir(), "osce-data-dashboard-"));
const packages = {
  "osce-data": root,
  "@duckdb": `${root}node_modules/@duckdb`,
  chdb: `${root}tests/engines/node_modules/chdb`,
};
mkdirSync(join(folder, "node_modules"));
for (const [name, home] of Object.entries(packages)) symlinkSync(home, join(folder, "node_modules", name));

const page = (i) =>
  `Observers of group ${i} arrive\nPublishing date: ${1 + (i % 28)} March ${2000 + (i % 20)}\nSKOPJE – They will stay...\n`;
const { releases } = readPressReleases(Array.from({ length: 200 }, (_, i) => page(i)).join(""));
writeFileSync(join(folder, "releases.ndjson"), releases.map((release) => `${JSON.stringify(release)}\n`).join(""));
for (const dialect of ["duckdb", "clickhouse"])
  writeFileSync(
    join(folder, `${dialect}.ndjson`),
    run(`${root}dist/cli.js`, "rows", "--dialect", dialect, "releases.ndjson"),
  );
writeFileSync(join(folder, "two.xml"), config);
writeFileSync(join(folder, "load.mjs"), load);
writeFileSync(join(folder, "ask.mjs"), ask);
run("load.mjs");
console.log(String(run("ask.mjs")).trim());
rmSync(folder, { recursive: true, force: true });

function run(...words) {
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { cwd: folder });
  if (status !== 0) throw new Error(`${words[0]} ended with ${status}: ${stderr}`);
  return stdout;
}
