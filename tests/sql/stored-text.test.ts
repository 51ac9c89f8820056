import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareIds } from "../../src/archive/bytes/compare-ids.ts";
import { wordsOf } from "../../src/press-releases/filter/words.ts";
import { idKey, readText, storedText, storedWords } from "../../src/sql/writing/stored-text.ts";
import { anyText } from "../support/releases/arbitrary-filter.ts";

const bytes = (text: string): Buffer => Buffer.from(text, "utf8");
const sign = (number: number): number => Math.sign(number);
const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Any text, often with the letters that are stored otherwise. */
const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 6 }),
  fc
    .array(fc.constantFrom("\0", "\u0001", "\u0002", "a", " ", "\ud800", "\udfff", "\uE000", "\uFFFF", "\u{100000}"), {
      maxLength: 6,
    })
    .map((units) => units.join("")),
);

describe("a stored text", () => {
  test("is read back as it was", () => {
    fc.assert(
      fc.property(odd, (text) => readText(storedText(text)) === text),
      { numRuns: 2000 },
    );
  });

  test("stands in bytes where the text stands in code units", () => {
    const holds = (a: string, b: string) =>
      sign(Buffer.compare(bytes(storedText(a)), bytes(storedText(b)))) === byUnits(a, b);
    fc.assert(fc.property(odd, odd, holds), { numRuns: 5000 });
  });

  test("is never empty and has no NUL and no half of a pair, which engines refuse or change", () => {
    const isSafe = (text: string) => {
      const form = storedText(text);
      return form !== "" && !form.includes("\0") && bytes(form).toString("utf8") === form;
    };
    fc.assert(fc.property(odd, isSafe), { numRuns: 2000 });
  });

  test("is the text itself where nothing is odd about it", () => {
    for (const text of ["208121", "h-1a2b", "media-freedom", "выборы", "日本"]) expect(storedText(text)).toBe(text);
  });
});

test("the key of an id puts ids in the order of an archive, however long they are", () => {
  const id = fc.oneof(
    odd,
    fc.integer({ min: 0, max: 12_000 }).map((length) => "9".repeat(length)),
  );
  const holds = (a: string, b: string) =>
    sign(Buffer.compare(bytes(idKey(a)), bytes(idKey(b)))) === sign(compareIds(a, b));
  fc.assert(fc.property(id, id, holds), { numRuns: 3000 });
});

test("words stand in bytes where titles stand in an archive", () => {
  const holds = (a: string, b: string) => {
    const [one, other] = [wordsOf(a), wordsOf(b)];
    const compared = Buffer.compare(bytes(storedWords(one)), bytes(storedWords(other)));
    return sign(compared) === byUnits(one.join(" "), other.join(" "));
  };
  fc.assert(fc.property(anyText, anyText, holds), { numRuns: 5000 });
});
