import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checksum } from "../../src/archive/bytes/checksum.ts";
import { createArchive, isArchiveError, loadArchive, openArchive } from "../../src/archive.ts";
import { filterPressReleases } from "../../src/index.ts";
import { releaseWith, sampleReleases } from "../support/releases/release.ts";

const saved = createArchive(sampleReleases).save();

function codeOf(bytes: Uint8Array): string | undefined {
  try {
    loadArchive(bytes);
  } catch (error) {
    return isArchiveError(error) ? error.issues[0]?.code : String(error);
  }
  return undefined;
}

describe("a saved archive", () => {
  test("is loaded from the middle of a buffer too", () => {
    for (const shift of [1, 3, 4, 8]) {
      const buffer = new Uint8Array(saved.length + shift);
      buffer.set(saved, shift);
      expect([...loadArchive(buffer.subarray(shift))]).toEqual([...createArchive(sampleReleases)]);
    }
  });

  test("is loaded out of a buffer of Node", () => {
    const buffer = Buffer.concat([Buffer.from([0]), saved]).subarray(1);
    expect([...loadArchive(buffer)]).toEqual([...createArchive(sampleReleases)]);
  });

  test("that somebody made up is refused, or answers: it does not hang", () => {
    const small = createArchive([releaseWith({ id: "1", title: "A note", body: ["some words here"] })]).save();
    for (let i = 28; i < small.length; i++) {
      const bytes = small.slice();
      bytes[i] = (bytes[i] as number) ^ 0x80;
      new DataView(bytes.buffer).setUint32(12, checksum(bytes.subarray(16)), true);
      try {
        const loaded = loadArchive(bytes);
        loaded.count({ text: { value: "some words", mode: "phrase" } });
        loaded.query({ filter: { text: "note" }, sort: ["score"] });
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }
    const header = small.slice();
    header.fill(0x20, 32, 40);
    new DataView(header.buffer).setUint32(12, checksum(header.subarray(16)), true);
    expect(codeOf(header)).toBe("altered-file");
  });

  test("remembers what was replaced", () => {
    const archive = createArchive(Array.from({ length: 50 }, (_, i) => releaseWith({ id: `${i}`, title: "First" })));
    archive.add([releaseWith({ id: "7", title: "Second" })]);
    const loaded = loadArchive(archive.save());
    expect([loaded.size, loaded.get("7")?.title, loaded.count({ text: "first" })]).toEqual([50, "Second", 49]);
    loaded.add([releaseWith({ id: "8", title: "Second" })]);
    expect([loaded.count({ text: "first" }), archive.count({ text: "first" })]).toEqual([48, 49]);
  });

  test("that was cut is refused at every length", () => {
    for (let length = 1; length < saved.length; length++) expect(codeOf(saved.slice(0, length))).toBe("truncated");
  });

  test("that was altered is refused, whichever byte it is", () => {
    for (let i = 0; i < saved.length; i++) {
      const bytes = saved.slice();
      bytes[i] = (bytes[i] as number) ^ 1;
      expect(["altered-file", "foreign-file", "newer-file", "truncated"]).toContain(codeOf(bytes));
    }
    expect(codeOf(new Uint8Array([...saved, 0]))).toBe("altered-file");
  });

  test("whose words were folded otherwise has them taken out of its texts anew", () => {
    const archive = createArchive([releaseWith({ id: "1", title: "Gdańsk, Łódź" }), releaseWith({ id: "2" })]);
    archive.add([releaseWith({ id: "2", title: "Replaced" })]);
    const bytes = archive.save();
    // As a version wrote it that left the letter as it is.
    bytes.set(new TextEncoder().encode("łdz"), Buffer.from(bytes.buffer).lastIndexOf("lodz"));
    const fields = new DataView(bytes.buffer);
    const sum = () => fields.setUint32(12, checksum(bytes.subarray(16)), true);
    sum();
    expect(loadArchive(bytes).count({ text: "lodz" })).toBe(0);
    fields.setUint32(28, 0, true);
    sum();
    const loaded = loadArchive(bytes);
    expect(["lodz", "łódź", "replaced"].map((text) => loaded.count({ text }))).toEqual([1, 1, 1]);
    expect([...loaded]).toEqual([...archive]);
  });

  test("of the version before loads, and its words are taken anew", () => {
    const before = readFileSync(new URL("../fixtures/archives/words-1.bin", import.meta.url));
    const loaded = loadArchive(new Uint8Array(before));
    const texts = ["ceasefire", "cease-fire", "antisemitism", "peacebuilding", "covid", "עברית", "محمد"];
    expect(texts.map((text) => loaded.count({ text }))).toEqual([2, 2, 2, 1, 2, 1, 1]);
    for (const text of texts)
      expect([text, loaded.count({ text })]).toEqual([text, filterPressReleases([...loaded], { text }).length]);
  });

  test("of each version of the words since loads", () => {
    const before = readFileSync(new URL("../fixtures/archives/words-2.bin", import.meta.url));
    const loaded = loadArchive(new Uint8Array(before));
    const texts = ["demining", "northeast", "follow-up", "midterm", "القاهرة", "ספר", "Գյումրի", "ողջույն", "lamps"];
    expect(texts.map((text) => loaded.count({ text }))).toEqual([2, 2, 1, 2, 1, 1, 1, 1, 0]);
    for (const text of texts)
      expect([text, loaded.count({ text })]).toEqual([text, filterPressReleases([...loaded], { text }).length]);
    expect(loadArchive(loaded.save()).count({ text: "demining" })).toBe(2);
  });

  test.each([
    ["nothing", new Uint8Array(0), "foreign-file"],
    ["zeros", new Uint8Array(64), "foreign-file"],
    ["NDJSON", new TextEncoder().encode('{"id":"1"}\n'), "foreign-file"],
    ["a later version", Uint8Array.from(saved, (byte, i) => (i === 8 ? 9 : byte)), "newer-file"],
  ])("%s is none", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test("names what was found where bytes belong", () => {
    expect(() => loadArchive("path.bin" as never)).toThrow(TypeError);
    expect(() => loadArchive("path.bin" as never)).toThrow('a Uint8Array; it was given "path.bin"');
    expect(() => openArchive(saved)).toThrow("the source is a saved archive, not NDJSON: `loadArchive` reads it");
    expect(() => openArchive(saved.buffer as never)).toThrow("did you mean `new Uint8Array(…)` of it?");
    expect(() => openArchive(new Response("") as never)).toThrow("did you mean its `body`?");
    expect(() => openArchive(new Blob([]) as never)).toThrow("did you mean its `stream()`?");
    expect(() => openArchive(Promise.resolve(saved) as never)).toThrow("did you mean to `await` it?");
  });
});
