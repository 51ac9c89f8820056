import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packWords } from "../../../data/build/render/pack-words.ts";
import { unpackWords, wordSigns } from "../../../src/catalogue/packed-words.ts";

describe("a packed text stands for its words:", () => {
  test.each([
    ["^Vienna", "Vienna"],
    ["^", ""],
    ["!^field^! operation^!s and ~#s", "fields and field operations"],
    ["^field^~# operation^~#s and ~$s", "fields and field operations"],
    ["^field^!~#", "!field"],
  ])("%s", (packed, text) => {
    expect(unpackWords(packed)).toBe(text);
  });
});

test("a text that repeats itself gets shorter", () => {
  const text = Array.from({ length: 40 }, (_, i) => `Mission to ${i}|field-operation|closed`).join("#");
  const packed = packWords(text);
  expect(packed.length).toBeLessThan(text.length / 3);
  expect(unpackWords(packed)).toBe(text);
});

test("a sign that a text uses itself stands for no word", () => {
  const text = `${"Mission to [Skopje]? ".repeat(9)}!`;
  expect(packWords(text).split("^")[0]).toBe("$*:_`");
  expect(unpackWords(packWords(text))).toBe(text);
});

test("whatever a text repeats, it comes back as it was", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abAB#|$%& ", ...wordSigns), minLength: 1, maxLength: 6 });
  const words = fc.array(word, { minLength: 1, maxLength: 8 });
  const text = words.chain((list) =>
    fc.array(fc.constantFrom(...list), { maxLength: 60 }).map((parts) => parts.join("")),
  );
  fc.assert(fc.property(text, (written) => unpackWords(packWords(written)) === written));
});
