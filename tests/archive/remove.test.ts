import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Archive, createArchive, loadArchive, openArchive, writeNdjson } from "../../src/archive.ts";
import { countPressReleases, filterPressReleases } from "../../src/index.ts";
import { releaseWith, sampleReleases } from "../support/releases/release.ts";

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => releaseWith({ id: `${i}`, title: `Lamp ${i % 7}`, countries: ["MD"] }));

describe("what is taken out of an archive", () => {
  test("is in no answer, and not in the saved archive", () => {
    const archive = createArchive(many(50));
    archive.add([releaseWith({ id: "7", title: "Lantern" })]);
    expect(archive.remove(["7", "8", "8", "no such id"])).toEqual({ removed: 2 });
    for (const one of [archive, loadArchive(archive.save()), loadArchive(loadArchive(archive.save()).save())]) {
      expect([one.size, one.get("7"), one.get("8"), one.count({ text: "lantern" })]).toEqual([
        48,
        undefined,
        undefined,
        0,
      ]);
      expect(one.query({ limit: 100 }).items.map(({ id }) => id)).not.toContain("8");
      expect([...one].length).toBe(48);
    }
  });

  test("may come back", () => {
    const archive = createArchive(sampleReleases);
    archive.remove([sampleReleases[0]?.id as string]);
    expect(archive.add([sampleReleases[0] as never])).toEqual({ added: 1, replaced: 0 });
    expect(archive.size).toBe(sampleReleases.length);
  });

  test("leaves other archives of the same bytes as they are", () => {
    const saved = createArchive(sampleReleases).save();
    const [one, other] = [loadArchive(saved), loadArchive(saved)];
    one.remove(sampleReleases.map(({ id }) => id));
    expect([one.size, [...one], other.size]).toEqual([0, [], sampleReleases.length]);
  });

  test("is not read of an opened file", () => {
    const archive = openArchive(writeNdjson(many(20)));
    archive.remove(["3"]);
    expect([archive.size, archive.count({ text: "lamp" }), [...archive].some(({ id }) => id === "3")]).toEqual([
      19,
      19,
      false,
    ]);
  });

  test("is what a list without it would be, whatever came and went before", () => {
    const id = fc.nat(12).map(String);
    const step = fc.oneof(
      fc.record({ add: fc.array(fc.tuple(id, fc.constantFrom("lamp", "lantern", "lamp lantern")), { maxLength: 5 }) }),
      fc.record({ remove: fc.array(id, { maxLength: 5 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const archive = createArchive([]);
        const kept = new Map<string, ReturnType<typeof releaseWith>>();
        for (const one of steps) {
          if ("add" in one) {
            const releases = one.add.map(([id, title]) => releaseWith({ id, title }));
            archive.add(releases);
            for (const release of releases) kept.set(release.id, release);
          } else {
            const there = new Set(one.remove.filter((id) => kept.has(id)));
            expect(archive.remove(one.remove)).toEqual({ removed: there.size });
            for (const id of there) kept.delete(id);
          }
        }
        const list = [...kept.values()];
        for (const same of [archive, loadArchive(archive.save())]) {
          expect(same.size).toBe(list.length);
          for (const text of ["lamp", "lantern"]) {
            const filter = { text };
            expect(same.count(filter)).toBe(filterPressReleases(list, filter).length);
            expect(same.facet("country", filter)).toEqual(countPressReleases(list, "country", filter));
            const fresh = createArchive(list).query({ filter, sort: ["score"] });
            const page = same.query({ filter, sort: ["score"] });
            expect([page.items, page.scores]).toEqual([fresh.items, fresh.scores]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([["900001"], [null], [7], [{}], [[7]], [["900001", null]], [[undefined]], [["900001", undefined]]])(
    "is told by ids in a list: %j is refused",
    (ids) => {
      const archive = createArchive(sampleReleases);
      expect(() => archive.remove(ids as never)).toThrow(TypeError);
      expect(() => archive.remove(ids as never)).toThrow("remove takes the ids of releases, a list of texts");
      expect(archive.size).toBe(sampleReleases.length);
    },
  );
});

test("how long it takes does not grow with the archive", () => {
  const times = [2_000, 64_000].map((count) => {
    const archive = createArchive(many(count));
    archive.remove(["0"]);
    // The least of five looks: the process collects its garbage, and that of the tests before, beside them.
    return Math.min(...[0, 1, 2, 3, 4].map((look) => timeOf(archive, look * 200 + 1, 200)));
  }) as [number, number];
  // Thirty-two times as many records: what walks over them would take as many times as long.
  expect(times[1] / times[0]).toBeLessThan(4);
});

/** Microseconds that it takes to remove so many records, one by one; 200 more, so that a figure near nothing is none. */
function timeOf(archive: Archive, first: number, count: number): number {
  const start = process.cpuUsage();
  for (let i = first; i < first + count; i++) archive.remove([`${i}`]);
  return process.cpuUsage(start).user + 200;
}

describe("a page sorted by score", () => {
  const archive = createArchive([
    releaseWith({ id: "1", title: "Lamp", body: ["lamp"] }),
    releaseWith({ id: "2", title: "Other", body: ["a lamp among many other words of this text"] }),
  ]);

  test("has the score of each item", () => {
    const { items, scores } = archive.query({ filter: { text: "lamp" }, sort: ["score"] });
    expect(items.map(({ id }) => id)).toEqual(["1", "2"]);
    expect((scores?.[0] as number) > (scores?.[1] as number) && (scores?.[1] as number) > 0).toBe(true);
    const next = archive.query({
      filter: { text: "lamp" },
      sort: ["score"],
      limit: 1,
      after: archive.query({ filter: { text: "lamp" }, sort: ["score"], limit: 1 }).next as string,
    });
    expect(next.scores).toEqual([scores?.[1]]);
    expect(archive.query({ filter: { text: "lamp" }, sort: ["-date", "score"] }).scores?.length).toBe(2);
  });

  test("and no other has", () => {
    expect(archive.query({ filter: { text: "lamp" } }).scores).toBeNull();
    expect(archive.query({ sort: ["title"] }).scores).toBeNull();
  });
});

test("an archive refuses to be JSON, where it would be lost", () => {
  const archive = createArchive(sampleReleases);
  for (const value of [archive, { archive }, [archive]])
    expect(() => JSON.stringify(value)).toThrow(/`save\(\)`.*`writeNdjson/);
});

test("an archive that version 0.1 saved is loaded, and its words are those of today", () => {
  const bytes = readFileSync(new URL("../fixtures/archives/saved-by-0.1.osce", import.meta.url));
  const archive = loadArchive(bytes);
  expect([archive.size, archive.get("900001")?.title]).toEqual([16, "Border officers finish map-reading course"]);
  expect([...archive].map(({ id }) => id).slice(0, 4)).toEqual(["910003", "h-1a2b3c", "900002", "900001"]);
  const counts = ["lamp", "replaced", "cooperation", "lodz", "выставка"].map((text) => archive.count({ text }));
  expect(counts).toEqual([12, 1, 1, 1, 1]);
  expect(archive.remove(["910003"])).toEqual({ removed: 1 });
  expect(loadArchive(archive.save()).count({ text: "lamp" })).toBe(11);
});
