import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { type EntryName, loadCjs, loadEsm, root, type Surface } from "../support/built.ts";
import { type CodeBlock, codeBlocks, documents, documentText } from "../support/docs/code-blocks.ts";
import { runExample } from "../support/docs/run-example.ts";

// The code in the README and the guides is run over the built package, but for blocks that say "no-run".

const entryOf: Readonly<Record<string, EntryName>> = {
  "osce-data": "index",
  "osce-data/reading": "reading",
  "osce-data/html": "html",
  "osce-data/archive": "archive",
  "osce-data/formats": "formats",
  "osce-data/sql": "sql",
  "osce-data/schemas": "schemas",
  "osce-data/sources": "sources",
};

const projectRequire = createRequire(import.meta.url);

/** The entries as a block of code gets them. Loaded once: that they are younger than their sources is looked up file by file. */
const [modules, commonJs] = await Promise.all([
  surfaces(loadEsm),
  surfaces((entry) => Promise.resolve(loadCjs(entry))),
]);

async function surfaces(load: (entry: EntryName) => Promise<Surface>): Promise<ReadonlyMap<string, Surface>> {
  const paths = Object.entries(entryOf);
  return new Map(await Promise.all(paths.map(async ([path, entry]) => [path, await load(entry)] as const)));
}

/** What a block of code gets for a path that it imports or requires. */
function loader(language: CodeBlock["language"]): (path: string) => unknown {
  const entries = language === "js" ? commonJs : modules;
  return (path) => entries.get(path) ?? projectRequire(path);
}

describe("the code in", () => {
  test.each(codeBlocks)("$file, line $line, gives what it says", async ({ language, code }) => {
    const stated = await runExample(code, { require: loader(language) });
    expect(stated.length).toBeGreaterThan(0);
    expect(stated.map(({ code, got }) => [code, got])).toEqual(stated.map(({ code, expected }) => [code, expected]));
  });
});

test("the README and the guides show code", () => {
  expect(codeBlocks.filter(({ file }) => file === "README.md").length).toBeGreaterThanOrEqual(4);
  expect(codeBlocks.length).toBeGreaterThan(20);
});

test("a block that is fenced in another way is text, data or says why it does not run", () => {
  const fences = documents.flatMap((file) => documentText(file).match(/^```\S.*$/gm) ?? []);
  const known = [
    "```ts",
    "```js",
    "```ts no-run",
    "```js no-run",
    "```sh",
    "```sql",
    "```text",
    "```json",
    "```html",
    "```r",
    "```python",
  ];
  expect(fences.filter((fence) => !known.includes(fence))).toEqual([]);
});

test("no link of the README and the guides leads to a file that is not there", () => {
  const broken = documents.flatMap((file) => {
    const text = documentText(file).replace(/^```.*?^```$/gms, "");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path]) => path as string);
    return links.filter((path) => !exists(new URL(path, new URL(file, root)))).map((path) => `${file}: ${path}`);
  });
  expect(broken).toEqual([]);
});

function exists(file: URL): boolean {
  return (
    readdirSync(new URL(".", file)).includes(decodeURIComponent(file.pathname.split("/").pop() ?? "")) ||
    file.pathname.endsWith("/")
  );
}
