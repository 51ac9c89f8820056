import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { entryNames, loadEsm, root } from "../support/built.ts";
import { docContext } from "../support/doc-context.ts";
import { runExample } from "../support/run-example.ts";

// The examples in doc comments are run over the built package: a result that is no longer true fails here.

interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** Every `@example` of a file, to the next tag or the end of the comment. */
function examplesOf(file: string): Example[] {
  const lines = readFileSync(new URL(file, root), "utf8").split("\n");
  return lines.flatMap((text, i) => {
    if (text.trim() !== "* @example") return [];
    const length = lines.slice(i + 1).findIndex((line) => /^\s*\*(?:\/| @)/.test(line));
    const code = lines.slice(i + 1, i + 1 + length).map((line) => line.replace(/^\s*\* ?/, ""));
    return [{ file, line: i + 1, code: code.join("\n") }];
  });
}

const files = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("generated/"))
  .map((name) => `src/${name}`)
  .sort();
const examples = files.flatMap(examplesOf);

describe("the example", () => {
  test.each(examples)("in $file, line $line, gives what it says", async ({ file, code }) => {
    const values = { ...(await import(new URL(file, root).href)), ...(await built()), ...docContext };
    const stated = await runExample(code, { values });
    expect(stated.length).toBeGreaterThan(0);
    expect(stated.map(({ code, got }) => [code, got])).toEqual(stated.map(({ code, expected }) => [code, expected]));
  });
});

async function built(): Promise<Record<string, unknown>> {
  return Object.assign({}, ...(await Promise.all(entryNames.map(loadEsm))));
}

test("there are examples enough to show that they are found", () => {
  expect(examples.length).toBeGreaterThan(60);
});

test("every function of the surface has one", async () => {
  const shown = examples.map(({ code }) => code).join("\n");
  const functions = Object.entries(await built()).filter(([, value]) => typeof value === "function");
  const isClass = (name: string) => /^[A-Z]/.test(name);
  expect(functions.map(([name]) => name).filter((name) => !isClass(name) && !shown.includes(`${name}(`))).toEqual([]);
});
