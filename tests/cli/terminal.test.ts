import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { assertBuilt } from "../support/built.ts";
import { folder, osceData, program } from "../support/command.ts";
import { htmlRelease } from "../support/pages/html-release.ts";

beforeAll(assertBuilt);

const commands = [
  "on",
  "resolve",
  "read",
  "validate",
  "query",
  "convert",
  "mentions",
  "archive",
  "sql",
  "rows",
  "catalogue",
  "schema",
];

describe("help", () => {
  test.each(["", "read", "query", "archive build", "sql", "rows"])(
    "of osce-data %s fits 80 columns and goes to stdout",
    (command) => {
      const { out, words, code } = osceData([...command.split(" ").filter(Boolean), "--help"]);
      expect(out).toMatch(/^Usage: osce-data/);
      expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
      expect([words, code]).toEqual(["", 0]);
    },
  );

  test("the first page lists every command", () => {
    const { out } = osceData(["--help"]);
    expect(commands.filter((command) => !out.includes(`\n  ${command} `))).toEqual([]);
  });

  test("is what somebody gets who says nothing, with 2", () => {
    const { out, words, code } = osceData([]);
    expect([out, code]).toEqual(["", 2]);
    expect(words).toMatch(/^Usage: osce-data/);
  });
});

test("the version is that of the package", () => {
  expect(osceData(["--version"]).out).toBe(`${packageJson.version}\n`);
});

test("a reader that has seen enough ends the command without a word, and well", () => {
  const made = folder();
  for (let i = 0; i < 70; i++) writeFileSync(join(made, `${i}.html`), htmlRelease(i, "A title ".repeat(400)));
  const script = `set -o pipefail; "$0" "$1" read "$2" --quiet --workers 1 | head -n 1 | wc -l`;
  const { stdout, stderr, status } = spawnSync("bash", ["-c", script, process.execPath, program, made]);
  expect([stdout.toString().trim(), stderr.toString(), status]).toEqual(["1", "", 0]);
});

test("Ctrl-C ends it at once, and it says how far it came", async () => {
  const reading = spawn(process.execPath, [program, "validate", "-"]);
  let words = "";
  reading.stderr.on("data", (chunk) => {
    words += chunk;
  });
  reading.stdin.write('{"id": 1}\n{"id": 2}\n');
  await new Promise((resolve) => reading.stdout.once("data", resolve));
  reading.kill("SIGINT");
  const code = await new Promise((resolve) => reading.on("exit", resolve));
  expect([words, code]).toEqual([expect.stringMatching(/^stopped: \d records? checked so far\n$/), 130]);
});
