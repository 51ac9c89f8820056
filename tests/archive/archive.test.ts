import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createArchive, openArchive, writeNdjson } from "../../src/archive.ts";
import {
  countPressReleases,
  type FilterDimension,
  filterPressReleases,
  type PressRelease,
  type PressReleaseFilter,
  QueryError,
  sortPressReleases,
  type TimelineUnit,
  timeline,
} from "../../src/index.ts";
import { releaseWith, sampleReleases } from "../support/releases/release.ts";

const archive = createArchive(sampleReleases);
const newestFirst = sortPressReleases(sampleReleases, ["-date"]);

const filters: readonly PressReleaseFilter[] = [
  {},
  { country: "MD" },
  { source: "secretariat", date: { until: "2024" } },
  { text: "cooperation" },
  { or: [{ language: "ru" }, { fieldOfWork: { exists: false } }] },
  { not: { source: "field-operations" } },
  { country: "TH" },
];

describe.each(filters)("an archive answers %j as a list does", (filter) => {
  test("in pages, the newest first", () => {
    const found = filterPressReleases(newestFirst, filter);
    expect(archive.query({ filter })).toEqual({
      items: found,
      total: found.length,
      next: null,
      facets: {},
      scores: null,
    });
    expect(archive.query({ filter, limit: 1 })).toMatchObject({ items: found.slice(0, 1), total: found.length });
  });

  test("in another order", () => {
    const items = sortPressReleases(filterPressReleases(sampleReleases, filter), ["title"]);
    expect(archive.query({ filter, sort: ["title"] }).items).toEqual(items);
  });

  test("in counts", () => {
    expect(archive.count(filter)).toBe(filterPressReleases(sampleReleases, filter).length);
    for (const dimension of ["country", "source", "type"] satisfies FilterDimension[]) {
      expect(archive.facet(dimension, filter)).toEqual(countPressReleases(sampleReleases, dimension, filter));
    }
  });

  test("over time", () => {
    for (const unit of ["year", "quarter", "month", "day"] satisfies TimelineUnit[]) {
      expect(archive.timeline(unit, filter)).toEqual(timeline(sampleReleases, unit, filter));
    }
  });
});

describe("an archive", () => {
  test("prints as what it is, not as the bytes of its index", () => {
    const archive = createArchive(sampleReleases);
    expect(inspect(archive)).toBe("SegmentedArchive { issues: [] }");
    expect(() => JSON.stringify({ archive })).toThrow(/`save\(\)`.*`writeNdjson\(archive\)`/);
  });

  test("holds what it was given, whatever it was given in", () => {
    const ids = (releases: Iterable<{ id: string }>) => [...releases].map(({ id }) => id);
    expect(archive.size).toBe(6);
    expect(ids(archive)).toEqual(ids(newestFirst));
    expect(ids(createArchive(new Set(sampleReleases)))).toEqual(ids(archive));
    expect(createArchive([]).query()).toEqual({ items: [], total: 0, next: null, facets: {}, scores: null });
  });

  test("finds a release by its id", () => {
    expect(archive.get("900003")).toEqual(sampleReleases[2]);
    expect(archive.get("constructor")).toBeUndefined();
  });

  test("gives records that cannot be changed under it", () => {
    const shown = archive.query({ limit: 1 }).items[0] as unknown as { title: string; sources: string[] };
    expect(() => shown.sources.push("odihr")).toThrow(TypeError);
    expect(() => Object.assign(shown, { title: "" })).toThrow(TypeError);
    expect([...archive].every((release) => Object.isFrozen(release) && Object.isFrozen(release.places))).toBe(true);
    expect(Object.isFrozen(archive.issues)).toBe(true);
  });

  test("does not change with the values that it was given", () => {
    const given = { ...releaseWith({ title: "As given" }) };
    const kept = createArchive([given]);
    Object.assign(given, { title: "Changed" });
    expect(kept.get(given.id)?.title).toBe("As given");
  });

  test("refuses what is no record, by place and key, and stays as it was", () => {
    const kept = createArchive(sampleReleases);
    const bad = { ...releaseWith({ id: "1" }), date: "2015-02-30" };
    expect(() => kept.add([releaseWith({ id: "2" }), bad])).toThrow(
      'releases[1].date: "2015-02-30" where a day (YYYY-MM-DD) or null belongs',
    );
    expect(() => kept.add(["1"] as never)).toThrow('releases[0]: "1" where a record (an object) belongs');
    expect([kept.size, kept.get("2")]).toEqual([6, undefined]);
  });

  test("files of a value what its JSON says", () => {
    const plain = releaseWith({ id: "1" });
    const moved = {
      text: "Vienna",
      place: "vienna",
      country: "AT",
      toJSON: () => ({ text: "?", place: null, country: null }),
    };
    const kept = createArchive([
      { ...releaseWith({ id: "9" }), toJSON: () => plain } as PressRelease,
      releaseWith({ id: "2", places: [moved] as never }),
      JSON.parse(JSON.stringify(releaseWith({ id: "3" })).replace("{", '{"__proto__":{"x":1},')),
    ]);
    expect([kept.get("1"), kept.get("9"), kept.count({ place: "vienna" })]).toEqual([plain, undefined, 0]);
    expect(kept.get("2")?.places).toEqual([{ text: "?", place: null, country: null }]);
    expect(JSON.stringify(kept.get("3"))).toContain('{"__proto__":{"x":1},');
  });

  test.each<[string, unknown, string]>([
    [
      "inherits its values",
      Object.create(releaseWith()),
      "releases[0]: is no plain record: its JSON is that of something else",
    ],
    [
      "holds what JSON cannot",
      { ...releaseWith(), x: 1n },
      "releases[0]: is no plain record: Do not know how to serialize a BigInt",
    ],
    ["holds no record as its JSON", { ...releaseWith(), toJSON: () => "text" }, "releases[0]: is no plain record"],
  ])("refuses a value that %s", (_, value, message) => {
    expect(() => createArchive([value as PressRelease])).toThrow(message);
  });

  test("stays as it was where an addition fails behind the reading of it", () => {
    const ndjson = writeNdjson([releaseWith({ id: "1", title: "Old" }), releaseWith({ id: "2" })]);
    let isBroken = false;
    const read = (from: number, to: number) => {
      if (isBroken) throw new Error("EIO");
      return ndjson.slice(from, to);
    };
    const kept = openArchive({ size: ndjson.length, read });
    isBroken = true;
    expect(() => kept.add([releaseWith({ id: "1", title: "New" })])).toThrow("EIO");
    isBroken = false;
    expect([kept.size, kept.get("1")?.title]).toEqual([2, "Old"]);
  });

  test("takes what is added while it is added to, and shows what was there while it is gone through", () => {
    const kept = createArchive([releaseWith({ id: "1" })]);
    kept.add(
      (function* () {
        kept.add([releaseWith({ id: "2" })]);
        yield releaseWith({ id: "3" });
      })(),
    );
    expect([...kept].map(({ id }) => id)).toEqual(["3", "2", "1"]);
    const seen: string[] = [];
    for (const { id, title } of kept) {
      if (seen.length === 0) kept.add([releaseWith({ id: "1", title: "New" })]);
      seen.push(`${id} ${title === "New"}`);
    }
    expect(seen).toEqual(["3 false", "2 false", "1 false"]);
  });

  test("refuses an id that is no text", () => {
    expect(() => createArchive([releaseWith({ id: "\ud800" })])).toThrow("releases[0].id");
    expect(createArchive([releaseWith({ id: "\u{1F600}" })]).get("\u{1F600}")).toBeDefined();
  });

  test("tells of a record that is no JSON", () => {
    const circular: unknown[] = [];
    circular.push(circular);
    expect(() => createArchive([{ ...releaseWith(), printed: { circular } as never }])).toThrow("releases[0].printed");
    expect(() => createArchive([{ ...releaseWith(), x: 1n } as never])).toThrow(/releases\[0\]: .*BigInt/);
  });

  test("tells what an addition did", () => {
    const kept = createArchive(sampleReleases);
    const { id } = sampleReleases[0] as PressRelease;
    expect(kept.add([releaseWith({ id, title: "Anew" }), releaseWith({ id: "1" })])).toEqual({ added: 1, replaced: 1 });
    expect([kept.size, kept.get(id)?.title, kept.count({ text: "maps" })]).toEqual([7, "Anew", 0]);
  });

  test("keeps the later of two releases with one id", () => {
    const twice = createArchive([releaseWith({ title: "Draft" }), releaseWith({ title: "Final" })]);
    expect([twice.size, twice.get("900000")?.title]).toEqual([1, "Final"]);
  });

  test("gives twenty unless told otherwise", () => {
    const many = createArchive(Array.from({ length: 30 }, (_, i) => releaseWith({ id: `${i}` })));
    expect([many.query().items.length, many.query().total]).toEqual([20, 30]);
    expect(many.query({ limit: 0 })).toEqual({ items: [], total: 30, next: null, facets: {}, scores: null });
  });

  test.each<[object, string]>([
    [{ limt: 5 }, 'limt: "limt" is not a key of a query; did you mean "limit"?'],
    [{ country: "MD" }, 'country: "country" is not a key of a query; did you mean "filter.country"?'],
    [{ limit: -1 }, "limit: -1 is not a whole number, 0 or more"],
    [{ limit: 1.5 }, "limit: 1.5 is not a whole number, 0 or more"],
    [{ filter: { contry: "MD" } }, 'filter.contry: "contry" is not a filter key; did you mean "country"?'],
    [{ sort: ["dates"] }, 'sort[0]: "dates" is not an order; did you mean "date"?'],
    [{ facets: ["countries"] }, 'facets[0]: "countries" is not a dimension; did you mean "country"?'],
    [{ after: "page 2" }, 'after: "page 2" is not the `next` of a page'],
    [{ after: '["title",0,"1","",0]' }, "after: is the `next` of a page ordered by title, not by -date"],
  ])("refuses %j", (query, message) => {
    expect(() => archive.query(query)).toThrow(QueryError);
    expect(() => archive.query(query)).toThrow(message);
  });
});

describe("pages by score", () => {
  const vote = (id: string, times: number, others: number): PressRelease =>
    releaseWith({ id, body: [`${"vote ".repeat(times)}${"word ".repeat(others)}`] });
  const query = { filter: { text: "vote" }, sort: ["score"], limit: 1 } as const;
  const order = (releases: readonly PressRelease[]) =>
    createArchive(releases)
      .query({ ...query, limit: 9 })
      .items.map(({ id }) => id);

  test("pass over none and repeat none, whatever is added between two of them", () => {
    const kept = createArchive([vote("1", 1, 1), vote("2", 1, 2), vote("3", 1, 3), vote("4", 3, 40)]);
    const expected = kept.query({ ...query, limit: 9 }).items.map(({ id }) => id);
    const seen: string[] = [];
    for (let page = kept.query(query), i = 0; ; i++) {
      seen.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      kept.add([vote(`9${i}`, 0, 300 * i), vote("999", 0, i)]);
      page = kept.query({ ...query, after: page.next });
    }
    expect(seen).toEqual(expected);
  });

  test("do not depend on records that were replaced", () => {
    const base = [vote("1", 1, 2), vote("2", 2, 12), vote("3", 3, 30)];
    const expected = order([...base, vote("9", 0, 1)]);
    const earlier = Array(50).fill(vote("9", 0, 400));
    expect(order([...base, ...earlier, vote("9", 0, 1)])).toEqual(expected);
    const grown = createArchive([...base, ...Array.from({ length: 40 }, (_, i) => vote(`8${i}`, 2, 400))]);
    grown.add(Array.from({ length: 40 }, (_, i) => vote(`8${i}`, 0, 1)));
    const same = createArchive([...base, ...Array.from({ length: 40 }, (_, i) => vote(`8${i}`, 0, 1))]);
    expect(grown.query({ ...query, limit: 9 })).toEqual(same.query({ ...query, limit: 9 }));
    expect(grown.query(query).next).toBe(same.query(query).next);
  });

  test("go on only with the words that they were found by", () => {
    const kept = createArchive([vote("1", 1, 1), vote("2", 1, 2)]);
    const after = kept.query(query).next as string;
    expect(() => kept.query({ ...query, filter: { text: "vote word" }, after })).toThrow(
      "is the `next` of a page that was found by other words",
    );
  });
});
