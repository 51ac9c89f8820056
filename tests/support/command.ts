import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { dist } from "./built.ts";

/** The program behind `osce-data`, as it is built. */
export const program: string = fileURLToPath(new URL("cli.js", dist));

export interface Ended {
  readonly out: string;
  readonly words: string;
  readonly code: number | null;
}

export interface Given {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
}

/** Runs `osce-data` as a process of its own, without a terminal. */
export function osceData(words: readonly string[], { input = "", cwd }: Given = {}): Ended {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], {
    input,
    ...(cwd !== undefined && { cwd }),
    maxBuffer: 2 ** 28,
  });
  return { out: stdout.toString(), words: stderr.toString(), code: status };
}

/** The values of NDJSON. */
export function values<T>(ndjson: string): T[] {
  const lines = ndjson.split("\n");
  if (lines.pop() !== "") throw new Error("the last line has no end");
  return lines.map((line) => JSON.parse(line) as T);
}

/** A folder for one test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "osce-data-cli-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
