import fc from "fast-check";
import { expect, test } from "vitest";
import { textLines, withoutSpace } from "../../../src/archive/lines/text-lines.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
}

async function linesOf(text: string, size: number): Promise<string[]> {
  const found: string[] = [];
  for await (const lines of textLines(inChunks(encode(text), size))) found.push(...lines);
  return found;
}

// Some lines are longer than what is decoded at once, some files shorter, and letters of up to four bytes stand across the ends of chunks.
const line = fc
  .tuple(
    fc.string({ unit: fc.constantFrom("a", " ", "é", "“", "😀"), maxLength: 40 }),
    fc.constantFrom(1, 1, 1, 20, 4000),
  )
  .map(([unit, times]) => unit.repeat(times));

test("lines are those of the whole text, whatever the chunks", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 60 }), fc.integer({ min: 1, max: 300_000 }), async (lines, size) => {
      const text = lines.join("\n");
      const expected = text.split("\n");
      // What stands behind the last end is a line only where it is not empty.
      if (expected.at(-1) === "") expected.pop();
      expect(await linesOf(text, size)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test("a mark of the byte order before the first line is no part of it, one before another is", async () => {
  expect(await linesOf("\uFEFFone\n\uFEFFtwo", 3)).toEqual(["one", "\uFEFFtwo"]);
});

test("bytes that are no UTF-8 become the sign for it, in their line alone", async () => {
  const bytes = encode("één\nt-o\ndrie");
  bytes[bytes.indexOf(45)] = 0xc3;
  const found: string[] = [];
  for await (const lines of textLines(bytes)) found.push(...lines);
  expect(found).toEqual(["één", "t\uFFFDo", "drie"]);
});

test("only white space of JSON is taken off", () => {
  expect(withoutSpace(" \t{ }\r ")).toBe("{ }");
  expect(withoutSpace("\u00A0")).toBe("\u00A0");
  expect(withoutSpace(" \t ")).toBe("");
});
