import { describe, expect, test } from "vitest";
import { entryNames, loadEsm, root } from "../support/built.ts";
import { docContext } from "../support/docs/doc-context.ts";
import { docExamples } from "../support/docs/doc-examples.ts";
import { publicNames } from "../support/docs/public-names.ts";
import { runExample } from "../support/docs/run-example.ts";

// The examples in doc comments are run over the built package: a result that is no longer true fails here.

/** What all entries export. Loaded once: that they are younger than their sources is looked up file by file. */
const built: Readonly<Record<string, unknown>> = Object.assign({}, ...(await Promise.all(entryNames.map(loadEsm))));

describe("the example", () => {
  test.each(docExamples)("in $file, line $line, gives what it says", async ({ file, code }) => {
    const values = { ...(await import(new URL(file, root).href)), ...built, ...docContext };
    const stated = await runExample(code, { values });
    expect(stated.length).toBeGreaterThan(0);
    expect(stated.map(({ code, got }) => [code, got])).toEqual(stated.map(({ code, expected }) => [code, expected]));
  });
});

test("there are examples enough to show that they are found", () => {
  expect(docExamples.length).toBeGreaterThan(60);
});

/** Errors are shown where they are caught, and all schemas are used as the example of their entry shows. */
const isShownElsewhere = (name: string): boolean => /^[A-Z]|Schema$/.test(name);

test("every function and constant of the surface is shown in one", async () => {
  const shown = docExamples.map(({ code }) => code).join("\n");
  const isShown = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(shown);
  const names = Object.values(publicNames()).flat();
  const values = names.filter((name) => !name.startsWith("type "));
  expect(values.length).toBeGreaterThan(100);
  expect(values.filter((name) => !isShownElsewhere(name) && !isShown(name))).toEqual([]);
});
