import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkData } from "../data/build/checks/check.ts";
import { generateFiles } from "../data/build/generate.ts";
import { renderLanguageTable } from "../data/build/language-table.ts";
import { loadData } from "../data/build/load.ts";
import { renderUnverified } from "../data/build/unverified.ts";
import packageJson from "../package.json" with { type: "json" };

// This test is also the generator: `npm run generate` runs it with --update. Facts that break a rule never reach src/.
const folder = new URL("../src/generated/", import.meta.url);
const data = loadData(new URL("../data/", import.meta.url));

const problems = checkData(data);

test("the data files break no rule", () => {
  expect(problems).toEqual([]);
});

describe.runIf(problems.length === 0)("src/generated", () => {
  const files = problems.length === 0 ? generateFiles(data, packageJson.version) : new Map<string, string>();

  test.each([...files])("%s is what the data renders to (repair: npm run generate)", async (name, text) => {
    await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(name, folder)));
  });

  test("holds nothing else", () => {
    const found = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    expect(found.sort()).toEqual([...files.keys()].sort());
  });
});

test("docs/unverified.md lists what the data files call unverified (repair: npm run generate)", async () => {
  await expect(renderUnverified(data)).toMatchFileSnapshot(
    fileURLToPath(new URL("../docs/unverified.md", import.meta.url)),
  );
});

test("docs/language-names.md counts the names in other languages (repair: npm run generate)", async () => {
  await expect(renderLanguageTable(data)).toMatchFileSnapshot(
    fileURLToPath(new URL("../docs/language-names.md", import.meta.url)),
  );
});
