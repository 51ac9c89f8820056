import { describe, expect, test } from "vitest";
import { GrowingBytes } from "../../../src/archive/bytes/growing.ts";
import { openArchive, writeNdjson } from "../../../src/archive.ts";
import { releaseWith } from "../../support/releases/release.ts";

/** How often bytes moved to larger room while 2,000 pieces came, and how much room there was in the end. */
function grow(shareAt: (done: number) => number): { moves: number; room: number; bytes: Uint8Array } {
  const growing = new GrowingBytes();
  const piece = new Uint8Array(500).fill(7);
  let moves = 0;
  for (let i = 0; i < 2000; i++) {
    const before = growing.bytes;
    growing.share = shareAt(i / 2000);
    growing.append(piece, 0, piece.length);
    if (growing.bytes !== before) moves++;
  }
  return { moves, room: growing.bytes.length, bytes: growing.done() };
}

describe("bytes that grow", () => {
  test("move seldom, and hardly at all where it is known how much is to come", () => {
    const unknown = grow(() => 0);
    const known = grow((done) => done);
    expect(unknown.moves).toBeLessThanOrEqual(9);
    expect(known.moves).toBeLessThan(unknown.moves);
    expect(known.room).toBeLessThanOrEqual(1_000_000 * 1.1);
  });

  test.each<[string, (done: number) => number]>([
    ["too small a whole", (done) => done * 5],
    ["a whole of nothing", (done) => done / 0],
    ["a negative one", (done) => -done],
    ["no number", () => Number.NaN],
    ["too large a whole", (done) => done / 50],
    ["far too large a whole", (done) => done / 1e9],
  ])("move seldom and take no more than 64 times the room for %s", (_, shareAt) => {
    const { moves, room, bytes } = grow(shareAt);
    expect(moves).toBeLessThanOrEqual(20);
    expect(room).toBeLessThanOrEqual(64 * 1_000_000);
    expect([bytes.length, bytes.every((byte) => byte === 7)]).toEqual([1_000_000, true]);
  });

  test("a stream whose length was told wrong gives the same archive", async () => {
    const ndjson = writeNdjson(Array.from({ length: 300 }, (_, i) => releaseWith({ id: `${i}`, title: `Note ${i}` })));
    const whole = [...openArchive(ndjson)];
    for (const totalBytes of [0, 1, -5, Number.NaN, ndjson.length / 3, ndjson.length * 9, 1e15]) {
      const archive = await openArchive(new Blob([ndjson as never]).stream() as never, { totalBytes });
      expect([...archive]).toEqual(whole);
    }
  });
});
