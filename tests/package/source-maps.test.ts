import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decode } from "@jridgewell/sourcemap-codec";
import { beforeAll, describe, expect, test } from "vitest";
import { assertBuilt, dist, entryNames, root } from "../support/built.ts";
import { packed } from "../support/packed.ts";
import { tarballBudget } from "./budgets.ts";

beforeAll(assertBuilt);

const files = ["core", ...entryNames].flatMap((name) => [`${name}.js`, `${name}.cjs`]);

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly (string | null)[];
}

const { paths, bytes } = packed();

describe.each(files)("%s", (file) => {
  test("names its source map, whose sources the package holds", () => {
    expect(readFileSync(new URL(file, dist), "utf8")).toContain(`//# sourceMappingURL=${file}.map`);
    const { sources, sourcesContent } = JSON.parse(readFileSync(new URL(`${file}.map`, dist), "utf8")) as SourceMap;
    expect(sources.length).toBeGreaterThan(0);
    for (const [i, source] of sources.entries()) {
      const [path, text] = [source.replace("../", ""), readFileSync(new URL(source, dist), "utf8")];
      if (path.startsWith("src/generated/")) expect(sourcesContent[i]).toBe(text.split("\n")[0]);
      else expect(paths).toContain(path);
    }
  });
});

test("code of other packages leads to no file of ours", () => {
  const { mappings } = JSON.parse(readFileSync(new URL("core.js.map", dist), "utf8")) as { mappings: string };
  const line = readFileSync(new URL("core.js", dist), "utf8")
    .split("\n")
    .indexOf("function constructFrom(date, value) {");
  expect(line).toBeGreaterThan(0);
  const before = decode(mappings)
    .slice(0, line + 1)
    .filter((segments) => segments.length > 0)
    .at(-1);
  // A segment of one number: mapped to nothing.
  expect(before?.at(-1)).toHaveLength(1);
});

test("a file whose map the package does not hold names none", () => {
  const named = paths
    .filter((path) => /\.c?js$/.test(path))
    .filter((path) => {
      const map = /\/\/# sourceMappingURL=(\S+)/.exec(readFileSync(new URL(path, root), "utf8"))?.[1];
      return map !== undefined && !paths.includes(`dist/${map}`);
    });
  expect(named).toEqual([]);
});

test("the package is no larger than it was allowed to grow", () => {
  expect(bytes).toBeLessThanOrEqual(tarballBudget.bytes);
});

test.each([
  ["module", 'const { getParticipatingState } = await import("osce-data");'],
  ["commonjs", 'const { getParticipatingState } = require("osce-data");'],
])("an error shows where it was thrown in TypeScript (%s)", (type, load) => {
  const code = `${load} getParticipatingState("XX");`;
  const { stderr } = spawnSync(process.execPath, ["--enable-source-maps", `--input-type=${type}`, "--eval", code], {
    cwd: fileURLToPath(root),
    encoding: "utf8",
  });
  expect(stderr).toContain("src/catalogue/names/entry-of.ts");
  expect(stderr).toContain("src/catalogue/collections/participating-states.ts");
});
