import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openArchive, readNdjson, writeNdjson } from "../../../src/archive.ts";
import { filterPressReleases, type PressRelease } from "../../../src/index.ts";
import { sampleReleases } from "../../support/releases/release.ts";

// Files come damaged: bytes that are no UTF-8, a quotation mark where none belongs, a line that was cut. Whatever reading the lines one by
// one makes of them, an archive makes of them too, before and after its lines are taken apart for words.

const whole = writeNdjson(sampleReleases);
const anyByte = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 10, 34, 92, 117, 128, 0xc3, 0xe2, 0xff));
const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), anyByte), { maxLength: 12 });

async function readAll(bytes: Uint8Array): Promise<{ releases: PressRelease[]; issues: readonly unknown[] }> {
  const reading = readNdjson(bytes);
  const latest = new Map<string, PressRelease>();
  for await (const release of reading) latest.set(release.id, release);
  return { releases: [...latest.values()], issues: reading.issues };
}

const byId = (releases: Iterable<PressRelease>) => [...releases].sort((a, b) => (a.id < b.id ? -1 : 1));

describe("an archive makes of damaged lines what reading them makes", () => {
  test("whichever bytes are wrong", async () => {
    await fc.assert(
      fc.asyncProperty(damage, fc.constantFrom("in", "the", "выставку", "programme"), async (changes, text) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const { releases, issues } = await readAll(bytes);
        const archive = openArchive(bytes);
        expect(archive.issues).toEqual(issues);
        expect(byId(archive)).toEqual(byId(releases));
        const read = (from: number, to: number) => bytes.subarray(from, to);
        expect(byId(openArchive({ size: bytes.length, read }))).toEqual(byId(releases));
        expect(archive.count({ text })).toBe(filterPressReleases(releases, { text }).length);
        expect(byId(archive)).toEqual(byId(releases));
      }),
      { numRuns: 1500 },
    );
  });

  test("a byte that is no UTF-8 becomes the sign for it", () => {
    const bytes = whole.slice();
    const at = new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(10))).indexOf('"body":["') + 12;
    bytes[at] = 0xff;
    const archive = openArchive(bytes);
    expect(archive.issues).toEqual([]);
    const before = archive.get(sampleReleases[0]?.id ?? "")?.body[0];
    expect(before).toContain("\uFFFD");
    expect(archive.count({ text: "in" })).toBeGreaterThan(0);
    expect(archive.get(sampleReleases[0]?.id ?? "")?.body[0]).toBe(before);
  });
});
