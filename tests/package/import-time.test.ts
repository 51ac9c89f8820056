import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { assertBuilt, root } from "../support/built.ts";
import { importTimeBudget } from "./budgets.ts";

beforeAll(assertBuilt);

const rounds = 16;

/** Milliseconds of CPU that importing a package costs in a fresh process. */
function importCost(name: string): number {
  const code = `const before = process.cpuUsage();
    await import(${JSON.stringify(name)});
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: fileURLToPath(root),
    encoding: "utf8",
  });
  return Number.parseFloat(stdout);
}

/** What a quarter of the rounds stays below: of a busy machine, the least moody figure. */
const lowerQuartile = (costs: readonly number[]): number =>
  [...costs].sort((a, b) => a - b)[costs.length >> 2] as number;

// The machine that runs this may be busy: the two take turns, the calmer rounds count, and a bad moment may pass.
// Both by name, as a consumer does it: finding a name costs about as much as half of what is found.
test("importing the root costs about what importing the fastest list of countries does", { retry: 3 }, () => {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let i = 0; i < rounds; i++) {
    ours.push(importCost("osce-data"));
    theirs.push(importCost(importTimeBudget.peer));
  }
  expect(lowerQuartile(theirs)).toBeGreaterThan(0);
  expect(lowerQuartile(ours)).toBeLessThanOrEqual(lowerQuartile(theirs) * importTimeBudget.ratio);
});
