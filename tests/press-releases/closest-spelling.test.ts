import * as fc from "fast-check";
import { expect, test } from "vitest";
import { closestSpelling, spellings } from "../../src/press-releases/closest-spelling.ts";

/** Levenshtein distance, by the book. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
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
  ["human traficking", "human trafficking"],
  ["weather", undefined],
])("%j is %j", (text, name) => {
  expect(closestSpelling(text, spellings(["education", "elections", "human trafficking"]))).toBe(name);
});
