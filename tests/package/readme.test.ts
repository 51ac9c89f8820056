import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { type EntryName, loadCjs, loadEsm, root, type Surface } from "../support/built.ts";
import { runExample } from "../support/run-example.ts";

// The code in the README and the guides is run over the built package, but for blocks that say "no-run".

interface Block {
  readonly file: string;
  readonly line: number;
  readonly language: "ts" | "js";
  readonly code: string;
}

const guides = readdirSync(new URL("docs/", root)).filter((name) => name.endsWith(".md"));
const files = ["README.md", ...guides.map((name) => `docs/${name}`)];

function blocksOf(file: string): Block[] {
  const text = readFileSync(new URL(file, root), "utf8");
  return [...text.matchAll(/^```(ts|js)\n(.*?)^```$/gms)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    language: match[1] as Block["language"],
    code: match[2] as string,
  }));
}

const blocks = files.flatMap(blocksOf);

const entryOf: Readonly<Record<string, EntryName>> = {
  "osce-data": "index",
  "osce-data/reading": "reading",
  "osce-data/archive": "archive",
  "osce-data/schemas": "schemas",
};

const projectRequire = createRequire(import.meta.url);

/** What a block of code gets for a path that it imports or requires. */
async function loader(language: Block["language"]): Promise<(path: string) => unknown> {
  const loaded = await Promise.all(
    Object.entries(entryOf).map(
      async ([path, entry]): Promise<[string, Surface]> => [
        path,
        language === "js" ? loadCjs(entry) : await loadEsm(entry),
      ],
    ),
  );
  const surfaces = new Map(loaded);
  return (path) => surfaces.get(path) ?? projectRequire(path);
}

describe("the code in", () => {
  test.each(blocks)("$file, line $line, gives what it says", async ({ language, code }) => {
    const stated = await runExample(code, { require: await loader(language) });
    expect(stated.length).toBeGreaterThan(0);
    expect(stated.map(({ code, got }) => [code, got])).toEqual(stated.map(({ code, expected }) => [code, expected]));
  });
});

test("the README and the guides show code", () => {
  expect(blocks.filter(({ file }) => file === "README.md").length).toBeGreaterThanOrEqual(4);
  expect(blocks.length).toBeGreaterThan(20);
});

test("a block that is fenced in another way is text, data or says why it does not run", () => {
  const fences = files.flatMap((file) => readFileSync(new URL(file, root), "utf8").match(/^```\S.*$/gm) ?? []);
  const known = ["```ts", "```js", "```ts no-run", "```sh", "```text", "```json"];
  expect(fences.filter((fence) => !known.includes(fence))).toEqual([]);
});

test("no link of the README and the guides leads to a file that is not there", () => {
  const broken = files.flatMap((file) => {
    const text = readFileSync(new URL(file, root), "utf8").replace(/^```.*?^```$/gms, "");
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
