// node tests/package/lockfile.mjs [FILE]: fails where a lockfile would not install the same everywhere. Part of "npm run lint".
import { readFileSync } from "node:fs";

const file = process.argv[2] ?? "package-lock.json";
const { packages } = JSON.parse(readFileSync(file, "utf8"));
const entries = Object.entries(packages);
const names = new Set(entries.map(([path]) => path.replace(/^.*node_modules\//, "")));

// An address binds the lockfile to the registry of whoever wrote it.
const addresses = entries
  .filter(([, entry]) => entry.resolved !== undefined && !entry.link)
  .map(([path]) => `${path}: records where it was fetched. Remove "resolved"`);

// npm leaves out the optional packages of other platforms where it finds node_modules: the next "npm ci" elsewhere lacks them.
const missing = entries.flatMap(([path, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !names.has(name))
    .map(
      (name) => `${path}: its optional ${name} has no entry. Remove node_modules and package-lock.json, then install`,
    ),
);

const problems = [...addresses, ...missing];
for (const problem of problems) console.error(`${file} › ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
