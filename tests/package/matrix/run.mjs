// npm run test:matrix [-- --update]: packs the package and uses it as others would, with every TypeScript, in every runtime, in a browser.
// One command on a fresh clone: installs what is missing, here and in this folder (about 900 MB), and keeps it for the next time.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const here = fileURLToPath(new URL("./", import.meta.url));

installIn(root);
installIn(here);
run(root, npm("run", "build"));
run(root, npm("run", "lint:package"));
run(root, [
  process.execPath,
  "node_modules/vitest/vitest.mjs",
  "run",
  "--config",
  "tests/package/matrix/vitest.config.ts",
  ...process.argv.slice(2),
]);

/** What a lockfile names, unless it was installed since it was written. */
function installIn(folder) {
  if (modified(`${folder}node_modules/.package-lock.json`) < modified(`${folder}package-lock.json`)) {
    run(folder, npm("ci", "--no-audit", "--no-fund"));
  }
}

function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function npm(...words) {
  const script = process.env.npm_execpath;
  return script ? [process.execPath, script, ...words] : ["npm", ...words];
}

function run(cwd, [command, ...words]) {
  const { status, error } = spawnSync(command, words, { cwd, stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
