import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ByteTable, type Runs } from "../../../src/archive/bytes/byte-table.ts";
import { type ByteView, viewOf } from "../../../src/archive/bytes/byte-view.ts";

const utf8 = new TextEncoder();
const text = new TextDecoder();

/** Texts of a few letters, so that many are equal, many begin alike, and some are empty. */
const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "é", "я"), maxLength: 9 }), { maxLength: 200 });

/** The runs stand within bytes of others, as words do within a line. */
function within(word: string): [source: ByteView, from: number, to: number] {
  const bytes = utf8.encode(`<${word}>`);
  return [viewOf(bytes), 1, bytes.length - 1];
}

function numberOf(table: ByteTable, word: string): number {
  return table.find(...within(word));
}

function add(table: ByteTable, word: string): number {
  return table.add(...within(word));
}

const textsOf = ({ pool, at }: Runs): string[] =>
  [...at.subarray(0, -1)].map((from, i) => text.decode(pool.subarray(from, at[i + 1])));

describe("a table of runs of bytes", () => {
  test("numbers words as a map does, and gives them back in their order", () => {
    fc.assert(
      fc.property(words, (list) => {
        const table = new ByteTable();
        const known = new Map<string, number>();
        for (const word of list) {
          expect(numberOf(table, word)).toBe(known.get(word) ?? -1);
          if (!known.has(word)) known.set(word, add(table, word));
        }
        expect(table.size).toBe(known.size);
        expect(textsOf(table.runs())).toEqual([...known.keys()]);
        const again = new ByteTable(table.runs());
        for (const [word, number] of known) expect(numberOf(again, word)).toBe(number);
      }),
    );
  });

  test("grows past its first room", () => {
    const table = new ByteTable();
    const list = Array.from({ length: 5000 }, (_, i) => `word-${i.toString(36)}`);
    for (const word of list) add(table, word);
    expect(list.map((word) => numberOf(table, word))).toEqual(list.map((_, i) => i));
    expect(numberOf(table, "word-zzzz")).toBe(-1);
    expect(textsOf(table.runs())).toEqual(list);
  });

  test("numbers a run without bytes that no look-up finds", () => {
    const table = new ByteTable();
    expect([add(table, "one"), table.addEmpty(), add(table, "two")]).toEqual([0, 1, 2]);
    expect(numberOf(table, "")).toBe(-1);
    expect(textsOf(table.runs())).toEqual(["one", "", "two"]);
  });
});
