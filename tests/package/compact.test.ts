import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { assertBuilt, dist, entryNames, loadCjs, loadEsm } from "../support/built.ts";

beforeAll(assertBuilt);

const files = entryNames.flatMap((name) => [`${name}.js`, `${name}.cjs`]);

// An engine reads all of a file at import: docs/architecture.md says what costs how much.
describe.each(files)("%s is short to read:", (file) => {
  const text = readFileSync(new URL(file, dist), "utf8");

  test("every letter is ASCII", () => {
    expect(/[^\0-\x7F]/.exec(text)).toBeNull();
  });

  test("no line is indented, and no comment is left but for bundlers", () => {
    expect(/^[ \t]{2}/m.exec(text)).toBeNull();
    expect(text.match(/\/\* (?!@__PURE__ )|^\s*\/\//gm)).toBeNull();
  });

  test("an uncaught error shows a line, not the file", () => {
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThan(4000);
  });
});

test.each(["index.js", "index.cjs"])("no rows of %s are a template, which is read twice", (file) => {
  const text = readFileSync(new URL(file, dist), "utf8");
  const quotes = [...text.matchAll(/(?<!function )\blazyRecord\(\s*(?:"[^"]*",\s*|\w+,\s*){4}(.)/g)].map(
    ([, quote]) => quote,
  );
  expect(quotes).toEqual(Array(13).fill('"'));
});

test.each(entryNames)("functions of %s keep their names, for errors to show", async (entry) => {
  for (const surface of [await loadEsm(entry), loadCjs(entry)]) {
    const functions = Object.entries(surface).filter(([, value]) => typeof value === "function");
    expect(functions.length).toBeGreaterThan(1);
    // Two modules may use one name within; the bundle then numbers the second.
    const renamed = functions.filter(([name, value]) => (value as () => void).name.replace(/\d+$/, "") !== name);
    expect(renamed).toEqual([]);
  }
});
