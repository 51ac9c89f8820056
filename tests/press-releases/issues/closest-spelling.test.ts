import * as fc from "fast-check";
import { expect, test } from "vitest";
import { closestSpelling, spellings } from "../../../src/press-releases/issues/closest-spelling.ts";

/** Optimal string alignment, by the book. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      rows[i]?.push(Math.min(change, at(i - 1, j) + 1, at(i, j - 1) + 1, swapped ? at(i - 2, j - 2) + 1 : Infinity));
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", " "), minLength: 1, maxLength: 40 });

test("no other name needs fewer edits, and none is found that needs too many", () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), (text, names) => {
      const most = Math.min(8, Math.max(1, Math.floor(text.length / 3)));
      const fewest = Math.min(...names.map((name) => distance(text, name)));
      const found = closestSpelling(text, spellings(names));
      if (fewest > most) expect(found).toBeUndefined();
      else expect(found === undefined ? undefined : distance(text, found)).toBe(fewest);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["elctions", "elections"],
  ["lecetions", "elections"],
  ["human traficking", "human trafficking"],
  ["weather", undefined],
])("%j is %j", (text, name) => {
  expect(closestSpelling(text, spellings(["education", "elections", "human trafficking"]))).toBe(name);
});
