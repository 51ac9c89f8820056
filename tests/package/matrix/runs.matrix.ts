import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { runtimes, zods } from "./cells.ts";
import { crawlPages } from "./crawl-pages.ts";
import { ownBlocks } from "./example-scripts.ts";
import { firstProgram } from "./first-program.ts";

const ways = { import: "use-esm.mjs", require: "use-cjs.cjs" };

/** The entries, the two JSON files, and at least one stated value for each block of the documents. */
const atLeast = { import: ownBlocks.filter(({ language }) => language === "ts").length, require: ownBlocks.length };

const run = (program: string, words: readonly string[], cwd: string) =>
  spawnSync(program, words, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
  });

for (const { name, program, words, version, isInstalled, npx } of runtimes) {
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

    test.skipIf(npx === null)("has the command, which reads pages by one and by two readers", () => {
      const project = inject("projects")[zods.newest] ?? "";
      const [starter = "", ...before] = npx ?? [];
      const osceData = (given: readonly string[], input = "") =>
        spawnSync(starter, [...before, "osce-data", ...given], {
          cwd: project,
          encoding: "utf8",
          input,
          // The runtime of the table runs what `npx` finds.
          env: { ...process.env, PATH: `${dirname(program)}:${process.env["PATH"]}`, NO_COLOR: "1" },
        });
      expect(osceData(["on", "2015-12-09"]).stdout).toContain("Chairmanship: Serbia (Ivica Dačić)");
      const one = osceData(["read", "pages", "--workers", "1"]);
      const two = osceData(["read", "pages", "--workers", "2"]);
      expect(one.stdout.split("\n"), one.stderr).toHaveLength(crawlPages + 1);
      expect(two.stdout, two.stderr).toBe(one.stdout);
      expect(osceData(["validate", "-"], one.stdout).status).toBe(0);
      expect(osceData(["resolve", "nonsense"]).status).toBe(1);
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
