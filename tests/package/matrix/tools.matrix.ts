import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { bundlers, compilers, programOf } from "./cells.ts";

const folder = inject("workbench");
const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));

const run = (...words: string[]) => spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });

describe.each(bundlers.map(({ name, bundle }) => [name, bundle]))("%s", (name, bundle) => {
  test("bundles every entry and file, and what it makes runs", () => {
    const built = run("bundle.mjs", name.toLowerCase());
    expect([built.status, built.stderr + built.stdout]).toEqual([0, expect.anything()]);
    const { stdout, stderr } = run(`out/${bundle}`);
    expect(JSON.parse(stdout || JSON.stringify(stderr))).toEqual(expected);
  });
});

describe.each(["jest-27", "jest"])("%s", (jest) => {
  const inJest = createRequire(programOf(`${jest}/package.json`));
  const environmentOf = (name: string): string =>
    createRequire(inJest.resolve(jest === "jest" ? "jest/package.json" : "jest-cli/package.json")).resolve(
      `jest-environment-${name}`,
    );

  test.each(["node", "jsdom"].flatMap((environment) => ["cjs", "mjs"].map((ending) => [environment, ending] as const)))(
    "finds every entry in the environment %s, from .%s",
    (environment, ending) => {
      const { status, stderr } = run(
        "--experimental-vm-modules",
        programOf(`${jest}/bin/jest.js`),
        ...["--rootDir", folder, "--no-cache", "--transform", "{}", "--env", environmentOf(environment)],
        ...["--moduleFileExtensions", "js", "cjs", "mjs", "json", "--testMatch", `**/every.test.${ending}`],
      );
      expect(status, stderr).toBe(0);
      expect(stderr).toContain("1 passed");
    },
  );
});

test("the resolver of eslint-plugin-import finds every entry, name and file, and sees what is wrong", () => {
  const { stdout, stderr } = run("lint.mjs");
  const [program, wrong] = JSON.parse(stdout || JSON.stringify(stderr)) as string[][];
  expect(program).toEqual([]);
  expect(wrong).toEqual([expect.stringContaining("nobody"), expect.stringContaining("osce-data/nothing")]);
});

// TypeScript 7 has no node10 any more, and 6 wants an option that says so. The types that other tools of the workbench brought along stay
// out: those of Node are too new for TypeScript 5.4.
test.each(compilers.filter(({ version }) => version.startsWith("5.")).map(({ name, program }) => [name, program]))(
  "%s finds entries and files by moduleResolution node10",
  (_, program) => {
    const options = ["--noEmit", "--strict", "--esModuleInterop", "--resolveJsonModule", "--lib", "es2022,dom"];
    const where = ["--module", "commonjs", "--moduleResolution", "node10", "--target", "es2022", "--typeRoots", "none"];
    const { status, stdout, stderr } = run(program, ...options, ...where, "node10.ts");
    expect([status, stdout + stderr]).toEqual([0, ""]);
  },
);

test("the workbench holds the package itself, not a link", () => {
  expect(dirname(createRequire(join(folder, "x.js")).resolve("osce-data/package.json"))).toBe(
    join(folder, "node_modules/osce-data"),
  );
});
