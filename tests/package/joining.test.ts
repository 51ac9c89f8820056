import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { participationPanel } from "../../src/index.ts";
import { root } from "../support/built.ts";
import { documentText } from "../support/docs/code-blocks.ts";

// The programs of the guide run as they stand in it, over the JSON files alone, and give the rows of the library.
const programs = [
  { language: "r", file: "docs/examples/panel.R", commands: ["Rscript"], needs: ["-e", "library(jsonlite)"] },
  {
    language: "python",
    file: "docs/examples/panel.py",
    commands: ["python3", "/usr/bin/python3"],
    needs: ["-c", "import pandas"],
  },
] as const;

function rowsOfLibrary(): string[] {
  const panel = participationPanel({ from: "1973", until: "2025", unit: "year", codes: ["cow"] });
  const rows = [...panel].map(({ period, state, status, codes }) => [period, state.id, status, codes.cow ?? ""].join());
  return rows.sort();
}

describe.each(programs)("the program in $language", ({ language, file, commands, needs }) => {
  const command = commands.find((each) => spawnSync(each, needs).status === 0);

  test("stands in the guide as it runs", () => {
    const [, block] = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms").exec(documentText("docs/joining.md")) ?? [];
    expect(block).toBe(readFileSync(new URL(file, root), "utf8"));
  });

  test.skipIf(command === undefined)(
    `gives the rows of the library (skips where ${commands[0]} with its package is not installed)`,
    () => {
      const { stdout, stderr } = spawnSync(
        command as string,
        [fileURLToPath(new URL(file, root)), fileURLToPath(new URL("data", root))],
        {
          encoding: "utf8",
        },
      );
      const [head, ...rows] = stdout
        .trim()
        .split("\n")
        .map((line) => line.replaceAll("\r", ""));
      expect([head, stderr]).toEqual([expect.stringContaining("year,state,status,cow"), ""]);
      expect(rows.sort()).toEqual(rowsOfLibrary());
    },
  );
});
