import fc from "fast-check";
import { expect, test } from "vitest";
import { textHash } from "../../../src/reading/text/text-hash.ts";

// Ids of records are made of it: a change here changes ids that others have stored.
test.each([
  ["", "0bdcb81aee8d83"],
  ["en\n2019-07-03\nyoung mediators", "0c0885155fc6e8"],
  ["ru\n\nвыставка карт", "06091987149ad7"],
])("the hash of %j is for ever %s", (text, hash) => {
  expect(textHash(text)).toBe(hash);
});

test("it has 14 digits, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(textHash(text)).toMatch(/^[0-9a-f]{14}$/);
    }),
  );
});

test("a hundred thousand texts that differ little have as many hashes", () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => textHash(`en\n2019-07-03\ntitle ${i}`)));
  expect(hashes.size).toBe(100_000);
});
