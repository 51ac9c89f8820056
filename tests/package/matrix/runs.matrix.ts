import { spawnSync } from "node:child_process";
import { describe, expect, inject, test } from "vitest";
import { codeBlocks } from "../../support/code-blocks.ts";
import { runtimes, zods } from "./cells.ts";
import { firstProgram } from "./first-program.ts";

const ways = { import: "use-esm.mjs", require: "use-cjs.cjs" };

/** The entries, the two JSON files, and at least one stated value for each block of the documents. */
const atLeast = { import: codeBlocks.filter(({ language }) => language === "ts").length, require: codeBlocks.length };

const run = (program: string, words: readonly string[], cwd: string) =>
  spawnSync(program, words, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
  });

for (const { name, program, words, version, isInstalled } of runtimes) {
  describe.skipIf(!isInstalled)(`${name}${isInstalled ? "" : " (not packaged for this platform: skipped)"}`, () => {
    test("is the version that the table names", () => {
      expect(run(program, ["--version"], ".").stdout).toContain(version);
    });

    test.each(Object.entries(ways))("uses the package and runs the examples with %s", (way, script) => {
      expectAllMade(run(program, [...words, script], inject("projects")[zods.newest] ?? ""), way as keyof typeof ways);
    });

    test.each(["first.mjs", "first.cjs"])("runs %s of the README", (script) => {
      const { stdout, stderr } = run(program, [...words, script], inject("projects")[zods.newest] ?? "");
      expect(stdout, stderr).toBe(firstProgram.printed);
    });
  });
}

describe.each([zods.lowest, zods.firstFour])("beside zod %s", (zod) => {
  test.each(Object.entries(ways))("all runs with %s", (way, script) => {
    expectAllMade(run(process.execPath, [script], inject("projects")[zod] ?? ""), way as keyof typeof ways);
  });
});

function expectAllMade({ stdout, stderr }: ReturnType<typeof run>, way: keyof typeof ways): void {
  expect(stdout, stderr).not.toBe("");
  const { count, failures } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as {
    count: number;
    failures: string[];
  };
  expect(failures).toEqual([]);
  expect(count).toBeGreaterThan(6 + atLeast[way]);
}
