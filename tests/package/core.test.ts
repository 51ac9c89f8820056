import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { assertBuilt, dist, entryNames, root } from "../support/built.ts";

beforeAll(assertBuilt);

/** The files of `src` that a built file holds, as its source map lists them. */
function held(file: string): string[] {
  const { sources } = JSON.parse(readFileSync(new URL(`${file}.map`, dist), "utf8")) as { sources: readonly string[] };
  return sources.map((source) => source.replace("../", "")).filter((source) => source.startsWith("src/"));
}

const shared = ["core", "languages", "pages", "queries"] as const;

const listed = shared.flatMap((name) =>
  [...readFileSync(new URL(`src/${name}.ts`, root), "utf8").matchAll(/from "\.\/(.+)";/g)].map(
    ([, file]) => `src/${file}`,
  ),
);

test.each(["js", "cjs"])(
  "no file of src is built into two files of dist (.%s): what two entries use stands in src/core.ts, or what is like it",
  (ending) => {
    const files = [...shared, ...entryNames].flatMap((name) => held(`${name}.${ending}`));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file, i) => files.indexOf(file) !== i)).toEqual([]);
  },
);

test("every line of src/core.ts and its like is needed by an entry", () => {
  const upper = [...shared, ...entryNames].flatMap((name) => held(`${name}.js`));
  const imported = new Set(upper.flatMap((file) => importsOf(file)));
  expect(listed.length).toBeGreaterThan(50);
  expect(listed.filter((file) => !imported.has(file))).toEqual([]);
});

function importsOf(file: string): string[] {
  const text = readFileSync(new URL(file, root), "utf8");
  return [...text.matchAll(/ from "(\.[^"]+)";/g)].map(([, path = ""]) =>
    new URL(path, new URL(file, root)).pathname.slice(root.pathname.length),
  );
}

test.each(["js", "cjs"])("built files (.%s) are of ASCII, which engines keep in half the memory", (ending) => {
  const files = [...shared, ...entryNames].map((name) => `${name}.${ending}`);
  expect(files.filter((file) => /[^\0-\x7F]/.test(readFileSync(new URL(file, dist), "latin1")))).toEqual([]);
});
