import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fieldOperations } from "../../src/index.ts";
import { root } from "../support/built.ts";
import { documentText } from "../support/docs/code-blocks.ts";

// The programs of the guide run as they stand in it, over the tables that ship.
const python = ["python3", "/usr/bin/python3"] as const;
const programs = [
  { file: "docs/examples/tables.R", commands: ["Rscript"], needs: ["--version"] },
  { file: "docs/examples/tables.py", commands: python, needs: ["-c", "import pandas"] },
  { file: "docs/examples/sqlite.py", commands: python, needs: ["-c", "import sqlite3"] },
] as const;

const path = (file: string): string => fileURLToPath(new URL(file, root));

const active = Object.values(fieldOperations)
  .filter(({ status, category }) => status === "active" && category === "field-operation")
  .flatMap(({ id, hosts, period }) =>
    [...hosts].map((host: string) => `${id},${host},participating-state,${period.from ?? ""}`),
  )
  .sort();

describe.each(programs)("$file", ({ file, commands, needs }) => {
  const command = commands.find((each) => spawnSync(each, needs).status === 0);

  test("stands in the guide as it runs", () => {
    expect(documentText("docs/formats.md")).toContain(`\n${readFileSync(path(file), "utf8")}\`\`\``);
  });

  test.skipIf(command === undefined)(
    `reads the tables (skips where ${commands[0]} with its package is not installed)`,
    () => {
      const folder = mkdtempSync(join(tmpdir(), "osce-data-tables-"));
      const { stdout, stderr } = spawnSync(command as string, [path(file), path("data"), join(folder, "osce.sqlite")], {
        encoding: "utf8",
      });
      rmSync(folder, { recursive: true });
      expect(stderr).toBe("");
      const [head, ...rows] = stdout.trim().split(/\r?\n/);
      if (file.endsWith("sqlite.py")) return expect(head).toBe("0 broken keys");
      expect(head).toBe("id,host,kind,from");
      expect(rows.sort()).toEqual(active);
    },
  );
});
