import * as fc from "fast-check";
import { expect, test } from "vitest";
import { closestSpelling, spelling } from "../../../src/press-releases/issues/closest-spelling.ts";

/** Optimal string alignment, by the book. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      rows[i]?.push(Math.min(change, at(i, j - 1) + 1, at(i - 1, j) + 1, swapped ? at(i - 2, j - 2) + 1 : Infinity));
    }
  }
  return at(a.length, b.length);
}

const closest = (text: string, names: readonly string[]) =>
  closestSpelling(spelling(text), new Map(names.map((name) => [spelling(name), name])));

const word = fc.string({ unit: fc.constantFrom("b", "c", "d"), maxLength: 12 }).map((rest) => `a${rest}`);

test("of words with one first letter, the one with the fewest edits is found, and none that needs too many", () => {
  const found = { one: 0, none: 0 };
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), (text, names) => {
      const near = names
        .map((name) => ({ name, edits: distance(text, name) }))
        .filter(({ name, edits }) => edits <= (name.length < 4 ? 0 : name.length < 9 ? 1 : 2));
      const fewest = Math.min(...near.map(({ edits }) => edits));
      const [best, tie] = near.filter(({ edits }) => edits === fewest);
      const wanted = tie === undefined ? best?.name : undefined;
      found[wanted === undefined ? "none" : "one"]++;
      expect(closest(text, names)).toBe(wanted);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(found.one, found.none)).toBeGreaterThan(200);
});

test.each([
  ["elctions", "elections"],
  ["lecetions", "elections"],
  ["human traficking", "human trafficking"],
  ["humantraficking", "human trafficking"],
  ["weather", undefined],
  ["selections", undefined],
  ["human traffic", undefined],
  ["women trafficking", undefined],
  ["trafficking", undefined],
  ["of the", undefined],
])("%j is %j", (text, name) => {
  expect(closest(text, ["education", "elections", "human trafficking"])).toBe(name);
});

test("another number is another name", () => {
  expect(closest("sumit 1975", ["summit 1975", "summit 1973"])).toBe("summit 1975");
  expect(closest("summit 1974", ["summit 1975"])).toBeUndefined();
});

test("two that are as near are neither, unless they are one", () => {
  expect(closest("austrlia", ["austria", "australia"])).toBeUndefined();
  const names = new Map(["bosina", "bosnja"].map((name) => [spelling(name), "BA"]));
  expect(closestSpelling(spelling("bosnia"), names)).toBe("BA");
});
