import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { root } from "../support/built.ts";

/** What the check says of a lockfile with these packages. */
function checked(packages: object): readonly [status: number | null, output: string] {
  const folder = mkdtempSync(join(tmpdir(), "lockfile-"));
  const file = join(folder, "package-lock.json");
  writeFileSync(file, JSON.stringify({ packages }));
  const script = fileURLToPath(new URL("tests/package/lockfile.mjs", root));
  const { status, stderr } = spawnSync(process.execPath, [script, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return [status, stderr];
}

const fine = { "": {}, "node_modules/a": { version: "1.0.0", optionalDependencies: { "a-linux": "1.0.0" } } };
const platform = { "node_modules/a/node_modules/a-linux": { version: "1.0.0", optional: true } };

test("a lockfile without addresses and with every optional package is fine", () => {
  expect(checked({ ...fine, ...platform })).toEqual([0, ""]);
});

test("an optional package without an entry is reported", () => {
  const [status, output] = checked(fine);
  expect([status, output]).toEqual([1, expect.stringContaining("node_modules/a: its optional a-linux has no entry")]);
});

test("a recorded address is reported", () => {
  const [status, output] = checked({
    "node_modules/b": { version: "1.0.0", resolved: "https://registry.example/b.tgz" },
  });
  expect([status, output]).toEqual([1, expect.stringContaining("node_modules/b: records where it was fetched")]);
});
